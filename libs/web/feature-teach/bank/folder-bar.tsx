import { useState } from 'react';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, DialogWayOut, ErrorState, Select, TextField } from '#web/ui';
import type { Bank } from './types.js';

interface FolderBarProps {
  readonly bank: Bank;
  readonly folder: string;
  readonly onFolder: (folder: string) => void;
}

const reads = ['/api/v1/banks/{bankId}', '/api/v1/banks/{bankId}/items'] as const;

/** The folders of a bank: one is chosen to see what is in it. */
export function FolderBar({ bank, folder, onFolder }: FolderBarProps) {
  const { t } = useI18n();
  const [editing, setEditing] = useState<'new' | 'rename' | null>(null);
  const remove = useApiChange('delete', '/api/v1/banks/{bankId}/folders/{folderId}', reads);
  const chosen = bank.folders.find(({ id }) => id === folder);
  const counts = new Map(bank.inFolders.map(({ id, items }) => [id ?? 'none', items]));
  return (
    <div className="b-line">
      <Select
        id="folder"
        label={t('bank.folder')}
        value={folder}
        onValue={onFolder}
        options={[
          { value: '', label: t('bank.all-folders') },
          { value: 'none', label: `${t('bank.no-folder')} (${counts.get('none') ?? 0})` },
          ...bank.folders.map(({ id, name, parentId }) => ({ value: id, label: `${parentId === null ? '' : `${bank.folders.find((other) => other.id === parentId)?.name ?? ''} › `}${name} (${counts.get(id) ?? 0})` })),
        ]}
      />
      <Button onClick={() => setEditing('new')}>{t('bank.new-folder')}</Button>
      {chosen !== undefined && (
        <>
          <Button variant="quiet" onClick={() => setEditing('rename')}>
            {t('bank.rename')}
          </Button>
          <Button variant="quiet" busy={remove.isPending} onClick={() => remove.mutate({ path: { bankId: bank.id, folderId: chosen.id } }, { onSuccess: () => onFolder('') })}>
            {t('bank.dissolve')}
          </Button>
        </>
      )}
      <Dialog form open={editing !== null} onClose={() => setEditing(null)} title={t(editing === 'rename' ? 'bank.rename' : 'bank.new-folder')}>
        <FolderName bank={bank} renamed={editing === 'rename' ? chosen : undefined} parentId={chosen?.id ?? null} onDone={() => setEditing(null)} />
      </Dialog>
    </div>
  );
}

function FolderName({ bank, renamed, parentId, onDone }: { bank: Bank; renamed: Bank['folders'][number] | undefined; parentId: string | null; onDone: () => void }) {
  const { t } = useI18n();
  const [name, setName] = useState(renamed?.name ?? '');
  const add = useApiChange('post', '/api/v1/banks/{bankId}/folders', reads);
  const change = useApiChange('put', '/api/v1/banks/{bankId}/folders/{folderId}', reads);
  const failed = add.error ?? change.error;
  const save = async () => {
    if (name.trim() === '') return;
    if (renamed === undefined) await add.mutateAsync({ path: { bankId: bank.id }, body: { name: name.trim(), parentId } });
    else await change.mutateAsync({ path: { bankId: bank.id, folderId: renamed.id }, body: { name: name.trim(), parentId: renamed.parentId } });
    onDone();
  };
  return (
    <form
      className="k-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => undefined);
      }}
    >
      {failed !== null && <ErrorState error={failed} />}
      <TextField id="folder-name" label={t('bank.folder-name')} maxLength={100} value={name} onValue={setName} />
      <div className="k-form__actions">
        <Button variant="primary" type="submit" busy={add.isPending || change.isPending}>
          {t('common.save')}
        </Button>
        <DialogWayOut />
      </div>
    </form>
  );
}

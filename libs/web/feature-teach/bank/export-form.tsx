import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { languages, type Language } from '#kernel';
import { useApiChange, type Body } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, DialogWayOut, languageNames, Notice, RadioGroup, Select } from '#web/ui';
import type { Bank } from './types.js';

export const exportFormats = ['xlsx', 'csv', 'gift', 'moodle-xml', 'aiken', 'qti-2.1', 'qti-3.0'] as const satisfies readonly Body<'/api/v1/banks/{bankId}/exports'>['format'][];
export type ExportFormat = (typeof exportFormats)[number];

interface ExportProps {
  readonly bank: Bank;
  /** The folder that is open, if one is. */
  readonly folderId?: string | undefined;
  /** Questions that are chosen one by one. */
  readonly itemIds?: readonly string[];
}

/** Opens the choice of what to write to a file, and in which format. */
export function ExportButton({ bank, folderId, itemIds }: ExportProps) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t(itemIds === undefined ? 'files.export' : 'files.export-chosen')}</Button>
      <Dialog form open={open} onClose={() => setOpen(false)} title={t('files.export-title')}>
        <ExportForm bank={bank} folderId={folderId} {...(itemIds !== undefined && { itemIds })} />
      </Dialog>
    </>
  );
}

function ExportForm({ bank, folderId, itemIds }: ExportProps) {
  const { t, language: page } = useI18n();
  const navigate = useNavigate();
  const folder = bank.folders.find(({ id }) => id === folderId);
  const [scope, setScope] = useState<'bank' | 'folder'>(folder === undefined ? 'bank' : 'folder');
  const [format, setFormat] = useState<ExportFormat>('xlsx');
  const [language, setLanguage] = useState<Language>(page);
  const ask = useApiChange('post', '/api/v1/banks/{bankId}/exports', []);
  const send = async () => {
    const only = itemIds !== undefined ? { itemIds: [...itemIds] } : scope === 'folder' && folder !== undefined ? { folderId: folder.id } : {};
    const { id } = await ask.mutateAsync({ path: { bankId: bank.id }, body: { format, language, ...only } });
    await navigate({ to: '/teach/exports/$exportId', params: { exportId: id } });
  };
  return (
    <form
      className="k-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send().catch(() => undefined);
      }}
    >
      {ask.error !== null && <Notice tone="danger" live title={ask.error.title} />}
      {itemIds !== undefined ? (
        <p>{t('files.chosen', { count: itemIds.length })}</p>
      ) : (
        folder !== undefined && (
          <RadioGroup
            label={t('files.what')}
            value={scope}
            onValue={setScope}
            options={[
              { value: 'folder', label: t('files.this-folder', { name: folder.name }) },
              { value: 'bank', label: t('files.whole-bank') },
            ]}
          />
        )
      )}
      <Select label={t('bank.format')} hint={t('files.format-help')} value={format} onValue={(text) => setFormat(exportFormats.find((one) => one === text) ?? 'xlsx')} options={exportFormats.map((value) => ({ value, label: t(value === 'qti-2.1' || value === 'qti-3.0' ? `files.format-${value}` : `bank.format-${value}`) }))} />
      {format !== 'csv' && format !== 'xlsx' && <Select label={t('bank.file-language')} value={language} onValue={(text) => setLanguage(languages.find((one) => one === text) ?? 'et')} options={languages.map((value) => ({ value, label: languageNames[value] }))} />}
      <div className="k-form__actions">
        <Button variant="primary" type="submit" busy={ask.isPending}>
          {t('files.prepare')}
        </Button>
        <DialogWayOut />
      </div>
    </form>
  );
}

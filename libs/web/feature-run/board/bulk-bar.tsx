import { useState } from 'react';
import { request, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, ErrorState, showToast, TextArea } from '#web/ui';
import type { Mentor } from './types.js';

const actions = ['pause', 'resume', 'conclude'] as const;
type Action = (typeof actions)[number];
type Preview = Answer<'/api/v1/programmes/{key}/mentor-changes/preview', 'post'>;

const reads = ['/api/v1/programmes/{key}/mentors', '/api/v1/candidacies/{id}', '/api/v1/programmes/{key}/mentor-figures', '/api/v1/programmes/{key}/mentor-tasks', '/api/v1/candidacies/{id}/tasks'] as const;

interface Props {
  programmeKey: string;
  chosen: readonly Mentor[];
  onDone: () => void;
}

/** A change of many at once: first it says whom it would change, then it does, and can be undone. */
export function BulkBar({ programmeKey: key, chosen, onDone }: Props) {
  const { t } = useI18n();
  const [action, setAction] = useState<Action | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const open = async (next: Action) => {
    setAction(next);
    setPreview(null);
    setProblem(null);
    try {
      setPreview(await request('post', '/api/v1/programmes/{key}/mentor-changes/preview', { path: { key }, body: { action: next, candidacyIds: chosen.map(({ candidacyId }) => candidacyId) } }));
    } catch (error) {
      setProblem(error);
    }
  };
  const close = () => setAction(null);
  return (
    <div className="r-bulk" role="group" aria-label={t('follow.selected', { count: chosen.length })}>
      <strong role="status">{t('follow.selected', { count: chosen.length })}</strong>
      {actions.map((each) => (
        <Button key={each} onClick={() => void open(each)}>
          {t(`follow.bulk-${each}`)}
        </Button>
      ))}
      {action !== null && <BulkDialog programmeKey={key} action={action} preview={preview} problem={problem} chosen={chosen} onClose={close} onDone={onDone} />}
    </div>
  );
}

interface DialogProps extends Props {
  action: Action;
  preview: Preview | null;
  problem: unknown;
  onClose: () => void;
}

function BulkDialog({ programmeKey: key, action, preview, problem, chosen, onClose, onDone }: DialogProps) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const change = useApiChange('post', '/api/v1/programmes/{key}/mentor-changes', reads);
  const undo = useApiChange('post', '/api/v1/programmes/{key}/mentor-changes/{bulkId}/undo', reads);
  const names = chosen.filter(({ candidacyId }) => preview?.changes.includes(candidacyId));
  const confirm = () => {
    const body = { action, candidacyIds: names.map(({ candidacyId }) => candidacyId), reason };
    change.mutate(
      { path: { key }, body },
      {
        onSuccess: ({ changes, bulkId }) => {
          const back = bulkId === null ? undefined : () => undo.mutate({ path: { key, bulkId } }, { onSuccess: () => showToast(t('follow.bulk-undone')) });
          showToast(t('follow.bulk-done', { count: changes.length }), back);
          onClose();
          onDone();
        },
      },
    );
  };
  const ready = names.length > 0 && reason.trim() !== '';
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`follow.bulk-title-${action}`)}
      actions={
        <Button variant="primary" busy={change.isPending} aria-disabled={!ready} onClick={() => ready && confirm()}>
          {t('follow.bulk-do')}
        </Button>
      }
    >
      {(problem ?? change.error) !== null && <ErrorState error={problem ?? change.error} />}
      {preview !== null && (
        <>
          {names.length === 0 ? (
            <p>{t('follow.bulk-nobody')}</p>
          ) : (
            <>
              <p>{t('follow.bulk-changes', { count: names.length })}</p>
              <ul className="r-names">
                {names.map(({ candidacyId, givenName, familyName }) => (
                  <li key={candidacyId}>
                    {givenName} {familyName}
                  </li>
                ))}
              </ul>
              <TextArea label={t('run.reason')} hint={t('run.reason-hint')} value={reason} onValue={setReason} maxLength={500} />
            </>
          )}
          {preview.left.length > 0 && <p className="k-soft">{t('follow.bulk-left', { count: preview.left.length })}</p>}
        </>
      )}
    </Dialog>
  );
}

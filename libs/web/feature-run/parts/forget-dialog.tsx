import type { ReactNode } from 'react';
import type { ApiProblem } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { ConfirmDialog, ErrorState } from '#web/ui';

export interface ForgetDialogProps {
  open: boolean;
  title: string;
  confirm?: string;
  gone: string;
  stays: string;
  busy: boolean;
  error: ApiProblem | null;
  onConfirm: () => void;
  onClose: () => void;
  /** What is asked besides. */
  children?: ReactNode;
}

/** Before personal data are erased: what goes for good, and what stays. */
export function ForgetDialog({ open, title, confirm, gone, stays, busy, error, onConfirm, onClose, children }: ForgetDialogProps) {
  const { t } = useI18n();
  return (
    <ConfirmDialog open={open} onClose={onClose} onConfirm={onConfirm} busy={busy} title={title} confirm={confirm ?? t('forget.button')}>
      {error !== null && <ErrorState error={error} />}
      <p>{gone}</p>
      <p>{stays}</p>
      {children}
    </ConfirmDialog>
  );
}

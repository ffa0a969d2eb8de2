import { createContext, useContext, useEffect, useId, useRef, type ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { Button } from './button.js';

export interface DialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** It holds a form, which ends with the way out itself. */
  form?: boolean;
}

const WayOut = createContext<(() => void) | null>(null);

/** At the end of a form: the way out of the dialog that it stands in, if it stands in one. */
export function DialogWayOut() {
  const { t } = useI18n();
  const leave = useContext(WayOut);
  return leave === null ? null : <Button onClick={leave}>{t('common.cancel')}</Button>;
}

/** The browser's own modal: it keeps the focus inside and gives it back. */
export function Dialog({ open, onClose, title, children, actions, form = false }: DialogProps) {
  const { t } = useI18n();
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = box.current;
    if (open && dialog?.open === false) dialog.showModal();
    if (!open && dialog?.open === true) dialog.close();
  }, [open]);
  return (
    // That we have closed it is an event as well, and no news: another dialog may be on its way.
    <dialog ref={box} className="k-dialog" aria-labelledby={heading} onClose={open ? onClose : undefined}>
      {open && (
        <div className="k-stack">
          <h2 id={heading}>{title}</h2>
          <WayOut.Provider value={form ? onClose : null}>{children}</WayOut.Provider>
          {!form && (
            <div className="k-form__actions">
              {actions}
              <Button onClick={onClose}>{t('common.cancel')}</Button>
            </div>
          )}
        </div>
      )}
    </dialog>
  );
}

export interface ConfirmProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Names the consequence. */
  children: ReactNode;
  confirm: string;
  onConfirm: () => void;
  busy?: boolean;
}

export function ConfirmDialog({ confirm, onConfirm, busy, ...dialog }: ConfirmProps) {
  return (
    <Dialog
      {...dialog}
      actions={
        <Button variant="danger" busy={busy ?? false} onClick={onConfirm}>
          {confirm}
        </Button>
      }
    />
  );
}

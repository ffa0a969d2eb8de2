import { useEffect, useSyncExternalStore } from 'react';
import { useI18n } from '#web/i18n';
import { Button } from './button.js';
import { Icon } from './icon.js';

interface Toast {
  id: number;
  message: string;
  undo: (() => void) | undefined;
}

const lifetime = 10_000;
let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

function update(next: readonly Toast[]): void {
  toasts = next;
  listeners.forEach((listener) => listener());
}

function dismiss(id: number): void {
  update(toasts.filter((toast) => toast.id !== id));
}

/** Says that something is done, without asking for anything; with `undo`, takes it back. */
export function showToast(message: string, undo?: () => void): void {
  update([...toasts.slice(-2), { id: nextId++, message, undo }]);
}

function ToastView({ toast }: { toast: Toast }) {
  const { t } = useI18n();
  useEffect(() => {
    const timer = setTimeout(() => dismiss(toast.id), lifetime);
    return () => clearTimeout(timer);
  }, [toast.id]);
  return (
    <div className="k-toast">
      <span>{toast.message}</span>
      {toast.undo !== undefined && (
        <Button
          variant="quiet"
          onClick={() => {
            toast.undo?.();
            dismiss(toast.id);
          }}
        >
          {t('common.undo')}
        </Button>
      )}
      <Button variant="quiet" aria-label={t('common.close')} onClick={() => dismiss(toast.id)}>
        <Icon name="close" size={18} />
      </Button>
    </div>
  );
}

export function Toasts() {
  const shown = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
  return (
    <div className="k-toasts" role="status" aria-live="polite">
      {shown.map((toast) => (
        <ToastView key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

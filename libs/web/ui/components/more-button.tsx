import { useI18n } from '#web/i18n';
import { Button } from './button.js';

/** From `useApiList`: the next page of a keyset list. */
export interface More {
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

export function MoreButton({ more: { hasMore, busy, onMore } }: { more: More }) {
  const { t } = useI18n();
  if (!hasMore && !busy) return null;
  return (
    <p className="k-no-print">
      <Button busy={busy} onClick={onMore}>
        {t('common.load-more')}
      </Button>
    </p>
  );
}

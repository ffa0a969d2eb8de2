import { useI18n } from '#web/i18n';
import { Badge } from '#web/ui';

interface Provenance {
  readonly validAsOf: string;
  readonly source: string;
  readonly humanCheck: boolean;
}

/** Where a statement comes from and how far a trainer can rely on it. */
export function ProvenanceOf({ provenance: { validAsOf, source, humanCheck } }: { provenance: Provenance }) {
  const { t, date } = useI18n();
  return (
    <p className="k-small k-soft">
      {t('teach.valid-as-of', { date: date(validAsOf) })} · {t('teach.source')} <span translate="no">{source}</span>{' '}
      {humanCheck && <Badge tone="attention">{t('teach.to-check')}</Badge>}
    </p>
  );
}

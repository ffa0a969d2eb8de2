import '../results.css';
import { useApi } from '#web/api-client';
import { CascadeFigures, DilutionReport } from '#web/cascade';
import { useI18n } from '#web/i18n';
import { Loaded, Page, PageHeader } from '#web/ui';
import { ResultsTabs } from '../parts/results-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

/** The cascade for those who may not know names: counts alone, and no small ones. */
export function CascadeScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const figures = useApi('/api/v1/programmes/{key}/cascade/figures', { path: { key } });
  const dilution = useApi('/api/v1/programmes/{key}/dilution', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('dilution.cascade')} lead={t('dilution.cascade-lead')} />
      <ResultsTabs />
      <div className="k-stack k-stack--l">
        <Loaded query={figures}>{(data) => <CascadeFigures figures={data} />}</Loaded>
        <Loaded query={dilution}>{(data) => <DilutionReport dilution={data} />}</Loaded>
      </div>
    </Page>
  );
}

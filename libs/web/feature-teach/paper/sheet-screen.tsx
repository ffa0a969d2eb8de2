import './paper.css';
import { Link, useParams } from '@tanstack/react-router';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Loaded, Page, PageHeader } from '#web/ui';
import { SheetEntry } from './sheet-entry.js';

/** Where the QR code of a sheet leads a trainer: that sheet alone. */
export function SheetScreen() {
  const { t, pick } = useI18n();
  const { code } = useParams({ from: '/teach/sheets/$code' });
  const sheet = useApi('/api/v1/sheets/{code}', { path: { code } });
  return (
    <Page narrow>
      <Loaded query={sheet}>
        {({ form, ...data }) => (
          <div className="k-stack k-stack--l">
            <PageHeader
              title={pick(form.title)}
              lead={t('paper.entry-help')}
              above={<Breadcrumbs items={[<Link key="paper" to="/teach/assessments/$assessmentId/paper" params={{ assessmentId: form.id }}>{t('paper.sheets')}</Link>, t('paper.sheet', { number: data.number })]} />}
            />
            <SheetEntry sheet={data} form={form} onward={false} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

import { Link, useParams } from '@tanstack/react-router';
import { languages } from '#kernel';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Button, Icon, Loaded, Notice, Page, PageHeader } from '#web/ui';
import '../teach.css';

type Sheet = Answer<'/api/v1/activities/{activityId}/join-codes/{code}'>;

/** What hangs on the door: the code and its QR, in all three languages whatever the trainer reads. */
export function JoinSheetScreen() {
  const { activityId, code } = useParams({ from: '/teach/activities/$activityId/codes/$code' });
  const sheet = useApi('/api/v1/activities/{activityId}/join-codes/{code}', { path: { activityId, code } });
  return <Page narrow>{<Loaded query={sheet}>{(data) => <SheetOf activityId={activityId} sheet={data} />}</Loaded>}</Page>;
}

function SheetOf({ activityId, sheet }: { activityId: string; sheet: Sheet }) {
  const { t, pick, dateTimeRange } = useI18n();
  const { activity } = sheet;
  return (
    <div className="k-stack">
      <PageHeader
        title={pick(activity.title)}
        above={<Breadcrumbs items={[<Link key="codes" to="/teach/activities/$activityId/codes" params={{ activityId }}>{t('teach.codes')}</Link>, sheet.code]} />}
        lead={`${dateTimeRange(activity.startsAt, activity.endsAt)} · ${pick(activity.place)}`}
        actions={
          <Button variant="primary" onClick={() => window.print()}>
            <Icon name="print" /> {t('common.print')}
          </Button>
        }
      />
      {sheet.localOnly && (
        <div className="k-no-print">
          <Notice tone="attention" title={t('teach.local-only-title')}>
            <p>{t('teach.local-only')}</p>
          </Notice>
        </div>
      )}
      <img className="t-qr" alt={t('teach.qr-alt', { url: sheet.url })} src={`data:image/svg+xml;utf8,${encodeURIComponent(sheet.qrSvg)}`} />
      <p className="t-code">{sheet.code}</p>
      {languages.map((language) => (
        <p key={language} lang={language} className="t-how">
          {doorWords[language](new URL(sheet.url).host)}
        </p>
      ))}
    </div>
  );
}

// Shown side by side, so these are no phrases of the reader's own language.
const doorWords = {
  et: (host: string) => `Liitumiseks skaneerige ruutkood või avage ${host}/join ja sisestage kood.`,
  ru: (host: string) => `Чтобы присоединиться, отсканируйте QR-код или откройте ${host}/join и введите код.`,
  en: (host: string) => `To join, scan the QR code, or open ${host}/join and type the code.`,
};

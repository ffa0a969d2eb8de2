import { useApi } from '#web/api-client';
import { Badge, Card, EmptyState, Facts, Loaded, Page, PageHeader } from '#web/ui';
import { isLanguage, useI18n } from '#web/i18n';
import { ResultsTabs } from '../parts/results-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

const tones = { planned: 'plain', running: 'action', finished: 'done' } as const;

export function InitiativesScreen() {
  const { t, pick, date, number, list, languageName } = useI18n();
  const key = useProgrammeKey();
  const initiatives = useApi('/api/v1/programmes/{key}/initiatives', { path: { key } });
  const inWords = (code: string) => (isLanguage(code) ? languageName(code) : code);
  return (
    <Page>
      <PageHeader title={t('results.initiatives')} lead={t('results.initiatives-lead')} />
      <ResultsTabs />
      <Loaded query={initiatives}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={t('results.no-initiatives')}>{t('results.no-initiatives-help')}</EmptyState>
          ) : (
            <div className="k-grid">
              {items.map((initiative) => (
                <Card key={initiative.id} title={pick(initiative.title)}>
                  <p className="k-row k-row--s">
                    <Badge tone={tones[initiative.state]}>{t(`results.initiative-${initiative.state}`)}</Badge>
                    {initiative.languages.length > 1 && <Badge tone="done">{t('results.mixed-team')}</Badge>}
                  </p>
                  <p>{pick(initiative.summary)}</p>
                  <Facts
                    items={[
                      [t('results.place'), pick(initiative.place)],
                      [t('results.team'), t('results.people-count', { count: initiative.teamSize, shown: number(initiative.teamSize) })],
                      [t('results.languages'), list(initiative.languages.map(inWords))],
                      [t('results.started'), date(initiative.startedOn)],
                    ]}
                  />
                </Card>
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

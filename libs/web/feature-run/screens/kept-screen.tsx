import '../run.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Button, Card, Facts, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { RetentionDialog } from '../parts/retention-dialog.js';
import { useKeptFacts } from '../parts/kept-answers.js';
import { useProgrammeKey } from '../use-programme-key.js';

/** What the tests of a programme keep of people, until when, and what goes then. */
export function KeptScreen() {
  const { t, number, date } = useI18n();
  const [choosing, setChoosing] = useState(false);
  const key = useProgrammeKey();
  const factsOf = useKeptFacts();
  const kept = useApi('/api/v1/programmes/{key}/answers/retention', { path: { key } });
  return (
    <Page narrow>
      <PageHeader title={t('kept.title')} lead={t('kept.lead')} above={<Breadcrumbs items={[<Link key="people" to="/run/people">{t('run.people')}</Link>, t('kept.title')]} />} />
      <Loaded query={kept}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <Card title={t('kept.now')}>
              <Facts items={[[t('kept.people'), number(data.people)], ...factsOf(data)]} />
            </Card>
            <Card title={t('kept.then')}>
              {data.endsAt === null || data.answersUntil === null ? (
                <p>{t('kept.no-end')}</p>
              ) : (
                <Facts
                  items={[
                    [t('kept.ends'), <Deadline key="ends" on={data.endsAt} help={t('kept.ends-help')} />],
                    [t('kept.until'), <Deadline key="until" on={data.answersUntil} help={data.choice === null ? t('kept.until-help') : t('kept.chosen', { date: date(data.choice.setAt), reason: data.choice.reason })} />],
                  ]}
                />
              )}
              {data.days !== null && (
                <p>
                  <Button onClick={() => setChoosing(true)}>{t('kept.change-date')}</Button>
                </p>
              )}
              {choosing && <RetentionDialog programmeKey={key} kept={data} onClose={() => setChoosing(false)} />}
              <Notice>{t('kept.stays')}</Notice>
            </Card>
            <p>{t('kept.one-person')}</p>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Deadline({ on, help }: { on: string; help: string }) {
  const { date } = useI18n();
  return (
    <>
      {date(on)}
      <p className="k-soft">{help}</p>
    </>
  );
}

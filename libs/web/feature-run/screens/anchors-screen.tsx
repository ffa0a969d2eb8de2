import '../run.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Button, Card, CheckboxGroup, ErrorState, Loaded, Notice, Page, PageHeader, Select, showToast } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';

type Anchors = Answer<'/api/v1/programmes/{key}/anchors'>;
const count = 5;

/** Which five questions are asked again in mentors' groups. */
export function AnchorsScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const anchors = useApi('/api/v1/programmes/{key}/anchors', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('dilution.choose')} lead={t('dilution.choose-lead')} above={<Breadcrumbs items={[<Link key="all" to="/run/mentors/cascade">{t('cascade.cascade')}</Link>, t('dilution.choose')]} />} />
      <Loaded query={anchors}>
        {(data) => (
          <div className="k-stack k-stack--l r-measure">
            <InForce anchors={data} />
            <Choice anchors={data} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function InForce({ anchors: { chosenAt, questions } }: { anchors: Anchors }) {
  const { t, pick, date } = useI18n();
  if (chosenAt === null) return <Notice title={t('dilution.verdict-none')} />;
  return (
    <Card title={t('dilution.chosen', { date: date(chosenAt) })}>
      <ol className="k-stack">
        {questions.map(({ id, stem }) => (
          <li key={id}>{pick(stem)}</li>
        ))}
      </ol>
    </Card>
  );
}

function Choice({ anchors: { tests } }: { anchors: Anchors }) {
  const { t, pick } = useI18n();
  const [formId, setFormId] = useState('');
  if (tests.length === 0) return <Notice title={t('dilution.no-tests')} />;
  return (
    <section className="k-stack">
      <h2>{t('dilution.choose-new')}</h2>
      <Select
        label={t('dilution.test')}
        hint={t('dilution.test-hint')}
        value={formId}
        onValue={setFormId}
        options={[{ value: '', label: t('dilution.choose-test') }, ...tests.map((test) => ({ value: test.formId, label: t('dilution.test-people', { title: pick(test.title), count: test.people }) }))]}
      />
      {formId !== '' && <Questions key={formId} formId={formId} />}
    </section>
  );
}

function Questions({ formId }: { formId: string }) {
  const { t, pick } = useI18n();
  const key = useProgrammeKey();
  const candidates = useApi('/api/v1/programmes/{key}/anchors/tests/{formId}', { path: { key, formId } });
  const choosing = useApiChange('put', '/api/v1/programmes/{key}/anchors', ['/api/v1/programmes/{key}/anchors', '/api/v1/programmes/{key}/dilution']);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [asked, setAsked] = useState(false);
  const ready = chosen.length === count;
  const save = () => {
    setAsked(true);
    if (ready) choosing.mutate({ path: { key }, body: { formId, questionIds: [...chosen] } }, { onSuccess: () => showToast(t('common.saved')) });
  };
  return (
    <Loaded query={candidates}>
      {({ items }) => (
        <>
          {choosing.error !== null && <ErrorState error={choosing.error} />}
          <CheckboxGroup
            label={t('dilution.five-of', { count: chosen.length })}
            hint={t('dilution.five-hint')}
            error={asked && !ready ? t('dilution.need-five') : undefined}
            value={chosen}
            onValue={setChosen}
            options={items.map(({ id, stem }) => ({ value: id, label: pick(stem) }))}
          />
          <p>
            <Button variant="primary" busy={choosing.isPending} onClick={save}>
              {t('common.save')}
            </Button>
          </p>
        </>
      )}
    </Loaded>
  );
}

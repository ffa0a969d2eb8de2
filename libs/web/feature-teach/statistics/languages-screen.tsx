import './statistics.css';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useApi, type Answer } from '#web/api-client';
import { languages, useI18n, type Language } from '#web/i18n';
import { Badge, DataTable, Loaded, Notice, Page, Select, type BadgeTone } from '#web/ui';
import { FigureDownloads } from './downloads.js';
import { TestHead } from './test-frame.js';
import { useFigures } from './use-figures.js';

type Comparison = Answer<'/api/v1/assessments/{id}/statistics/languages'>;
type Compared = Comparison['questions'][number];

const tones: Readonly<Record<Compared['class'], BadgeTone>> = { A: 'done', B: 'attention', C: 'danger', insufficient: 'plain' };

export function LanguagesScreen() {
  const { assessmentId } = useParams({ from: '/teach/assessments/$assessmentId/languages' });
  const { reference, focal } = useSearch({ from: '/teach/assessments/$assessmentId/languages' });
  const pair = reference === undefined || focal === undefined ? {} : { reference, focal };
  const comparison = useApi('/api/v1/assessments/{id}/statistics/languages', { path: { id: assessmentId }, query: pair });
  return (
    <Page>
      <Loaded query={comparison}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <TestHead {...data} actions={<FigureDownloads href={`/api/v1/assessments/${data.id}/statistics/languages/export?reference=${data.reference}&focal=${data.focal}`} />} />
            <Pair comparison={data} />
            <Result comparison={data} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** Choosing one language also turns the other one away from it: a language is not compared with itself. */
function Pair({ comparison: { id, reference, focal, readers } }: { comparison: Comparison }) {
  const { t, languageTitle } = useI18n();
  const navigate = useNavigate();
  const choose = (pair: { reference: Language; focal: Language }) =>
    void navigate({ to: '/teach/assessments/$assessmentId/languages', params: { assessmentId: id }, search: pair, replace: true });
  const options = languages.map((language) => ({ value: language, label: t('statistics.readers', { language: languageTitle(language), count: readers[language] }) }));
  return (
    <div className="s-choice k-no-print">
      <Select label={t('statistics.reference')} value={reference} options={options} onValue={(value) => choose({ reference: value as Language, focal: value === focal ? reference : focal })} />
      <Select label={t('statistics.focal')} value={focal} options={options} onValue={(value) => choose({ focal: value as Language, reference: value === reference ? focal : reference })} />
    </div>
  );
}

function Result({ comparison }: { comparison: Comparison }) {
  const { t, pick, languageTitle } = useI18n();
  const { sharedRange, ranged } = useFigures();
  const { reference, focal, nReference, nFocal, enough, cohorts, questions } = comparison;
  const enoughPeople = Math.min(nReference, nFocal) >= enough;
  return (
    <section className="k-stack s-figures">
      <h2>{t('statistics.equally-hard')}</h2>
      <p className="k-soft">{t('statistics.equally-hard-help')}</p>
      <Notice tone={enoughPeople ? 'info' : 'attention'} title={enoughPeople ? t('statistics.compared-people', { reference: nReference, focal: nFocal }) : t('statistics.too-few-to-compare')}>
        <p>{enoughPeople ? t('statistics.cohorts', { count: cohorts }) : t('statistics.too-few-to-compare-help', { enough, reference: nReference, focal: nFocal })}</p>
      </Notice>
      <DataTable
        caption={t('statistics.equally-hard')}
        hideCaption
        rows={questions}
        rowKey={({ id }) => id}
        columns={[
          { key: 'question', header: t('statistics.question'), primary: true, cell: ({ position, stem }) => `${position}. ${pick(stem)}` },
          { key: 'reference', header: languageTitle(reference), end: true, cell: ({ facilityReference }) => sharedRange(facilityReference?.value ?? null, facilityReference?.ci ?? null) },
          { key: 'focal', header: languageTitle(focal), end: true, cell: ({ facilityFocal }) => sharedRange(facilityFocal?.value ?? null, facilityFocal?.ci ?? null) },
          { key: 'delta', header: t('statistics.delta'), end: true, cell: ({ delta, deltaCi, class: found }) => ranged(found === 'insufficient' ? null : delta, deltaCi) },
          { key: 'class', header: t('statistics.difference'), cell: (question) => <Verdict question={question} /> },
        ]}
      />
    </section>
  );
}

function Verdict({ question: { class: found, notCompared } }: { question: Compared }) {
  const { t } = useI18n();
  if (notCompared !== null) return <Badge>{t(`statistics.not-compared-${notCompared}`)}</Badge>;
  return <Badge tone={tones[found]}>{t(`statistics.difference-${found}`)}</Badge>;
}

import { useI18n } from '#web/i18n';
import { Markup, plainText } from '#web/items';
import { BarChart, Card } from '#web/ui';
import type { TestStatistics } from './test-statistics-screen.js';

type Asked = TestStatistics['asked'][number];

/** What people said where nothing is right or wrong. */
export function AskedQuestions({ asked, people }: { asked: readonly Asked[]; people: number }) {
  const { t } = useI18n();
  return (
    <section className="k-stack">
      <h2>{t('statistics.asked')}</h2>
      <p>{t('statistics.people-answered', { count: people })}</p>
      {asked.map((question) => (
        <AskedQuestion key={question.id} question={question} />
      ))}
    </section>
  );
}

function AskedQuestion({ question: { position, stem, parts, texts, answered, kind } }: { question: Asked }) {
  const { t, pick, number } = useI18n();
  const written = kind === 'extended-text' || kind === 'short-text' || kind === 'numeric';
  return (
    <Card>
      <h3>
        {number(position)}. <Markup inline text={pick(stem)} />
      </h3>
      {parts.length === 0 && !written && <p>{t('statistics.people-answered', { count: answered })}</p>}
      {parts.map((part, index) => (
        <AskedPart key={index} part={part} question={plainText(pick(stem))} />
      ))}
      {written &&
        (texts.length === 0 ? (
          <p className="k-soft">{t('statistics.no-texts')}</p>
        ) : (
          <ul className="s-texts">
            {texts.map((text, index) => (
              <li key={index}>{text}</li>
            ))}
          </ul>
        ))}
    </Card>
  );
}

/** One statement; without words of its own it is the question itself. */
function AskedPart({ part: { text: statement, counts, mean, notApplicable, undisclosed }, question }: { part: Asked['parts'][number]; question: string }) {
  const { t, pick, number } = useI18n();
  const notes = [
    ...(mean === null ? [] : [t('statistics.scale-mean', { value: number(mean, 2) })]),
    ...(notApplicable === 0 ? [] : [t('statistics.said-not-applicable', { count: number(notApplicable) })]),
    ...(undisclosed === 0 ? [] : [t('statistics.said-undisclosed', { count: number(undisclosed) })]),
  ];
  return (
    <div>
      <BarChart title={statement === null ? question : pick(statement)} hideTitle={statement === null} valueHeader={t('statistics.people')} data={counts.map(({ key, text, n }) => ({ label: pick(text) === '' ? key : pick(text), value: n }))} />
      {notes.length > 0 && <p className="k-small k-soft">{notes.join(' · ')}</p>}
    </div>
  );
}

import { Link, useParams } from '@tanstack/react-router';
import type { ItemContent } from '#assessments/engine';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Card, Icon, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { Preview } from '../editor/preview.js';
import '../editor/editor.css';
import { ProvenanceOf } from '../parts/provenance.js';
import '../teach.css';

type Module = Answer<'/api/v1/modules/{moduleId}'>;

export function ModuleScreen() {
  const { moduleId } = useParams({ from: '/teach/modules/$moduleId' });
  const module = useApi('/api/v1/modules/{moduleId}', { path: { moduleId } });
  return <Page>{<Loaded query={module}>{(data) => <ModuleOf module={data} />}</Loaded>}</Page>;
}

function ModuleOf({ module }: { module: Module }) {
  const { t, pick, percent } = useI18n();
  const unchecked = countUnchecked(module);
  return (
    <div className="k-stack k-stack--l">
      <PageHeader
        title={pick(module.title)}
        above={<Breadcrumbs items={[<Link key="all" to="/teach/modules">{t('teach.modules')}</Link>, pick(module.title)]} />}
        lead={pick(module.summary)}
      />
      {unchecked > 0 && <Notice tone="attention" title={t('teach.unchecked', { count: unchecked })}>{t('teach.unchecked-help')}</Notice>}
      <Card title={t('teach.outcomes')}>
        <ul>
          {module.outcomes.map((outcome) => (
            <li key={outcome.en}>{pick(outcome)}</li>
          ))}
        </ul>
        <p className="k-soft">{t('teach.pass-mark', { share: percent(module.completion.passMark) })}</p>
      </Card>
      <section className="k-stack">
        <h2>{t('teach.lessons-title')}</h2>
        {module.lessons.map((lesson) => (
          <LessonOf key={lesson.key} lesson={lesson} />
        ))}
      </section>
      <section className="k-stack">
        <h2>{t('teach.questions-title')}</h2>
        {module.items.map((item, index) => (
          <QuestionOf key={item.key} item={item} number={index + 1} />
        ))}
      </section>
    </div>
  );
}

function countUnchecked(module: Module): number {
  const law = module.lessons.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'law' && block.provenance?.humanCheck === true));
  return law.length + module.items.filter(({ provenance }) => provenance.humanCheck).length;
}

function LessonOf({ lesson }: { lesson: Module['lessons'][number] }) {
  const { t, pick } = useI18n();
  const law = lesson.blocks.filter((block) => block.kind === 'law');
  return (
    <details className="t-item">
      <summary>
        <Icon name="down" size={18} />
        <span className="t-item__title">{pick(lesson.title)}</span>
        <span className="k-soft k-small">{t('teach.minutes', { count: lesson.minutes })}</span>
      </summary>
      <div className="k-stack">
        <p>{pick(lesson.objective)}</p>
        {law.map((block) => (
          <div key={block.title.en} className="k-stack t-law">
            <h3>{pick(block.title)}</h3>
            <p>{pick(block.body)}</p>
            {block.provenance !== undefined && <ProvenanceOf provenance={block.provenance} />}
          </div>
        ))}
      </div>
    </details>
  );
}

function QuestionOf({ item, number }: { item: Module['items'][number]; number: number }) {
  const { t, pick } = useI18n();
  const { question } = item;
  // What a question is made of depends on its kind, which the engine's types say better than the API's description.
  const content = question.content as unknown as ItemContent;
  const options = content.kind === 'single-choice' || content.kind === 'multiple-choice' ? content.options : undefined;
  return (
    <details className="t-item">
      <summary>
        <Icon name="down" size={18} />
        <span className="t-item__title">
          {number}. {pick(question.stem)}
        </span>
        <Badge>{t(`teach.difficulty-${item.difficulty}`)}</Badge>
      </summary>
      <div className="k-stack">
        {options === undefined ? (
          <Preview content={content} title={t('teach.question-as-asked')} />
        ) : (
        <ul className="t-options">
          {options.map((option) => (
            <li key={option.key}>
              {option.correct ? <Icon name="check" size={18} /> : <span aria-hidden="true" className="t-options__blank" />}
              <span>
                {pick(option.text)} {option.correct && <strong>({t('teach.right')})</strong>}
                {option.explanation !== undefined && <span className="k-soft k-small"> {pick(option.explanation)}</span>}
              </span>
            </li>
          ))}
        </ul>
        )}
        <p>{pick(question.explanation)}</p>
        <ProvenanceOf provenance={item.provenance} />
      </div>
    </details>
  );
}

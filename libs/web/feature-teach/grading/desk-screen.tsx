import './grading.css';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import type { ItemContent, ItemResponse } from '#assessments/engine';
import { Breadcrumbs, Loaded, Notice, Page, PageHeader } from '#web/ui';
import { AppealCard } from './appeal-card.js';
import { GivenAnswer } from './given-answer.js';
import { GradeForm } from './grade-form.js';
import { rightAnswers } from './right-answers.js';

export type AnswerToGrade = Answer<'/api/v1/attempts/{attemptId}/answers/{questionId}'>;

/** One answer with what it is graded by, and the next one after it. */
export function DeskScreen() {
  const { attemptId, questionId } = useParams({ from: '/teach/grading/$attemptId/$questionId' });
  const answer = useApi('/api/v1/attempts/{attemptId}/answers/{questionId}', { path: { attemptId, questionId } });
  return <Page>{<Loaded query={answer}>{(data) => <Desk key={`${attemptId} ${questionId}`} answer={data} />}</Loaded>}</Page>;
}

function Desk({ answer }: { answer: AnswerToGrade }) {
  const { t, pick, languageName } = useI18n();
  const { activityId, stem, language, personName, testTitle, grades, appeal } = answer;
  const content = answer.content as unknown as ItemContent;
  const value = answer.value as ItemResponse | null;
  const onward = useOnward(answer);
  const rightOnes = rightAnswers(content, pick, (right) => t(right ? 'grading.true' : 'grading.false'));
  return (
    <div className="k-stack k-stack--l">
      <PageHeader
        title={pick(testTitle)}
        lead={pick(stem)}
        above={<Breadcrumbs items={[<Link key="desk" to="/teach/activities/$activityId/grading" params={{ activityId }}>{t('grading.title')}</Link>, personName ?? t('grading.without-name')]} />}
      />
      <div className="g-desk">
        <section className="k-stack" aria-labelledby="g-answer">
          <h2 id="g-answer">{t('grading.answer-of', { name: personName ?? t('grading.without-name'), language: languageName(language) })}</h2>
          <GivenAnswer content={content} value={value} language={language} notes={grades.at(-1)?.notes ?? []} />
          {rightOnes.length > 0 && (
            <Notice title={t('grading.right-answers', { count: rightOnes.length })}>
              <p>{rightOnes.join('; ')}</p>
            </Notice>
          )}
          {pick(content.explanation) !== '' && (
            <Notice title={t('grading.expected')}>
              <p>{pick(content.explanation)}</p>
            </Notice>
          )}
        </section>
        <section className="k-stack" aria-labelledby="g-grade">
          <h2 id="g-grade">{t('grading.grade')}</h2>
          {appeal !== null && appeal.state === 'open' ? <AppealCard answer={answer} content={content} appeal={appeal} onDone={onward} /> : <GradeForm answer={answer} content={content} onDone={onward} />}
        </section>
      </div>
    </div>
  );
}

/** Where grading goes on: the next answer that waits, or back to the list when it was the last. */
function useOnward({ activityId, attemptId, questionId }: AnswerToGrade): () => void {
  const navigate = useNavigate();
  const queue = useApiList('/api/v1/activities/{activityId}/grading/answers', { path: { activityId }, query: { limit: 25 } });
  return () => {
    const waiting = queue.data ?? [];
    const here = waiting.findIndex((other) => other.attemptId === attemptId && other.questionId === questionId);
    const next = here === -1 ? waiting[0] : (waiting[here + 1] ?? (here > 0 ? waiting[0] : undefined));
    if (next === undefined) void navigate({ to: '/teach/activities/$activityId/grading', params: { activityId } });
    else void navigate({ to: '/teach/grading/$attemptId/$questionId', params: { attemptId: next.attemptId, questionId: next.questionId } });
  };
}

import { useEffect } from 'react';
import type { ItemContent } from '#assessments/engine';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Notice, showToast } from '#web/ui';
import { DecisionFields } from './decision-fields.js';
import type { AnswerToGrade } from './desk-screen.js';
import { useDecision } from './use-decision.js';

/** Grades the answer and goes on to the next one; Ctrl and Enter do it from any field. */
export function GradeForm({ answer, content, onDone }: { answer: AnswerToGrade; content: ItemContent; onDone: () => void }) {
  const { t } = useI18n();
  const decision = useDecision(answer, content);
  const { attemptId, questionId } = answer;
  const grade = useApiChange('put', '/api/v1/attempts/{attemptId}/answers/{questionId}/grade', [
    '/api/v1/activities/{activityId}/grading',
    '/api/v1/activities/{activityId}/grading/answers',
    '/api/v1/attempts/{attemptId}/answers/{questionId}',
  ]);
  const save = () => {
    if (!decision.complete || grade.isPending) return;
    grade.mutate(
      { path: { attemptId, questionId }, body: decision.body },
      {
        onSuccess: () => {
          showToast(t('grading.saved'));
          onDone();
        },
      },
    );
  };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
  return (
    <div className="k-stack">
      {answer.grades.length > 0 && <Notice>{t('grading.graded-before', { count: answer.grades.length })}</Notice>}
      <DecisionFields decision={decision} content={content} />
      {grade.error !== null && <Notice tone="danger" title={grade.error.title} live />}
      <div className="k-form__actions">
        <Button variant="primary" disabled={!decision.complete} busy={grade.isPending} onClick={save}>
          {t('grading.save-and-next')}
        </Button>
        <Button onClick={onDone}>{t('grading.skip')}</Button>
      </div>
      <p className="k-small k-soft">{t(decision.rubric === null ? 'grading.keys-save' : 'grading.keys')}</p>
    </div>
  );
}

import { useState } from 'react';
import type { ItemContent } from '#assessments/engine';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Notice, RadioGroup, showToast, TextArea } from '#web/ui';
import { DecisionFields } from './decision-fields.js';
import type { AnswerToGrade } from './desk-screen.js';
import { useDecision } from './use-decision.js';

type Appeal = NonNullable<AnswerToGrade['appeal']>;

/** What the person thinks was marked wrongly, and the trainer's answer to it, with another grade where that is due. */
export function AppealCard({ answer, content, appeal, onDone }: { answer: AnswerToGrade; content: ItemContent; appeal: Appeal; onDone: () => void }) {
  const { t, dateTime, number } = useI18n();
  const decision = useDecision(answer, content);
  const [verdict, setVerdict] = useState<'kept' | 'changed' | ''>('');
  const [words, setWords] = useState('');
  const reply = useApiChange('post', '/api/v1/appeals/{id}/answer', [
    '/api/v1/activities/{activityId}/grading/appeals',
    '/api/v1/attempts/{attemptId}/answers/{questionId}',
  ]);
  const ready = verdict !== '' && words.trim() !== '' && (verdict === 'kept' || decision.complete);
  return (
    <div className="k-stack">
      <Notice tone="attention" title={t('grading.they-say', { when: dateTime(appeal.madeAt) })}>
        <p>{appeal.text}</p>
      </Notice>
      <RadioGroup
        label={t('grading.your-verdict')}
        value={verdict}
        onValue={setVerdict}
        options={[
          { value: 'kept', label: t('grading.keep', { score: number(answer.score ?? 0, 2), max: number(content.points, 2) }) },
          { value: 'changed', label: t('grading.change') },
        ]}
      />
      {verdict === 'changed' && <DecisionFields decision={decision} content={content} />}
      <TextArea label={t('grading.your-answer')} hint={t('grading.your-answer-help')} value={words} onValue={setWords} rows={4} maxLength={2000} />
      {reply.error !== null && <Notice tone="danger" title={reply.error.title} live />}
      <div className="k-form__actions">
        <Button
          variant="primary"
          disabled={!ready}
          busy={reply.isPending}
          onClick={() =>
            reply.mutate(
              { path: { id: appeal.id }, body: { answer: words, decision: verdict === 'changed' ? decision.body : null } },
              {
                onSuccess: () => {
                  showToast(t('grading.answered'));
                  onDone();
                },
              },
            )
          }
        >
          {t('grading.send-answer')}
        </Button>
      </div>
    </div>
  );
}

import { useEffect } from 'react';
import type { ItemContent } from '#assessments/engine';
import { useI18n } from '#web/i18n';
import { RadioGroup, TextArea, TextField } from '#web/ui';
import { Notes } from './note-fields.js';
import type { DecisionState } from './use-decision.js';

/** Levels or points, a comment, and notes at places of the text. Digits choose a level of the first criterion without one. */
export function DecisionFields({ decision, content }: { decision: DecisionState; content: ItemContent }) {
  const { t, pick, number } = useI18n();
  const { rubric } = decision;
  useLevelKeys(decision);
  return (
    <>
      {rubric === null ? (
        <TextField label={t('grading.points', { most: number(content.points, 2) })} error={decision.wrongPoints ? t('grading.points-wrong', { most: number(content.points, 2) }) : undefined} value={decision.points} onValue={decision.setPoints} inputMode="decimal" width="short" />
      ) : (
        rubric.criteria.map(({ key, title, levels }) => (
          <RadioGroup
            key={key}
            label={pick(title)}
            value={decision.marks[key] ?? ''}
            onValue={(level) => decision.mark(key, level)}
            options={levels.map((level, index) => ({ value: level.key, label: `${index + 1}. ${pick(level.text)}`, hint: t('grading.level-points', { points: number(level.points, 2) }) }))}
          />
        ))
      )}
      <TextArea label={t('grading.comment')} hint={t('grading.comment-help')} value={decision.comment} onValue={decision.setComment} rows={4} maxLength={4000} />
      <Notes decision={decision} />
    </>
  );
}

function useLevelKeys({ rubric, marks, mark }: DecisionState): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches('textarea, input[type=text], select');
      if (rubric === null || typing || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
      const open = rubric.criteria.find(({ key }) => marks[key] === undefined);
      const level = open?.levels[Number(event.key) - 1];
      if (open !== undefined && level !== undefined) mark(open.key, level.key);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  });
}

import { useState } from 'react';
import { useI18n, type Language } from '#web/i18n';
import { Button, Card, Checkbox, Select, TextArea, TextField } from '#web/ui';
import { LetterPreview } from './letter-preview.js';
import type { Step } from './plan.js';

const languages: readonly Language[] = ['et', 'ru', 'en'];
const kinds = ['check-in', 'evaluation', 'closing'] as const;
const anchors = ['became-mentor', 'first-meeting'] as const;
const conditions = ['always', 'not-met-yet', 'has-met', 'answered-last', 'silent-last'] as const;
const channels = ['email', 'call'] as const;

interface Props {
  programmeKey: string;
  step: Step;
  /** What the server said of a field, by its path in the step. */
  errors: ReadonlyMap<string, string>;
  onChange: (step: Step) => void;
  onRemove: () => void;
}

function chosen<T extends string>(options: readonly T[], value: string, fallback: T): T {
  return options.find((option) => option === value) ?? fallback;
}

/** One step, its texts side by side in three languages. */
export function StepEditor({ programmeKey, step, errors, onChange, onRemove }: Props) {
  const { t, pick, languageName } = useI18n();
  const [preview, setPreview] = useState<Language | null>(null);
  const set = (change: Partial<Step>) => onChange({ ...step, ...change });
  const whole = (value: string) => (/^\d{1,4}$/.test(value) ? Number(value) : 0);
  const options = <T extends string>(values: readonly T[], label: (value: T) => string) => values.map((value) => ({ value, label: label(value) }));
  return (
    <Card title={t('follow.step-edit', { name: pick(step.title) })}>
      <div className="p-fields">
        <Select label={t('follow.step-kind')} value={step.kind} error={errors.get('kind')} onValue={(value) => set({ kind: chosen(kinds, value, 'check-in') })} options={options(kinds, (value) => t(`follow.step-kind-${value}`))} />
        <TextField label={t('follow.step-after')} inputMode="numeric" width="short" value={String(step.after.amount)} error={errors.get('after')} onValue={(value) => set({ after: { ...step.after, amount: whole(value) } })} />
        <Select label={t('follow.step-unit')} value={step.after.unit} onValue={(value) => set({ after: { ...step.after, unit: value === 'months' ? 'months' : 'days' } })} options={options(['days', 'months'] as const, (value) => t(`follow.step-unit-${value}`))} />
        <Select label={t('follow.step-anchor')} value={step.anchor} onValue={(value) => set({ anchor: chosen(anchors, value, 'became-mentor') })} options={options(anchors, (value) => t(`follow.step-anchor-${value}`))} />
        <Select label={t('follow.step-condition')} value={step.condition} error={errors.get('condition')} onValue={(value) => set({ condition: chosen(conditions, value, 'always') })} options={options(conditions, (value) => t(`follow.step-condition-${value}`))} />
        <Select label={t('follow.step-channel')} value={step.channel} onValue={(value) => set({ channel: chosen(channels, value, 'email') })} options={options(channels, (value) => t(`follow.step-channel-${value}`))} />
        <TextField label={t('follow.step-wait')} inputMode="numeric" width="short" value={step.waitDays === 0 ? '' : String(step.waitDays)} error={errors.get('waitDays')} onValue={(value) => set({ waitDays: whole(value) })} />
      </div>
      <Checkbox label={t('follow.step-escalates')} hint={t('follow.step-escalates-hint')} checked={step.escalates} onChecked={(escalates) => set({ escalates })} />
      <div className="p-languages">
        {languages.map((language) => (
          <div key={language} className="k-stack">
            <TextField label={t('follow.step-title-in', { language: languageName(language) })} lang={language} maxLength={80} value={step.title[language]} error={errors.get(`title/${language}`)} onValue={(value) => set({ title: { ...step.title, [language]: value } })} />
            <TextArea
              label={t('follow.step-text-in', { language: languageName(language) })}
              hint={t('follow.step-text-hint')}
              lang={language}
              rows={8}
              maxLength={2000}
              value={step.text[language]}
              error={errors.get(`text/${language}`)}
              onValue={(value) => set({ text: { ...step.text, [language]: value } })}
            />
            <div>
              <Button onClick={() => setPreview(language)}>{t('follow.step-preview')}</Button>
            </div>
          </div>
        ))}
      </div>
      <div>
        <Button variant="quiet" onClick={onRemove}>
          {t('follow.plan-step-remove')}
        </Button>
      </div>
      {preview !== null && <LetterPreview programmeKey={programmeKey} step={step} language={preview} onClose={() => setPreview(null)} />}
    </Card>
  );
}

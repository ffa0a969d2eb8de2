import type { ReactNode } from 'react';
import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, CheckboxGroup, Form, RadioGroup, useForm } from '#web/ui';

type Question = Answer<'/api/v1/group-doors/{code}/questions'>['questions'][number];
export type AnchorAnswers = { questionId: string; chosen: string[] }[];

/** Five questions to tick; what somebody does not know may stay open. */
export function AnchorForm({ questions, send, label, large = true, children }: { questions: readonly Question[]; send: (answers: AnchorAnswers) => Promise<unknown>; label: string; large?: boolean; children?: ReactNode }) {
  const { t, pick } = useI18n();
  const form = useForm<Record<string, readonly string[]>>({
    initial: Object.fromEntries(questions.map(({ id }) => [id, []])),
    check: (values) => {
      const first = questions[0];
      return first !== undefined && Object.values(values).every((chosen) => chosen.length === 0) ? { [first.id]: t('dilution.need-answer') } : {};
    },
    submit: async (values) => {
      await send(questions.map(({ id }) => ({ questionId: id, chosen: [...(values[id] ?? [])] })));
      form.set(Object.fromEntries(questions.map(({ id }) => [id, []])));
    },
  });
  return (
    <Form
      form={form}
      actions={
        <Button type="submit" variant="primary" size={large ? 'large' : undefined} busy={form.busy}>
          {label}
        </Button>
      }
    >
      {questions.map(({ id, stem, several, options }, index) => {
        const field = form.field(id);
        const shared = { ...field, label: `${index + 1}. ${pick(stem)}`, options: options.map(({ key, text }) => ({ value: key, label: pick(text) })) };
        return several ? (
          <CheckboxGroup key={id} {...shared} hint={t('dilution.several')} value={field.value} onValue={field.onValue} />
        ) : (
          <RadioGroup key={id} {...shared} value={field.value[0] ?? ''} onValue={(key) => field.onValue([key])} />
        );
      })}
      {children}
    </Form>
  );
}

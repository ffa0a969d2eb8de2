import { languages, type Language } from '#kernel';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { CheckboxGroup, Form, languageNames, showToast, TextField, useForm } from '#web/ui';
import type { OwnGroup } from '../screens/group-screen.js';
import { availabilities, topics } from './choices.js';

/** By these the coordinator finds people who fit. */
export function GroupSettings({ group }: { group: OwnGroup }) {
  const { t } = useI18n();
  const changing = useApiChange('patch', '/api/v1/me/mentoring/group', ['/api/v1/me/mentoring/group', '/api/v1/me/mentoring']);
  const form = useForm({
    initial: {
      languages: group.languages as readonly Language[],
      availability: group.availability as readonly (typeof availabilities)[number][],
      topics: group.topics as readonly (typeof topics)[number][],
      meetsAt: group.meetsAt ?? '',
      capacity: String(group.capacity),
    },
    check: (values) => ({
      languages: values.languages.length === 0 ? t('mentor.need-language') : undefined,
      capacity: /^([1-9]|[12]\d|30)$/.test(values.capacity) ? undefined : t('mentor.need-capacity'),
    }),
    submit: async (values) => {
      await changing.mutateAsync({ body: { languages: [...values.languages], availability: [...values.availability], topics: [...values.topics], meetsAt: values.meetsAt.trim() || null, capacity: Number(values.capacity) } });
      showToast(t('common.saved'));
    },
  });
  return (
    <Form form={form} submit={t('common.save')}>
      <CheckboxGroup label={t('mentor.languages')} options={languages.map((language) => ({ value: language, label: languageNames[language], lang: language }))} {...form.field('languages')} />
      <CheckboxGroup label={t('mentor.availability')} options={availabilities.map((value) => ({ value, label: t(`mentor.availability-${value}`) }))} {...form.field('availability')} />
      <CheckboxGroup label={t('mentor.topics')} options={topics.map((value) => ({ value, label: t(`topics.${value}`) }))} {...form.field('topics')} />
      <TextField label={t('mentor.meets-at')} hint={t('mentor.meets-at-hint')} optional {...form.field('meetsAt')} />
      <TextField label={t('mentor.capacity')} inputMode="numeric" width="short" {...form.field('capacity')} />
    </Form>
  );
}

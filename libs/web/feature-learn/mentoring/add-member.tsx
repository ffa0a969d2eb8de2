import { languages, type Language } from '#kernel';
import { useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { CheckboxGroup, Form, languageNames, RadioGroup, showToast, TextField, useForm } from '#web/ui';
import type { OwnGroup } from '../screens/group-screen.js';

/** Somebody signed on paper; the mentor types it in. */
export function AddMember({ group }: { group: OwnGroup }) {
  const { t } = useI18n();
  const adding = useApiChange('post', '/api/v1/me/mentoring/group/members', ['/api/v1/me/mentoring/group', '/api/v1/me/mentoring']);
  const empty = { givenName: '', language: (group.languages[0] ?? 'et') as Language | '', age: 'adult' as '' | 'adult' | 'minor', phone: '', bestHour: '', signed: [] as readonly 'yes'[] };
  const form = useForm({
    initial: empty,
    check: ({ givenName, signed }) => ({ givenName: givenName.trim() === '' ? t('mentor.need-name') : undefined, signed: signed.includes('yes') ? undefined : t('mentor.need-signed') }),
    submit: async ({ givenName, language, age, phone, bestHour }) => {
      await adding.mutateAsync({ body: { givenName, language: language === '' ? 'et' : language, minor: age === 'minor', phone: phone.trim() || null, bestHour: bestHour.trim() || null, signed: true } });
      showToast(t('common.saved'));
      form.set(empty);
    },
  });
  return (
    <Form form={form} submit={t('mentor.add')}>
      <TextField label={t('mentor.given-name')} {...form.field('givenName')} />
      <RadioGroup row label={t('common.language')} options={languages.map((language) => ({ value: language, label: languageNames[language], lang: language }))} {...form.field('language')} />
      <RadioGroup row label={t('mentor.age')} options={[{ value: 'adult', label: t('mentor.adult') }, { value: 'minor', label: t('mentor.minor') }]} {...form.field('age')} />
      <TextField label={t('mentor.phone')} optional type="tel" {...form.field('phone')} />
      <TextField label={t('mentor.best-hour')} optional {...form.field('bestHour')} />
      <CheckboxGroup label={t('mentor.consent')} options={[{ value: 'yes', label: t('mentor.signed') }]} {...form.field('signed')} />
    </Form>
  );
}

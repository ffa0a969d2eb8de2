import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { languages, type Language } from '#kernel';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { fromTallinn, toTallinn, useI18n } from '#web/i18n';
import { Breadcrumbs, Form, Loaded, Page, PageHeader, Select, showToast, TextField, useForm } from '#web/ui';

type Activity = Answer<'/api/v1/activities/{activityId}'>;

export function EditActivityScreen() {
  const { activityId } = useParams({ from: '/run/activities/$activityId' });
  const activity = useApi('/api/v1/activities/{activityId}', { path: { activityId } });
  return <Page narrow>{<Loaded query={activity}>{(data) => <EditForm activity={data} />}</Loaded>}</Page>;
}

function EditForm({ activity }: { activity: Activity }) {
  const { t, pick, languageName } = useI18n();
  const navigate = useNavigate();
  const change = useApiChange('patch', '/api/v1/activities/{activityId}', ['/api/v1/activities/{activityId}', '/api/v1/programmes/{key}/activities', '/api/v1/programmes/{key}']);
  const perLanguage = (prefix: string, text: Record<Language, string>) => Object.fromEntries(languages.map((language) => [`${prefix}-${language}`, text[language]]));
  const form = useForm({
    initial: {
      startsAt: toTallinn(activity.startsAt),
      endsAt: toTallinn(activity.endsAt),
      capacity: String(activity.capacity),
      mode: activity.mode as string,
      ...(perLanguage('title', activity.title) as Record<`title-${Language}`, string>),
      ...(perLanguage('place', activity.place) as Record<`place-${Language}`, string>),
    },
    check: (values) => ({
      endsAt: values.endsAt <= values.startsAt ? t('run.end-after-start') : undefined,
      capacity: /^\d+$/.test(values.capacity) && Number(values.capacity) > 0 ? undefined : t('run.whole-number'),
    }),
    submit: async (values) => {
      const text = (prefix: 'title' | 'place') => ({ et: values[`${prefix}-et`], ru: values[`${prefix}-ru`], en: values[`${prefix}-en`] });
      await change.mutateAsync({
        path: { activityId: activity.id },
        body: { title: text('title'), place: text('place'), startsAt: fromTallinn(values.startsAt), endsAt: fromTallinn(values.endsAt), capacity: Number(values.capacity), mode: values.mode as Activity['mode'] },
      } as unknown as Parameters<typeof change.mutateAsync>[0]);
      showToast(t('common.saved'));
      await navigate({ to: '/run' });
    },
  });
  return (
    <>
      <PageHeader title={t('run.edit-title', { name: pick(activity.title) })} above={<Breadcrumbs items={[<Link key="all" to="/run">{t('run.title')}</Link>, pick(activity.title)]} />} />
      <Form form={form} submit={t('common.save')}>
        {languages.map((language) => (
          <TextField key={language} label={t('run.title-in', { language: languageName(language) })} lang={language} {...form.field(`title-${language}`)} />
        ))}
        <TextField label={t('run.starts')} hint={t('run.time-hint')} type="datetime-local" {...form.field('startsAt')} />
        <TextField label={t('run.ends')} type="datetime-local" {...form.field('endsAt')} />
        <TextField label={t('run.capacity')} hint={t('run.capacity-hint', { count: activity.registered })} inputMode="numeric" {...form.field('capacity')} />
        <Select label={t('run.mode')} {...form.field('mode')} options={(['on-site', 'online', 'hybrid'] as const).map((mode) => ({ value: mode, label: t(`run.mode-${mode}`) }))} />
        {languages.map((language) => (
          <TextField key={language} label={t('run.place-in', { language: languageName(language) })} lang={language} {...form.field(`place-${language}`)} />
        ))}
      </Form>
    </>
  );
}

import { languages, type Language } from '#kernel';
import { useApi, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Form, languageNames, RadioGroup, Select, showToast, TextArea, TextField, useForm } from '#web/ui';
import type { DiarySession } from '../screens/diary-screen.js';
import { placeCodes, topics } from './choices.js';

const reads = ['/api/v1/me/mentoring/sessions'] as const;
type Topic = (typeof topics)[number];

export function SessionForm({ session, onDone }: { session?: DiarySession; onDone: () => void }) {
  const { t, language: own } = useI18n();
  const group = useApi('/api/v1/me/mentoring/group').data;
  const add = useApiChange('post', '/api/v1/me/mentoring/sessions', reads);
  const correct = useApiChange('put', '/api/v1/me/mentoring/sessions/{id}', reads);
  const today = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Tallinn' }).format(new Date());
  const form = useForm({
    initial: {
      heldOn: session?.heldOn ?? today,
      placeCode: session?.placeCode ?? group?.placeCode ?? 'other',
      place: session?.place ?? group?.meetsAt ?? '',
      language: (session?.language ?? group?.languages[0] ?? own) as Language | '',
      topic: (session?.topic ?? 'critical-thinking') as Topic | '',
      people: session === undefined ? '' : String(session.peopleClaimed),
      pack: session === undefined || session.packVersion !== null ? ('yes' as 'yes' | 'no' | '') : 'no',
      note: session?.note ?? '',
    },
    check: ({ heldOn, people }) => ({
      heldOn: heldOn === '' || heldOn > today ? t('mentor.need-day') : undefined,
      people: /^\d{1,3}$/.test(people) && Number(people) <= 500 ? undefined : t('mentor.need-people'),
    }),
    submit: async ({ heldOn, placeCode, place, language, topic, people, pack, note }) => {
      const chosen = topic === '' ? 'critical-thinking' : topic;
      const body = { heldOn, placeCode, place: place.trim() || null, language: language === '' ? own : language, topic: chosen, peopleClaimed: Number(people), packVersion: pack === 'yes' ? `${chosen}/1` : null, note: note.trim() || null };
      await (session === undefined ? add.mutateAsync({ body }) : correct.mutateAsync({ path: { id: session.id }, body }));
      showToast(t('common.saved'));
      onDone();
    },
  });
  return (
    <Form form={form} submit={t('common.save')} actions={<Button onClick={onDone}>{t('common.cancel')}</Button>}>
      <TextField label={t('mentor.day')} type="date" max={today} {...form.field('heldOn')} />
      <TextField label={t('mentor.people')} hint={t('mentor.people-hint')} inputMode="numeric" width="short" {...form.field('people')} />
      <Select label={t('mentor.topic')} options={topics.map((value) => ({ value, label: t(`topics.${value}`) }))} {...form.field('topic')} onValue={(topic) => form.set({ topic: topic as Topic })} />
      <Select label={t('mentor.place-code')} options={placeCodes.map((value) => ({ value, label: t(`mentor.place-${value}`) }))} {...form.field('placeCode')} />
      <TextField label={t('mentor.place')} optional {...form.field('place')} />
      <RadioGroup row label={t('common.language')} options={languages.map((language) => ({ value: language, label: languageNames[language], lang: language }))} {...form.field('language')} />
      <RadioGroup row label={t('mentor.used-pack')} options={[{ value: 'yes', label: t('common.yes') }, { value: 'no', label: t('common.no') }]} {...form.field('pack')} />
      <TextArea label={t('mentor.note')} optional {...form.field('note')} />
    </Form>
  );
}

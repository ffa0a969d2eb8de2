import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { apiQuery, isProblem, refresh, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Card, Checkbox, Form, Notice, Select, showToast, TextArea, TextField, useForm } from '#web/ui';
import { ReviewFields } from '../builder/review-fields.js';
import { When } from '../builder/when.js';
import type { TestSettings } from './settings-screen.js';

type Field = TestSettings['changeable'][number];
const counted = ['best', 'last', 'first'] as const;
const layouts = ['one', 'all'] as const;

const whole = (text: string, most: number) => text.trim() === '' || (/^\d{1,4}$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= most);
const numberOf = (text: string) => (text.trim() === '' ? null : Number(text));
const textOf = (value: number | null) => (value === null ? '' : String(value));

/** What can change, with the reason for it. */
export function ChangeForm({ test: { id, version: shown, settings, changeable } }: { test: TestSettings }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  // What the writer saw: a change of somebody else is told first, and overwritten only by who has been told.
  const [version, setVersion] = useState(shown);
  const change = useApiChange('put', '/api/v1/assessments/{id}/settings', ['/api/v1/assessments/{id}/settings', '/api/v1/assessments/{id}/settings/changes']);
  const newest = async () => {
    const [now] = await Promise.all([queries.fetchQuery({ ...apiQuery('/api/v1/assessments/{id}/settings', { path: { id } }), staleTime: 0 }), refresh(queries, '/api/v1/assessments/{id}/settings/changes')]);
    return now.version;
  };
  const [over] = useState(() => settings.closesAt !== null && Date.parse(settings.closesAt) <= Date.now());
  const { opensAt, closesAt, counts, pages, review } = settings;
  const form = useForm({
    initial: { opensAt, closesAt, counts: counts as string, pages: pages as string, review, timeLimitMinutes: textOf(settings.timeLimitMinutes), attemptsAllowed: textOf(settings.attemptsAllowed), accessCode: '', noCode: false, reason: '' },
    check: ({ timeLimitMinutes, attemptsAllowed, accessCode, reason }) => ({
      ...(whole(timeLimitMinutes, 1440) ? {} : { timeLimitMinutes: t('settings.whole', { most: 1440 }) }),
      ...(whole(attemptsAllowed, 100) ? {} : { attemptsAllowed: t('settings.whole', { most: 100 }) }),
      ...(accessCode === '' || accessCode.length >= 4 ? {} : { accessCode: t('bank.access-code-help') }),
      ...(reason.trim() === '' ? { reason: t('settings.reason-missing') } : {}),
    }),
    submit: async ({ accessCode, noCode, reason, ...wanted }) => {
      const body = {
        ...{ version, reason, opensAt: wanted.opensAt, closesAt: wanted.closesAt, review: wanted.review },
        counts: counted.find((one) => one === wanted.counts) ?? 'best',
        pages: layouts.find((one) => one === wanted.pages) ?? 'one',
        timeLimitMinutes: numberOf(wanted.timeLimitMinutes),
        attemptsAllowed: numberOf(wanted.attemptsAllowed),
        ...(noCode ? { accessCode: null } : accessCode === '' ? {} : { accessCode }),
      };
      try {
        setVersion((await change.mutateAsync({ path: { id }, body })).version);
      } catch (error) {
        if (isProblem(error, 409)) setVersion(await newest());
        throw error;
      }
      set({ reason: '', accessCode: '', noCode: false });
      showToast(t('common.saved'));
    },
  });
  const { values, set, field, errors } = form;
  const may = (name: Field) => changeable.includes(name);
  const closed = settings.anonymous && over;
  return (
    <Card title={t('settings.changeable')}>
      <p>{t('settings.changeable-help')}</p>
      <Form form={form} submit={t('settings.change')}>
        {closed && <Notice>{t('settings.survey-closed')}</Notice>}
        {!closed && may('closesAt') && (
          <div className="b-line">
            <When id="field-opensAt" label={t('bank.opens')} value={values.opensAt} error={errors.opensAt} onValue={(at) => set({ opensAt: at })} />
            <When id="field-closesAt" label={t('bank.closes')} value={values.closesAt} error={errors.closesAt} onValue={(at) => set({ closesAt: at })} />
          </div>
        )}
        {over && !closed && <p className="k-soft">{t('settings.reopening')}</p>}
        <div className="b-line">
          {may('timeLimitMinutes') && <TextField {...field('timeLimitMinutes')} label={t('bank.time-limit')} hint={t('settings.time-limit-help')} optional inputMode="numeric" />}
          {may('attemptsAllowed') && <TextField {...field('attemptsAllowed')} label={t('bank.attempts-allowed')} hint={t(may('counts') ? 'settings.attempts-help' : 'settings.attempts-kept')} optional={may('counts')} inputMode="numeric" />}
          {may('counts') && <Select {...field('counts')} label={t('bank.counts')} options={counted.map((value) => ({ value, label: t(`bank.counts-${value}`) }))} />}
        </div>
        <div className="b-line">
          {may('accessCode') && !values.noCode && <TextField {...field('accessCode')} label={t('bank.access-code')} hint={t(settings.hasAccessCode ? 'bank.access-code-kept' : 'bank.access-code-help')} optional autoComplete="off" />}
          {may('accessCode') && settings.hasAccessCode && <Checkbox label={t('bank.no-access-code')} checked={values.noCode} onChecked={(noCode) => set({ noCode })} />}
          <Select {...field('pages')} label={t('bank.pages')} options={layouts.map((value) => ({ value, label: t(`bank.pages-${value}`) }))} />
        </div>
        {may('review') && <ReviewFields review={values.review} onReview={(next) => set({ review: next })} />}
        <TextArea {...field('reason')} label={t('settings.reason')} hint={t('settings.reason-help')} rows={2} maxLength={500} />
      </Form>
    </Card>
  );
}

import '../run.css';
import { Link, useNavigate } from '@tanstack/react-router';
import { isLanguage, languages, type Language } from '#kernel';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Form, Loaded, Page, PageHeader, RadioGroup, Select, showToast, TextField, useForm } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';

type Settings = Answer<'/api/v1/programmes/{key}/certificate-settings'>;

export function CertificateSettingsScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const settings = useApi('/api/v1/programmes/{key}/certificate-settings', { path: { key } });
  const above = <Breadcrumbs items={[<Link key="all" to="/run/certificates">{t('run.certificates')}</Link>, t('certificates.settings')]} />;
  return (
    <Page narrow>
      <PageHeader title={t('certificates.settings')} lead={t('certificates.settings-lead')} above={above} />
      <Loaded query={settings}>{(data) => <SettingsForm settings={data} programmeKey={key} />}</Loaded>
    </Page>
  );
}

function SettingsForm({ settings, programmeKey }: { settings: Settings; programmeKey: string }) {
  const { t, languageName, languageTitle } = useI18n();
  const navigate = useNavigate();
  const save = useApiChange('put', '/api/v1/programmes/{key}/certificate-settings', ['/api/v1/programmes/{key}/certificate-settings', '/api/v1/activities/{activityId}/certificates/plan']);
  const { assessmentMethod, validityMonths, secondLanguage, layout, statesResult, ...plain } = settings;
  const methods = Object.fromEntries(languages.map((language) => [`method-${language}`, assessmentMethod[language]])) as Record<`method-${Language}`, string>;
  const form = useForm({
    initial: { ...plain, ...methods, layout: layout as string, validityMonths: validityMonths === null ? '' : String(validityMonths), secondLanguage: secondLanguage ?? '', result: statesResult ? 'yes' : 'no' },
    submit: async ({ mode, organisation, registryCode, noticeNumber, ...values }) => {
      const method = { et: values['method-et'], ru: values['method-ru'], en: values['method-en'] };
      const months = values.validityMonths.trim() === '' ? null : Number(values.validityMonths);
      const second = isLanguage(values.secondLanguage) ? values.secondLanguage : null;
      await save.mutateAsync({ path: { key: programmeKey }, body: { mode, organisation, registryCode: registryCode.trim(), noticeNumber: noticeNumber.trim(), layout: values.layout === 'portrait' ? 'portrait' : 'landscape', assessmentMethod: method, validityMonths: months, secondLanguage: second, statesResult: values.result === 'yes' } });
      showToast(t('certificates.saved'));
      await navigate({ to: '/run/certificates' });
    },
  });
  const regulated = form.values.mode === 'adult-education';
  return (
    <Form form={form} submit={t('common.save')}>
      <RadioGroup
        label={t('certificates.mode')}
        {...form.field('mode')}
        options={(['neutral', 'adult-education'] as const).map((value) => ({ value, label: t(`certificates.mode-${value}`), hint: t(`certificates.mode-${value}-hint`) }))}
      />
      {regulated && (
        <>
          <TextField label={t('certificates.organisation')} {...form.field('organisation')} />
          <TextField label={t('certificates.registry-code')} hint={t('certificates.registry-code-hint')} inputMode="numeric" {...form.field('registryCode')} />
          <TextField label={t('certificates.notice-number')} {...form.field('noticeNumber')} />
          {languages.map((language) => (
            <TextField key={language} label={t('certificates.assessment-method', { language: languageName(language) })} lang={language} {...form.field(`method-${language}`)} />
          ))}
        </>
      )}
      <Select label={t('certificates.layout')} {...form.field('layout')} options={(['landscape', 'portrait'] as const).map((value) => ({ value, label: t(`certificates.layout-${value}`) }))} />
      <Select
        label={t('certificates.second-language')}
        hint={t('certificates.second-language-hint')}
        {...form.field('secondLanguage')}
        options={[{ value: '' as const, label: t('certificates.one-language') }, ...languages.map((value) => ({ value, label: languageTitle(value) }))]}
      />
      <Select label={t('certificates.result')} hint={t('certificates.result-hint')} {...form.field('result')} options={(['no', 'yes'] as const).map((value) => ({ value, label: t(`certificates.result-${value}`) }))} />
      <TextField label={t('certificates.validity')} hint={t('certificates.validity-hint')} inputMode="numeric" optional {...form.field('validityMonths')} />
    </Form>
  );
}

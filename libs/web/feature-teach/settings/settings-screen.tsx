import '../teach.css';
import '../editor/editor.css';
import { Link, useParams } from '@tanstack/react-router';
import { useApi, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Card, Facts, Loaded, Notice, Page } from '#web/ui';
import { TestHead } from '../statistics/test-frame.js';
import { Changes } from './changes.js';
import { ChangeForm } from './change-form.js';

export type TestSettings = Answer<'/api/v1/assessments/{id}/settings'>;

/** How a published test is taken: what of it can change, what stays, and what was changed. */
export function SettingsScreen() {
  const { assessmentId } = useParams({ from: '/teach/assessments/$assessmentId/settings' });
  const settings = useApi('/api/v1/assessments/{id}/settings', { path: { id: assessmentId } });
  return (
    <Page>
      <Loaded query={settings}>
        {(data) => (
          <div className="k-stack k-stack--l">
            <TestHead {...data} />
            <UnderWay open={data.open} />
            <ChangeForm key={data.id} test={data} />
            <Fixed test={data} />
            <Changes assessmentId={data.id} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function UnderWay({ open }: { open: number }) {
  const { t } = useI18n();
  if (open === 0) return null;
  return <Notice tone="attention" title={t('settings.under-way', { count: open })}>{t('settings.under-way-help')}</Notice>;
}

/** What decides what answers are worth, or was promised to who gave them. */
function Fixed({ test: { settings, planId } }: { test: TestSettings }) {
  const { t, number } = useI18n();
  const yesNo = (yes: boolean) => t(yes ? 'common.yes' : 'common.no');
  const survey = settings.purpose === 'survey';
  const facts: (readonly [string, string])[] = [
    [t('bank.purpose'), t(`bank.purpose-${settings.purpose}`)],
    ...(survey
      ? [[t('bank.anonymous'), yesNo(settings.anonymous)] as const]
      : [
          [t('bank.pass-mark'), settings.passMark === null ? '–' : number(settings.passMark * 100, 1)] as const,
          [t('bank.policy'), t(`bank.policy-${settings.policy.kind}`)] as const,
          [t('bank.release-by-trainer'), yesNo(settings.release === 'trainer')] as const,
          [t('bank.anonymous-marking'), yesNo(settings.anonymousMarking)] as const,
        ]),
    [t('bank.shuffle-questions'), yesNo(settings.shuffleQuestions)],
    [t('bank.shuffle-options'), yesNo(settings.shuffleOptions)],
  ];
  return (
    <Card title={t('settings.fixed')}>
      <p>{t('settings.fixed-help')}</p>
      {planId === null ? <p>{t('settings.of-module')}</p> : <p><Link to="/teach/tests/$planId" params={{ planId }}>{t('settings.copy')}</Link></p>}
      <Facts items={facts} />
    </Card>
  );
}

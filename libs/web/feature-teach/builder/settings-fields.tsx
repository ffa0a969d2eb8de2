import { useI18n } from '#web/i18n';
import { Card, Checkbox, Select, TextField } from '#web/ui';
import type { Settings } from '../bank/types.js';
import { NumberField } from '../editor/fields.js';
import { ReviewFields } from './review-fields.js';
import { When } from './when.js';

interface SettingsFieldsProps {
  readonly settings: Settings;
  readonly onSettings: (settings: Settings) => void;
  /** Typed anew; undefined leaves it as it is. */
  readonly accessCode: string | null | undefined;
  readonly onAccessCode: (code: string | null | undefined) => void;
}

const choices = <T extends string>(values: readonly T[], label: (value: T) => string) => values.map((value) => ({ value, label: label(value) }));
const policies = ['deferred', 'immediate', 'interactive', 'manual', 'certainty'] as const;

/** How the test is taken. */
export function SettingsFields({ settings, onSettings, accessCode, onAccessCode }: SettingsFieldsProps) {
  const { t } = useI18n();
  const set = (change: Partial<Settings>) => onSettings({ ...settings, ...change });
  const survey = settings.purpose === 'survey';
  return (
    <Card title={t('bank.settings')}>
      <div className="b-line">
        <When label={t('bank.opens')} id="opens" value={settings.opensAt} onValue={(opensAt) => set({ opensAt })} />
        <When label={t('bank.closes')} id="closes" value={settings.closesAt} onValue={(closesAt) => set({ closesAt })} />
        <NumberField label={t('bank.time-limit')} optional min={1} step={1} pointer="/settings/timeLimitMinutes" value={settings.timeLimitMinutes ?? undefined} onValue={(minutes) => set({ timeLimitMinutes: minutes ?? null })} />
      </div>
      <div className="b-line">
        <NumberField label={t('bank.attempts-allowed')} hint={t('bank.attempts-any')} optional min={1} step={1} pointer="/settings/attemptsAllowed" value={settings.attemptsAllowed ?? undefined} onValue={(count) => set({ attemptsAllowed: count ?? null })} />
        <Select id="counts" label={t('bank.counts')} value={settings.counts} onValue={(text) => set({ counts: (['best', 'last', 'first'] as const).find((one) => one === text) ?? 'best' })} options={choices(['best', 'last', 'first'] as const, (value) => t(`bank.counts-${value}`))} />
        {!survey && <NumberField label={t('bank.pass-mark')} hint={t('bank.pass-mark-help')} optional min={0} step={1} pointer="/settings/passMark" value={settings.passMark === null ? undefined : Math.round(settings.passMark * 1000) / 10} onValue={(share) => set({ passMark: share === undefined ? null : Math.min(1, Math.max(0, share / 100)) })} />}
      </div>
      <div className="b-line">
        <TextField
          id="access-code"
          label={t('bank.access-code')}
          hint={settings.hasAccessCode ? t('bank.access-code-kept') : t('bank.access-code-help')}
          optional
          autoComplete="off"
          value={accessCode ?? ''}
          onValue={(code) => onAccessCode(code === '' ? undefined : code)}
        />
        {settings.hasAccessCode && <Checkbox label={t('bank.no-access-code')} checked={accessCode === null} onChecked={(none) => onAccessCode(none ? null : undefined)} />}
      </div>
      <div className="b-line">
        <Select id="pages" label={t('bank.pages')} value={settings.pages} onValue={(text) => set({ pages: text === 'all' ? 'all' : 'one' })} options={choices(['one', 'all'] as const, (value) => t(`bank.pages-${value}`))} />
        {!survey && (
          <Select
            id="policy"
            label={t('bank.policy')}
            value={settings.policy.kind}
            onValue={(text) => {
              const kind = policies.find((one) => one === text) ?? 'deferred';
              set({ policy: kind === 'interactive' ? { kind, tries: 3, penalty: 0.25 } : { kind } });
            }}
            options={choices(policies, (value) => t(`bank.policy-${value}`))}
          />
        )}
        {settings.policy.kind === 'interactive' && (
          <>
            <NumberField label={t('bank.tries')} min={1} step={1} pointer="/settings/policy/tries" value={settings.policy.tries} onValue={(tries) => set({ policy: { ...settings.policy, tries: tries ?? 3 } })} />
            <NumberField label={t('bank.penalty')} min={0} step={1} pointer="/settings/policy/penalty" value={Math.round((settings.policy.penalty ?? 0) * 100)} onValue={(penalty) => set({ policy: { ...settings.policy, penalty: Math.min(1, (penalty ?? 0) / 100) } })} />
          </>
        )}
      </div>
      <Checkbox label={t('bank.shuffle-questions')} checked={settings.shuffleQuestions} onChecked={(shuffleQuestions) => set({ shuffleQuestions })} />
      <Checkbox label={t('bank.shuffle-options')} checked={settings.shuffleOptions} onChecked={(shuffleOptions) => set({ shuffleOptions })} />
      {survey ? (
        <Checkbox label={t('bank.anonymous')} hint={t('bank.anonymous-help')} checked={settings.anonymous} onChecked={(anonymous) => set({ anonymous })} />
      ) : (
        <>
          <Checkbox label={t('bank.anonymous-marking')} checked={settings.anonymousMarking} onChecked={(anonymousMarking) => set({ anonymousMarking })} />
          <Checkbox label={t('bank.release-by-trainer')} checked={settings.release === 'trainer'} onChecked={(trainer) => set({ release: trainer ? 'trainer' : 'at-once' })} />
          <ReviewFields review={settings.review} onReview={(review) => set({ review })} />
        </>
      )}
    </Card>
  );
}

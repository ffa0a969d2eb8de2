import '../run.css';
import '../cascade/cascade.css';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Checkbox, CheckboxGroup, Form, Loaded, Page, PageHeader, showToast, TextField, useForm } from '#web/ui';
import { CascadeTabs } from '../cascade/cascade-tabs.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Rule = Answer<'/api/v1/programmes/{key}/mentor-rule'>;
const steps = ['basics', 'safeguarding', 'agreement'] as const;
const whole = (text: string, most: number) => /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= most;

export function MentorRuleScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const rule = useApi('/api/v1/programmes/{key}/mentor-rule', { path: { key } });
  return (
    <Page>
      <PageHeader title={t('cascade.rule')} lead={t('cascade.rule-lead')} />
      <RunTabs />
      <CascadeTabs />
      <div className="r-measure">
        <Loaded query={rule}>{(data) => <RuleForm key={data.version} rule={data} />}</Loaded>
      </div>
    </Page>
  );
}

function RuleForm({ rule }: { rule: Rule }) {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const changing = useApiChange('put', '/api/v1/programmes/{key}/mentor-rule', ['/api/v1/programmes/{key}/mentor-rule']);
  const form = useForm({
    initial: { certificate: rule.certificate, teachBack: rule.teachBack, steps: rule.steps as readonly (typeof steps)[number][], capacity: String(rule.capacity), maxGeneration: String(rule.maxGeneration) },
    check: ({ capacity, maxGeneration }) => ({ capacity: whole(capacity, 30) ? undefined : t('cascade.need-capacity'), maxGeneration: whole(maxGeneration, 9) ? undefined : t('cascade.need-depth') }),
    submit: async ({ certificate, teachBack, steps: chosen, capacity, maxGeneration }) => {
      await changing.mutateAsync({ path: { key }, body: { certificate, teachBack, steps: steps.filter((step) => chosen.includes(step)), capacity: Number(capacity), maxGeneration: Number(maxGeneration) } });
      showToast(t('common.saved'));
    },
  });
  return (
    <Form form={form} submit={t('common.save')}>
      <p className="k-soft">{rule.version === 0 ? t('cascade.rule-default') : t('cascade.rule-version', { version: rule.version })}</p>
      <Checkbox label={t('cascade.rule-certificate')} checked={form.values.certificate} onChecked={(certificate) => form.set({ certificate })} />
      <Checkbox label={t('cascade.rule-teach-back')} hint={t('cascade.rule-teach-back-hint')} checked={form.values.teachBack} onChecked={(teachBack) => form.set({ teachBack })} />
      <CheckboxGroup label={t('cascade.rule-steps')} options={steps.map((value) => ({ value, label: t(`cascade.step-${value}`) }))} {...form.field('steps')} />
      <TextField label={t('cascade.rule-capacity')} inputMode="numeric" width="short" {...form.field('capacity')} />
      <TextField label={t('cascade.rule-depth')} hint={t('cascade.rule-depth-hint')} inputMode="numeric" width="short" {...form.field('maxGeneration')} />
    </Form>
  );
}

import { useI18n } from '#web/i18n';
import { Card, TextField } from '#web/ui';
import type { Plan } from './plan.js';

/** The rules that hold for every step. */
export function PlanSettings({ plan, errors, onChange }: { plan: Plan; errors: ReadonlyMap<string, string>; onChange: (plan: Plan) => void }) {
  const { t } = useI18n();
  const whole = (value: string) => (/^\d{1,2}$/.test(value) ? Number(value) : 0);
  const quiet = plan.quiet ?? { from: 0, until: 0 };
  const shown = (value: number) => (value === 0 ? '' : String(value));
  const days = (kind: keyof Plan['workingDays']) => (
    <TextField label={t(`follow.plan-days-${kind}`)} inputMode="numeric" width="short" value={shown(plan.workingDays[kind])} error={errors.get(`workingDays/${kind}`)} onValue={(value) => onChange({ ...plan, workingDays: { ...plan.workingDays, [kind]: whole(value) } })} />
  );
  return (
    <Card title={t('follow.plan-settings')}>
      <div className="p-fields">
        <TextField label={t('follow.plan-at')} hint={t('follow.plan-at-hint')} width="short" value={plan.at} error={errors.get('at')} onValue={(at) => onChange({ ...plan, at })} />
        <TextField label={t('follow.plan-quiet-from')} inputMode="numeric" width="short" value={String(quiet.from)} error={errors.get('quiet')} onValue={(value) => onChange({ ...plan, quiet: { ...quiet, from: whole(value) } })} />
        <TextField label={t('follow.plan-quiet-until')} inputMode="numeric" width="short" value={String(quiet.until)} onValue={(value) => onChange({ ...plan, quiet: { ...quiet, until: whole(value) } })} />
        <TextField label={t('follow.plan-silences-task')} inputMode="numeric" width="short" value={shown(plan.silencesToTask)} error={errors.get('silencesToTask')} onValue={(value) => onChange({ ...plan, silencesToTask: whole(value) })} />
        <TextField
          label={t('follow.plan-silences-stop')}
          hint={t('follow.plan-silences-stop-hint')}
          inputMode="numeric"
          width="short"
          value={plan.silencesToStop === null ? '' : String(plan.silencesToStop)}
          error={errors.get('silencesToStop')}
          onValue={(value) => onChange({ ...plan, silencesToStop: value.trim() === '' ? null : whole(value) })}
        />
        {days('help')}
        {days('silent')}
        {days('call')}
      </div>
    </Card>
  );
}

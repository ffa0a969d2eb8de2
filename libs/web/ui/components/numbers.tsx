import type { ReactNode } from 'react';
import { useI18n } from '#web/i18n';
import { classes } from '../class-names.js';
import { Icon, type IconName } from './icon.js';

export type BadgeTone = 'plain' | 'action' | 'done' | 'attention' | 'danger';

/** A state in words; the colour only repeats them. */
export function Badge({ tone = 'plain', icon, children }: { tone?: BadgeTone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={classes('k-badge', tone !== 'plain' && `k-badge--${tone}`)}>
      {icon !== undefined && <Icon name={icon} size={16} />}
      {children}
    </span>
  );
}

interface BarProps {
  label: string;
  value: number;
  max: number;
  /** The value in words; by default “3 of 5”. */
  text?: string;
  hideLabel?: boolean;
}

function Bar({ label, value, max, text, hideLabel = false, role, tone }: BarProps & { role: 'progressbar' | 'meter'; tone: 'action' | 'done' | 'attention' }) {
  const { t, number } = useI18n();
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  const words = text ?? t('common.of', { value: number(value), max: number(max) });
  return (
    <div className="k-progress">
      {!hideLabel && (
        <div className="k-progress__head">
          <span>{label}</span>
          <span className="k-numeric">{words}</span>
        </div>
      )}
      <div className="k-progress__track" role={role} aria-label={label} aria-valuemin={0} aria-valuemax={max} aria-valuenow={Math.min(value, max)} aria-valuetext={words}>
        {share > 0 && <div className={classes('k-progress__fill', `k-progress__fill--${tone}`)} style={{ width: `${share * 100}%` }} />}
      </div>
    </div>
  );
}

/** How far something has come; full is done. */
export function ProgressBar(props: BarProps) {
  return <Bar {...props} role="progressbar" tone={props.value >= props.max ? 'done' : 'action'} />;
}

/** How much of a known room is used. */
export function Meter({ tone = 'action', ...props }: BarProps & { tone?: 'action' | 'done' | 'attention' }) {
  return <Bar {...props} role="meter" tone={tone} />;
}

export interface StatNumberProps {
  label: ReactNode;
  value: ReactNode;
  /** Null: no target is set, which is not the same as 0. */
  target?: number | null;
  note?: ReactNode;
}

export function StatNumber({ label, value, target, note }: StatNumberProps) {
  const { t, number } = useI18n();
  return (
    <div className="k-stat">
      <span>{label}</span>
      <span className="k-stat__value">
        {typeof value === 'number' ? number(value) : value}
        {target != null && <span className="k-stat__of"> {t('common.of-target', { target: number(target) })}</span>}
      </span>
      {note !== undefined && <span className="k-small k-soft">{note}</span>}
    </div>
  );
}

/** `step` counts from 1. */
export function Stepper({ step, steps }: { step: number; steps: number }) {
  const { t } = useI18n();
  const state = (n: number) => (n < step ? 'done' : n === step ? 'now' : 'ahead');
  return (
    <div className="k-stepper">
      <span className="k-small k-soft">{t('common.step', { step, steps })}</span>
      <ol className="k-stepper__bars" aria-hidden="true">
        {Array.from({ length: steps }, (_, index) => (
          <li key={index} data-state={state(index + 1)} />
        ))}
      </ol>
    </div>
  );
}

import { useRef, type KeyboardEvent } from 'react';
import { useI18n } from '#web/i18n';
import { Badge, Button, classes } from '#web/ui';
import type { Step } from './plan.js';
import { useOffset } from './step-row.js';

interface Props {
  steps: readonly Step[];
  chosen: string | null;
  /** Keys of steps in which the server found something wrong. */
  wrong: ReadonlySet<string>;
  onChoose: (key: string) => void;
  onAdd: () => void;
}

/** The steps in their order: arrow keys move between them, Enter opens one. */
export function StepList({ steps, chosen, wrong, onChoose, onAdd }: Props) {
  const { t, pick } = useI18n();
  const offset = useOffset();
  const list = useRef<HTMLOListElement>(null);
  const move = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, at + by))]?.focus();
  };
  return (
    <section className="k-stack" aria-labelledby="steps-title">
      <h2 id="steps-title">{t('follow.plan-steps')}</h2>
      <p className="k-small k-soft">{t('follow.plan-steps-hint')}</p>
      <ol ref={list} className="p-steps">
        {steps.map((step) => (
          <li key={step.key}>
            <button type="button" className={classes('p-step', chosen === step.key && 'p-step--on')} aria-current={chosen === step.key ? 'true' : undefined} onClick={() => onChoose(step.key)} onKeyDown={move}>
              <span className="p-step__when">{offset(step)}</span>
              <span>{pick(step.title)}</span>
              <span className="r-badges">
                {step.kind !== 'check-in' && <Badge>{t(`follow.step-kind-${step.kind}`)}</Badge>}
                {step.channel === 'call' && <Badge tone="action">{t('follow.step-channel-call')}</Badge>}
                {step.condition !== 'always' && <Badge>{t(`follow.step-condition-${step.condition}`)}</Badge>}
                {wrong.has(step.key) && <Badge tone="danger">{t('follow.plan-step-wrong')}</Badge>}
              </span>
            </button>
          </li>
        ))}
      </ol>
      <div>
        <Button onClick={onAdd}>{t('follow.plan-step-new')}</Button>
      </div>
    </section>
  );
}

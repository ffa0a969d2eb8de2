import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react';
import { ApiProblem } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button } from './button.js';
import { DialogWayOut } from './dialog.js';
import type { Bound } from './field.js';
import { Notice } from './states.js';

export type FieldErrors<V> = { [K in keyof V]?: string | undefined };

export interface FormOptions<V> {
  initial: V;
  /** Sentences by field, for what is wrong; nothing when all is well. */
  check?: (values: V) => FieldErrors<V>;
  submit: (values: V) => Promise<unknown>;
}

export interface FormState<V> {
  values: V;
  errors: FieldErrors<V>;
  problem: unknown;
  busy: boolean;
  /** Counts refused submissions, so that the summary takes the focus each time. */
  refusals: number;
  set: (change: Partial<V>) => void;
  field: <K extends keyof V & string>(name: K) => Required<Omit<Bound<V[K]>, 'error'>> & { error: string | undefined };
  submit: (event?: FormEvent) => Promise<void>;
}

/** `/people/0/email` → `email`: our forms are flat, and the last part is the field. */
function lastPart(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}

export function useForm<V extends object>({ initial, check, submit }: FormOptions<V>): FormState<V> {
  const [values, setValues] = useState(initial);
  // What a check refused is kept, not its sentences: they follow a change of the language.
  const [refused, setRefused] = useState<V | null>(null);
  const [answered, setAnswered] = useState<FieldErrors<V>>({});
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState(0);

  const errors: FieldErrors<V> = refused === null ? answered : (check?.(refused) ?? {});
  const refuse = (unfit: V | null, found: FieldErrors<V>, whole: unknown) => {
    setRefused(unfit);
    setAnswered(found);
    setProblem(whole);
    setRefusals((count) => count + 1);
  };
  const set = (change: Partial<V>) => setValues((now) => ({ ...now, ...change }));

  const send = async (event?: FormEvent) => {
    event?.preventDefault();
    if (busy) return;
    const found = check?.(values) ?? {};
    if (Object.values(found).some((message) => message !== undefined)) return refuse(values, {}, null);
    setRefused(null);
    setAnswered({});
    setProblem(null);
    setBusy(true);
    try {
      await submit(values);
    } catch (error) {
      const named = error instanceof ApiProblem ? error.errors.filter((e) => lastPart(e.pointer) in values) : [];
      const byField = Object.fromEntries(named.map((e) => [lastPart(e.pointer), e.detail])) as FieldErrors<V>;
      refuse(null, byField, named.length > 0 ? null : error);
    } finally {
      setBusy(false);
    }
  };

  const field: FormState<V>['field'] = (name) => ({
    id: `field-${name}`,
    name,
    value: values[name],
    onValue: (value) => set({ [name]: value } as unknown as Partial<V>),
    error: errors[name],
  });

  return { values, errors, problem, busy, refusals, set, field, submit: send };
}

/** Names what to put right and leads there; takes the focus when it appears, so nobody misses it. */
export function ErrorSummary<V>({ form }: { form: Pick<FormState<V>, 'errors' | 'problem' | 'refusals'> }) {
  const { t } = useI18n();
  const box = useRef<HTMLDivElement>(null);
  const wrong = Object.entries(form.errors as Record<string, string | undefined>).filter(([, message]) => message !== undefined);
  const shown = wrong.length > 0 || form.problem !== null;
  useEffect(() => {
    if (form.refusals > 0) box.current?.focus();
  }, [form.refusals]);
  if (!shown) return null;
  const problem = form.problem instanceof ApiProblem ? form.problem : null;
  const goTo = (id: string) => {
    const target = document.getElementById(id);
    const control = target?.matches('fieldset') ? (target.querySelector<HTMLElement>('input') ?? target) : target;
    control?.focus();
    target?.scrollIntoView({ block: 'center' });
  };
  return (
    <div ref={box} tabIndex={-1} role="alert">
      <Notice tone="danger" title={wrong.length > 0 ? t('common.errors-title', { count: wrong.length }) : problemTitle(problem, t('common.offline-title'), t('common.error-title'))}>
        {wrong.length > 0 ? (
          <ul>
            {wrong.map(([name, message]) => (
              <li key={name}>
                <a
                  href={`#field-${name}`}
                  onClick={(event) => {
                    event.preventDefault();
                    goTo(`field-${name}`);
                  }}
                >
                  {message}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p>{problem?.status === 0 ? t('common.offline-help') : (problem?.errors[0]?.detail ?? t('common.nothing-lost'))}</p>
        )}
        {problem?.requestId != null && <p className="k-small k-soft">{t('common.request-id', { id: problem.requestId })}</p>}
      </Notice>
    </div>
  );
}

function problemTitle(problem: ApiProblem | null, offline: string, fallback: string): string {
  if (problem === null) return fallback;
  return problem.status === 0 ? offline : problem.title;
}

/** A form that says what is wrong above its fields. `submit` names its main button; others go into `actions`. */
export function Form<V>({ form, submit, actions, children }: { form: FormState<V>; submit?: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <form className="k-form" noValidate onSubmit={(event) => void form.submit(event)}>
      <ErrorSummary form={form} />
      {children}
      <div className="k-form__actions">
        {submit !== undefined && (
          <Button type="submit" variant="primary" busy={form.busy}>
            {submit}
          </Button>
        )}
        {actions}
        <DialogWayOut />
      </div>
    </form>
  );
}

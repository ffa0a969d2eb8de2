import { useId, type ReactNode } from 'react';
import { classes } from '../class-names.js';
import { FieldError, FieldLabel, type Bound, type FieldTexts } from './field.js';

export interface Choice<T extends string> {
  value: T;
  label: ReactNode;
  hint?: ReactNode;
  /** When the label is in another language than the page. */
  lang?: string;
}

interface GroupProps extends FieldTexts {
  id?: string | undefined;
  error?: string | undefined;
  row?: boolean | undefined;
}

function Group({ id, label, hint, error, optional, large, row, children }: GroupProps & { id: string; children: ReactNode }) {
  const described = classes(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`);
  return (
    <fieldset id={id} tabIndex={-1} className={classes('k-field', error !== undefined && 'k-field--wrong')} aria-describedby={described || undefined}>
      <legend className="k-field__label">
        <FieldLabel label={label} optional={optional} large={large} />
      </legend>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="k-field__hint">
          {hint}
        </span>
      )}
      <FieldError id={`${id}-error`} error={error} />
      <div className={classes('k-choices', row && 'k-choices--row')}>{children}</div>
    </fieldset>
  );
}

export interface RadioGroupProps<T extends string> extends GroupProps, Omit<Bound<T | ''>, 'id' | 'error' | 'onValue'> {
  onValue: (value: T) => void;
  options: readonly Choice<T>[];
}

export function RadioGroup<T extends string>({ id, name, value, onValue, options, ...group }: RadioGroupProps<T>) {
  const own = useId();
  return (
    <Group {...group} id={id ?? own}>
      {options.map((option) => (
        <label key={option.value} className="k-choice" lang={option.lang}>
          <input type="radio" name={name ?? own} value={option.value} checked={value === option.value} onChange={() => onValue(option.value)} />
          <span>{option.label}</span>
          {option.hint !== undefined && <span className="k-choice__hint">{option.hint}</span>}
        </label>
      ))}
    </Group>
  );
}

export interface CheckboxGroupProps<T extends string> extends GroupProps, Omit<Bound<readonly T[]>, 'id' | 'error'> {
  options: readonly Choice<T>[];
  /** How many may be checked; as many as one likes unless given. */
  most?: number;
}

export function CheckboxGroup<T extends string>({ id, name, value, onValue, options, most = Infinity, ...group }: CheckboxGroupProps<T>) {
  const own = useId();
  const toggle = (one: T) => onValue(value.includes(one) ? value.filter((v) => v !== one) : [...value, one]);
  return (
    <Group {...group} id={id ?? own}>
      {options.map((option) => (
        <label key={option.value} className="k-choice" lang={option.lang}>
          <input type="checkbox" name={name ?? own} checked={value.includes(option.value)} disabled={value.length >= most && !value.includes(option.value)} onChange={() => toggle(option.value)} />
          <span>{option.label}</span>
          {option.hint !== undefined && <span className="k-choice__hint">{option.hint}</span>}
        </label>
      ))}
    </Group>
  );
}

export interface CheckboxProps {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChecked: (checked: boolean) => void;
  name?: string;
}

export function Checkbox({ label, hint, checked, onChecked, name }: CheckboxProps) {
  return (
    <label className="k-choice">
      <input type="checkbox" name={name} checked={checked} onChange={(event) => onChecked(event.target.checked)} />
      <span>{label}</span>
      {hint !== undefined && <span className="k-choice__hint">{hint}</span>}
    </label>
  );
}

import { useId, type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, type TextareaHTMLAttributes } from 'react';
import { useI18n } from '#web/i18n';
import { classes } from '../class-names.js';
import { Icon } from './icon.js';

export interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  optional?: boolean;
  /** For a page that asks one thing: the label is as large as a heading. */
  large?: boolean;
}

export interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

export function FieldLabel({ label, optional, large }: Pick<FieldTexts, 'label' | 'optional' | 'large'>) {
  const { t } = useI18n();
  return (
    <span className={classes('k-field__label', large && 'k-field__label--large')}>
      {label} {optional && <span className="k-field__optional">{t('common.optional')}</span>}
    </span>
  );
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  const { t } = useI18n();
  if (error === undefined) return null;
  return (
    <span id={id} className="k-field__error">
      <Icon name="attention" />
      <span>
        <span className="k-hidden">{t('common.error-prefix')} </span>
        {error}
      </span>
    </span>
  );
}

/** Ties label, hint and error to one control, which it hands the ids. */
export function Field({ id, label, hint, error, optional, large, children }: FieldTexts & { id?: string | undefined; children: (aria: Described) => ReactNode }) {
  const own = useId();
  const control = id ?? own;
  const described = classes(hint !== undefined && `${control}-hint`, error !== undefined && `${control}-error`);
  return (
    <div className={classes('k-field', error !== undefined && 'k-field--wrong')}>
      <label htmlFor={control}>
        <FieldLabel label={label} optional={optional} large={large} />
      </label>
      {hint !== undefined && (
        <span id={`${control}-hint`} className="k-field__hint">
          {hint}
        </span>
      )}
      <FieldError id={`${control}-error`} error={error} />
      {children({ id: control, 'aria-describedby': described || undefined, 'aria-invalid': error === undefined ? undefined : true })}
    </div>
  );
}

/** What `useForm().field(name)` gives; every control takes it by spreading. */
export interface Bound<T> {
  id?: string;
  name?: string;
  value: T;
  onValue: (value: T) => void;
  error?: string | undefined;
}

type Own<E> = Omit<E, 'value' | 'onChange' | 'id' | 'name'>;

export interface TextFieldProps extends FieldTexts, Bound<string>, Own<InputHTMLAttributes<HTMLInputElement>> {
  error?: string | undefined;
  width?: 'short' | 'code';
}

export function TextField({ label, hint, error, optional, large, width, value, onValue, id, ...input }: TextFieldProps) {
  return (
    <Field {...{ id, label, hint, error, optional, large }}>
      {(aria) => (
        <input
          type="text"
          {...input}
          {...aria}
          className={classes('k-input', width && `k-input--${width}`)}
          value={value}
          onChange={(event) => onValue(event.target.value)}
        />
      )}
    </Field>
  );
}

export interface TextAreaProps extends FieldTexts, Bound<string>, Own<TextareaHTMLAttributes<HTMLTextAreaElement>> {
  error?: string | undefined;
}

export function TextArea({ label, hint, error, optional, large, value, onValue, id, ...input }: TextAreaProps) {
  return (
    <Field {...{ id, label, hint, error, optional, large }}>
      {(aria) => <textarea {...input} {...aria} className="k-input" value={value} onChange={(event) => onValue(event.target.value)} />}
    </Field>
  );
}

export interface SelectProps extends FieldTexts, Bound<string>, Own<SelectHTMLAttributes<HTMLSelectElement>> {
  error?: string | undefined;
  options: readonly { value: string; label: string }[];
  /** Shown first, as no choice. */
  placeholder?: string;
}

export function Select({ label, hint, error, optional, large, value, onValue, id, options, placeholder, ...input }: SelectProps) {
  return (
    <Field {...{ id, label, hint, error, optional, large }}>
      {(aria) => (
        <select {...input} {...aria} className="k-input" value={value} onChange={(event) => onValue(event.target.value)}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

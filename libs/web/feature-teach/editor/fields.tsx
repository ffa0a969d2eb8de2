import { useId, useRef, useState, type ReactNode } from 'react';
import { languages, type Localized } from '#kernel';
import { useI18n } from '#web/i18n';
import { Button, classes, Icon, languageNames, Select, TextField } from '#web/ui';
import { useEditing, useFault, useFieldId } from './editing.js';

interface TextsProps {
  readonly label: string;
  /** Where the row is called so already. */
  readonly hideLabel?: boolean;
  readonly hint?: string;
  readonly pointer: string;
  readonly value: Localized;
  readonly onValue: (value: Localized) => void;
  readonly rows?: number;
  readonly optional?: boolean;
  /** Whether pictures and sound can stand in it. */
  readonly media?: boolean;
}

/** One text in three languages: side by side where there is room, one at a time on a phone. */
export function Texts({ label, hideLabel = false, hint, pointer, value, onValue, rows = 1, optional = false, media = false }: TextsProps) {
  const { t } = useI18n();
  const { language, attach } = useEditing();
  const own = useId();
  const whole = useFault(pointer);
  return (
    <fieldset className={classes('b-texts', whole !== undefined && 'k-field--wrong')} aria-describedby={hint === undefined ? undefined : `${own}-hint`}>
      <legend className={hideLabel ? 'k-hidden' : undefined}>
        {label} {optional && <span className="k-field__optional">{t('common.optional')}</span>}
      </legend>
      {hint !== undefined && (
        <p id={`${own}-hint`} className="k-field__hint">
          {hint}
        </p>
      )}
      {whole !== undefined && <p className="k-field__error">{whole}</p>}
      <div className="b-texts__columns" data-language={language}>
        {languages.map((one) => (
          <TextIn key={one} lang={one} label={label} pointer={`${pointer}/${one}`} rows={rows} value={value[one]} onValue={(text) => onValue({ ...value, [one]: text })} />
        ))}
      </div>
      {media && attach !== undefined && (
        <p>
          <Button variant="quiet" className="b-attach" aria-label={t('files.medium-add-to', { text: label })} onClick={() => attach(pointer)}>
            <Icon name="plus" size={18} /> {t('files.medium-add')}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

function TextIn({ lang, label, pointer, rows, value, onValue }: { lang: keyof Localized; label: string; pointer: string; rows: number; value: string; onValue: (text: string) => void }) {
  const { t } = useI18n();
  const id = useFieldId(pointer);
  const error = useFault(pointer);
  const common = { id, lang, value, 'aria-label': t('bank.text-in', { text: label, language: languageNames[lang] }), 'aria-invalid': error === undefined ? undefined : true, 'aria-describedby': error === undefined ? undefined : `${id}-error`, className: 'k-input' };
  return (
    <div className="b-texts__one" data-language={lang}>
      <span className="b-texts__name" lang={lang} aria-hidden="true">
        {languageNames[lang]}
      </span>
      <textarea {...common} rows={rows} onKeyDown={(event) => rows === 1 && event.key === 'Enter' && event.preventDefault()} onChange={({ target }) => onValue(rows === 1 ? target.value.replaceAll(/\s*\n\s*/g, ' ') : target.value)} />
      {error !== undefined && (
        <span id={`${id}-error`} className="k-field__error">
          {error}
        </span>
      )}
    </div>
  );
}

interface NumberProps {
  readonly label: string;
  readonly pointer: string;
  readonly value: number | undefined;
  readonly onValue: (value: number | undefined) => void;
  readonly hint?: string;
  readonly min?: number;
  readonly step?: number | 'any';
  readonly optional?: boolean;
}

/** What has to be a number stays the one it was while the field is empty: an answer does not become nought because somebody is about to type another. */
export function NumberField({ label, pointer, value, onValue, hint, min, step = 'any', optional }: NumberProps) {
  const [emptied, setEmptied] = useState(false);
  const id = useFieldId(pointer);
  const error = useFault(pointer);
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      optional={optional ?? false}
      type="number"
      width="short"
      min={min}
      step={step}
      error={error}
      value={value === undefined || emptied ? '' : String(value)}
      onValue={(text) => {
        const isNumber = text !== '' && Number.isFinite(Number(text));
        setEmptied(!isNumber && optional !== true);
        if (isNumber) onValue(Number(text));
        else if (optional === true) onValue(undefined);
      }}
      onBlur={() => setEmptied(false)}
    />
  );
}

const shares = [1, 0.75, 0.5, 0.25, 0, -0.25, -0.5, -1];

/** Which part of the points something brings. */
export function ShareField({ label, value, onValue }: { label: string; value: number; onValue: (share: number) => void }) {
  const { percent } = useI18n();
  const offered = shares.includes(value) ? shares : [value, ...shares];
  return <Select label={label} value={String(value)} onValue={(text) => onValue(Number(text))} options={offered.map((share) => ({ value: String(share), label: percent(share) }))} />;
}

interface RowsProps<R> {
  readonly title: string;
  readonly hint?: string;
  readonly pointer: string;
  readonly rows: readonly R[];
  readonly onRows: (rows: readonly R[]) => void;
  readonly add: { readonly label: string; readonly make: () => R };
  readonly name: (index: number) => string;
  readonly children: (row: R, index: number, change: (row: R) => void) => ReactNode;
  readonly more?: ReactNode;
}

/** A list of parts that can be added, moved and taken away. */
export function Rows<R>({ title, hint, pointer, rows, onRows, add, name, children, more }: RowsProps<R>) {
  const { t } = useI18n();
  const error = useFault(pointer);
  const id = useFieldId(pointer);
  const move = (from: number, to: number) => {
    const rest = rows.filter((_, index) => index !== from);
    onRows([...rest.slice(0, to), ...rows.slice(from, from + 1), ...rest.slice(to)]);
  };
  const box = useRef<HTMLElement>(null);
  // What had the focus is gone: it goes on at the row that took the place, or where the next one is added.
  const remove = (index: number) => {
    onRows(rows.filter((_, place) => place !== index));
    focusSoon(() => {
      const left = box.current?.querySelectorAll<HTMLElement>(':scope > .b-row > .b-row__bar > .b-row__remove') ?? [];
      return left[Math.min(index, left.length - 1)] ?? box.current?.querySelector<HTMLElement>(':scope > .k-row > button');
    });
  };
  const append = () => {
    onRows([...rows, add.make()]);
    focusSoon(() => box.current?.querySelector<HTMLElement>(`:scope > .b-row:nth-of-type(${rows.length + 1}) :is(textarea, input:not([type='radio'], [type='checkbox'], [type='file']), select)`));
  };
  return (
    <section ref={box} className={classes('b-rows', error !== undefined && 'k-field--wrong')} id={id} tabIndex={-1}>
      <h3>{title}</h3>
      {hint !== undefined && <p className="k-field__hint">{hint}</p>}
      {error !== undefined && <p className="k-field__error">{error}</p>}
      {rows.map((row, index) => (
        <div key={rowKey(row, index)} className="b-row" role="group" aria-label={name(index)}>
          <div className="b-row__bar">
            <span className="b-row__name" aria-hidden="true">
              {name(index)}
            </span>
            <Button variant="quiet" aria-label={t('bank.up', { name: name(index) })} aria-disabled={index === 0} onClick={() => index > 0 && move(index, index - 1)}>
              <Icon name="down" size={18} className="b-up" />
            </Button>
            <Button variant="quiet" aria-label={t('bank.down', { name: name(index) })} aria-disabled={index === rows.length - 1} onClick={() => index < rows.length - 1 && move(index, index + 1)}>
              <Icon name="down" size={18} />
            </Button>
            <Button variant="quiet" className="b-row__remove" aria-label={t('bank.remove', { name: name(index) })} onClick={() => remove(index)}>
              <Icon name="close" size={18} />
            </Button>
          </div>
          {children(row, index, (next) => onRows(rows.map((other, place) => (place === index ? next : other))))}
        </div>
      ))}
      <div className="k-row">
        <Button onClick={append}>
          <Icon name="plus" size={18} /> {add.label}
        </Button>
        {more}
      </div>
    </section>
  );
}

/** Once the change is drawn. */
function focusSoon(find: () => HTMLElement | null | undefined): void {
  requestAnimationFrame(() => find()?.focus());
}

function rowKey(row: unknown, index: number): string {
  return typeof row === 'object' && row !== null && 'key' in row ? String(row.key) : String(index);
}

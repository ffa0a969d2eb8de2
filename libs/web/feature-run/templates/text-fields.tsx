import { useRef } from 'react';
import { useI18n, type Language } from '#web/i18n';
import { Button, Card, TextArea } from '#web/ui';
import { languages, type Content, type Faults, type Template } from './template.js';

type Field = 'intro' | 'closing';

interface Props {
  content: Content;
  faults: Faults;
  placeholders: Template['placeholders'];
  conditional: Template['conditional'];
  onChange: (change: Partial<Content>) => void;
}

/** The two texts in three languages, and what may be named in them: a press puts it where the cursor was. */
export function TextFields({ content, faults, placeholders, conditional, onChange }: Props) {
  const { t, language: own, languageTitle } = useI18n();
  const place = useRef<{ field: Field; language: Language; at: number }>({ field: 'intro', language: own, at: content.intro[own].length });
  const set = (field: Field, language: Language, text: string) => onChange({ [field]: { ...content[field], [language]: text } });
  const insert = (name: Template['placeholders'][number]) => {
    const { field, language, at } = place.current;
    const text = content[field][language];
    const written = conditional.includes(name) ? `{{#if ${name}}}{{${name}}}{{/if}}` : `{{${name}}}`;
    const from = Math.min(at, text.length);
    set(field, language, text.slice(0, from) + written + text.slice(from));
    const end = from + written.length;
    place.current = { field, language, at: end };
    const control = document.getElementById(fieldId(field, language)) as HTMLTextAreaElement | null;
    control?.focus();
    // The new text is there once it has been drawn.
    requestAnimationFrame(() => control?.setSelectionRange(end, end));
  };
  const note = (field: Field, language: Language, control: HTMLTextAreaElement) => {
    place.current = { field, language, at: control.selectionEnd };
  };
  return (
    <Card title={t('template.texts')}>
      {(['intro', 'closing'] as const).map((field) => (
        <fieldset key={field} className="k-field">
          <legend className="k-field__label">{t(`template.${field}`)}</legend>
          <span className="k-field__hint">{t(`template.${field}-hint`)}</span>
          <div className="k-stack">
            {languages.map((language) => (
              <TextArea
                key={language}
                id={fieldId(field, language)}
                label={languageTitle(language)}
                lang={language}
                rows={3}
                maxLength={600}
                value={content[field][language]}
                error={faults.get(`${field}/${language}`)}
                onValue={(text) => set(field, language, text)}
                onSelect={(event) => note(field, language, event.currentTarget)}
                onFocus={(event) => note(field, language, event.currentTarget)}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <section aria-labelledby="placeholders">
        <h3 id="placeholders">{t('template.placeholders')}</h3>
        <p className="k-small k-soft">{t('template.placeholders-help')}</p>
        <div className="t-placeholders">
          {placeholders.map((name) => (
            <Button key={name} variant="quiet" onClick={() => insert(name)}>
              {t(`template.placeholder-${name}`)}
            </Button>
          ))}
        </div>
      </section>
    </Card>
  );
}

function fieldId(field: Field, language: Language): string {
  return `text-${field}-${language}`;
}

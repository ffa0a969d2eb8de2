import { isLanguage } from '#kernel';
import { useI18n } from '#web/i18n';
import { Card, Field, Select, type FieldTexts } from '#web/ui';
import { languages, type Content, type Faults } from './template.js';

interface Props {
  content: Content;
  faults: Faults;
  onChange: (change: Partial<Content>) => void;
}

/** Layout, languages and colours. */
export function LookFields({ content, faults, onChange }: Props) {
  const { t, languageTitle } = useI18n();
  return (
    <Card title={t('template.look')}>
      <div className="t-fields">
        <Select
          label={t('template.layout')}
          value={content.layout}
          onValue={(value) => onChange({ layout: value === 'portrait' ? 'portrait' : 'landscape' })}
          options={(['landscape', 'portrait'] as const).map((value) => ({ value, label: t(`template.layout-${value}`) }))}
        />
        <Select
          label={t('template.second-language')}
          value={content.secondLanguage ?? ''}
          onValue={(value) => onChange({ secondLanguage: isLanguage(value) ? value : null })}
          options={[{ value: '', label: t('template.one-language') }, ...languages.map((value) => ({ value, label: languageTitle(value) }))]}
        />
        <Colour label={t('template.accent')} hint={t('template.accent-hint')} value={content.accent} error={faults.get('accent')} onValue={(accent) => onChange({ accent })} />
        <Colour label={t('template.second')} hint={t('template.second-hint')} value={content.second} error={faults.get('second')} onValue={(second) => onChange({ second })} />
      </div>
    </Card>
  );
}

function Colour({ value, onValue, ...texts }: FieldTexts & { value: string; onValue: (value: string) => void }) {
  return (
    <Field {...texts}>
      {(aria) => (
        <span className="k-row">
          <input {...aria} className="t-colour" type="color" value={value.toLowerCase()} onChange={(event) => onValue(event.target.value.toUpperCase())} />
          <code>{value}</code>
        </span>
      )}
    </Field>
  );
}

import { useI18n } from '#web/i18n';
import { Button, Card, Select, TextField } from '#web/ui';
import { PictureField } from './picture-field.js';
import { emptyText, languages, mostLogos, mostSignatures, replaced, without, type Content, type Faults, type Logo, type Signature } from './template.js';

interface Props {
  programmeKey: string;
  content: Content;
  faults: Faults;
  onChange: (change: Partial<Content>) => void;
}

export function LogoFields({ programmeKey, content: { logos }, faults, onChange }: Props) {
  const { t } = useI18n();
  const set = (index: number, change: Partial<Logo>) => onChange({ logos: logos.map((logo, n) => (n === index ? { ...logo, ...change } : logo)) });
  return (
    <Card title={t('template.logos')}>
      <p className="k-small k-soft">{t('template.logos-help')}</p>
      {logos.map((logo, n) => (
        <fieldset key={n} className="t-part">
          <legend>{t('template.logo', { number: n + 1 })}</legend>
          <PictureField programmeKey={programmeKey} image={logo.image} label={t('template.picture')} error={faults.get(`logos/${n}/image`)} onChange={(image) => set(n, { image })} />
          <div className="t-fields">
            <TextField label={t('template.logo-alt')} hint={t('template.logo-alt-hint')} maxLength={120} value={logo.alt} error={faults.get(`logos/${n}/alt`)} onValue={(alt) => set(n, { alt })} />
            <Select
              label={t('template.logo-place')}
              value={logo.place}
              onValue={(value) => set(n, { place: value === 'foot' ? 'foot' : 'head' })}
              options={(['head', 'foot'] as const).map((value) => ({ value, label: t(`template.logo-${value}`) }))}
            />
          </div>
          <p>
            <Button variant="quiet" onClick={() => onChange({ logos: without(logos, n) })}>
              {t('template.logo-remove', { number: n + 1 })}
            </Button>
          </p>
        </fieldset>
      ))}
      {faults.has('logos') && <p className="k-field__error">{faults.get('logos')}</p>}
      {logos.length < mostLogos && <PictureField programmeKey={programmeKey} image={null} label={t('template.logo-new')} error={undefined} onChange={(image) => onChange({ logos: [...logos, { image, alt: '', place: logos.length === 0 ? 'head' : 'foot' }] })} />}
    </Card>
  );
}

export function SignatureFields({ programmeKey, content: { signatures }, faults, onChange }: Props) {
  const { t } = useI18n();
  const set = (index: number, signature: Signature) => onChange({ signatures: replaced(signatures, index, signature) });
  return (
    <Card title={t('template.signatures')}>
      <p className="k-small k-soft">{t('template.signatures-help')}</p>
      {signatures.map((signature, n) => (
        <SignatureField key={n} number={n + 1} {...{ programmeKey, signature, faults }} onChange={(changed) => set(n, changed)} onRemove={() => onChange({ signatures: without(signatures, n) })} />
      ))}
      {faults.has('signatures') && <p className="k-field__error">{faults.get('signatures')}</p>}
      {signatures.length < mostSignatures && (
        <p>
          <Button onClick={() => onChange({ signatures: [...signatures, { name: '', role: emptyText, image: null }] })}>{t('template.signature-add')}</Button>
        </p>
      )}
    </Card>
  );
}

interface SignatureProps {
  programmeKey: string;
  number: number;
  signature: Signature;
  faults: Faults;
  onChange: (signature: Signature) => void;
  onRemove: () => void;
}

function SignatureField({ programmeKey, number, signature, faults, onChange, onRemove }: SignatureProps) {
  const { t, languageName } = useI18n();
  const at = `signatures/${number - 1}`;
  return (
    <fieldset className="t-part">
      <legend>{t('template.signature', { number })}</legend>
      <TextField label={t('template.signature-name')} maxLength={120} value={signature.name} error={faults.get(`${at}/name`)} onValue={(name) => onChange({ ...signature, name })} />
      <div className="t-fields">
        {languages.map((language) => (
          <TextField
            key={language}
            label={t('template.signature-role', { language: languageName(language) })}
            lang={language}
            maxLength={120}
            value={signature.role[language]}
            error={faults.get(`${at}/role/${language}`)}
            onValue={(role) => onChange({ ...signature, role: { ...signature.role, [language]: role } })}
          />
        ))}
      </div>
      <PictureField programmeKey={programmeKey} image={signature.image} label={t('template.signature-picture')} error={faults.get(`${at}/image`)} onChange={(image) => onChange({ ...signature, image })} />
      <div className="k-row">
        {signature.image !== null && (
          <Button variant="quiet" onClick={() => onChange({ ...signature, image: null })}>
            {t('template.signature-by-hand')}
          </Button>
        )}
        <Button variant="quiet" onClick={onRemove}>
          {t('template.signature-remove', { number })}
        </Button>
      </div>
    </fieldset>
  );
}

import type { ReactNode } from 'react';
import type { Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Facts } from '#web/ui';
import { Competences } from './competences.js';

export type Certificate = Answer<'/api/v1/verify/{id}'>;

/** Every claim of the record: in the reader's language where the record has its texts so, else marked as being in the certificate's. */
export function CertificateFacts({ certificate: c }: { certificate: Certificate }) {
  const { t, pick, date, language, languageName } = useI18n();
  const lang = c.texts === null ? c.language : language;
  const texts = c.texts === null ? { ...c, modules: c.modules.map(({ title }) => title) } : pick(c.texts);
  const said = (text: string) => <span lang={lang}>{text}</span>;
  const hours = (minutes: number) => t('public.verify-hours-value', { count: Math.round(minutes / 6) / 10 });
  // Where every outcome has all the competences, the list of them says it once.
  const differ = c.outcomeCompetences.some((codes) => codes.length !== c.competences.length);
  const labels = (codes: readonly string[] = []) => (differ ? c.namedCompetences.filter(({ code }) => codes.includes(code)).map(({ label }) => label) : []);
  const modules = c.modules.map(({ version }, index) => ({ text: texts.modules[index] ?? '', note: version }));
  const outcomes = texts.outcomes.map((text, index) => ({ text, note: labels(c.outcomeCompetences[index]).join(', ') }));
  const rows: (readonly [string, ReactNode] | null)[] = [
    c.holderName === '' ? null : [t('public.verify-holder'), <strong key="name">{c.holderName}</strong>],
    [t('public.verify-number'), <span key="number" className="k-numeric">{c.number}</span>],
    [t('public.verify-kind'), t(`verify.kind-${c.kind}`)],
    [t('public.verify-programme'), said(texts.programmeTitle)],
    c.credit === null ? null : [t('verify.credit'), c.credit.title],
    [t('public.verify-activity'), said(texts.activityTitle)],
    c.modules.length === 0 ? null : [t('public.verify-modules'), <Noted key="modules" items={modules} lang={lang} />],
    c.outcomes.length === 0 ? null : [t('public.verify-outcomes'), <Noted key="outcomes" items={outcomes} lang={lang} />],
    c.startedOn === null || c.startedOn === c.completedOn ? null : [t('verify.started'), date(c.startedOn)],
    [t('public.verify-completed'), date(c.completedOn)],
    [t('verify.assessed'), t(c.assessed ? 'verify.assessed-yes' : 'verify.assessed-no')],
    c.resultPercent === null ? null : [t('verify.result'), t('verify.result-value', { percent: c.resultPercent })],
    c.assessmentMethod === null ? null : [t('verify.method'), pick(c.assessmentMethod)],
    c.competences.length === 0 ? null : [t('verify.competences'), <Competences key="competences" of={c.namedCompetences} />],
    c.minutesPresent === null ? null : [t('public.verify-present'), hours(c.minutesPresent)],
    c.plannedMinutes === null ? null : [t('verify.volume'), hours(c.plannedMinutes)],
    c.validUntil === null ? null : [t('verify.valid-until'), date(c.validUntil)],
    texts.place === '' ? null : [t('public.verify-place'), said(texts.place)],
    c.trainers.length === 0 ? null : [t('public.verify-trainers'), c.trainers.join(', ')],
    c.provider === null ? null : [t('verify.provider'), t('verify.provider-value', { ...c.provider })],
    [t('public.verify-issued'), date(c.issuedAt)],
    [t('verify.language'), languageName(c.language)],
    c.secondLanguage === null ? null : [t('verify.second-language'), languageName(c.secondLanguage)],
  ];
  return (
    <div className="k-card">
      <Facts items={rows.filter((row) => row !== null)} />
    </div>
  );
}

/** Texts, each with what stands softly behind it: the release of a module, the competences of an outcome. */
function Noted({ items, lang }: { items: readonly { readonly text: string; readonly note: string }[]; lang: string }) {
  return (
    <ul>
      {items.map(({ text, note }) => (
        <li key={text}>
          <span lang={lang}>{text}</span>
          {note !== '' && <span className="k-small k-soft"> ({note})</span>}
        </li>
      ))}
    </ul>
  );
}

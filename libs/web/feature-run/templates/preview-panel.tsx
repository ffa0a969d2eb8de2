import { useEffect, useMemo, useState } from 'react';
import { isLanguage } from '#kernel';
import { request, type Answer } from '#web/api-client';
import { useI18n, type Language } from '#web/i18n';
import { ErrorState, Notice, Select, Skeleton, classes } from '#web/ui';
import { languages, pagesOf, type Content } from './template.js';

export type Preview = Answer<'/api/v1/programmes/{key}/certificate-templates/preview', 'post'>;

const data = ['latest', 'longest'] as const;
const patienceMs = 500;

interface Props {
  programmeKey: string;
  content: Content;
  onChecked: (preview: Preview) => void;
}

/** The page as it would be printed, drawn anew a moment after each change. */
export function PreviewPanel({ programmeKey: key, content, onChecked }: Props) {
  const { t, language: own, languageTitle } = useI18n();
  const [language, setLanguage] = useState<Language>(own);
  const [filled, setFilled] = useState<(typeof data)[number]>('latest');
  const [shown, setShown] = useState<{ svg: string; layout: Content['layout'] } | null>(null);
  const [state, setState] = useState<'drawing' | 'drawn' | 'unfilled'>('drawing');
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(async () => {
      setState('drawing');
      try {
        const preview = await request('post', '/api/v1/programmes/{key}/certificate-templates/preview', { path: { key }, body: { ...content, language, data: filled } });
        if (!current) return;
        setProblem(null);
        onChecked(preview);
        setState(preview.svg === null ? 'unfilled' : 'drawn');
        if (preview.svg !== null) setShown({ svg: preview.svg, layout: content.layout });
      } catch (error) {
        if (current) setProblem(error);
      }
    }, patienceMs);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [key, content, language, filled, onChecked, own]);
  return (
    <section className="t-preview" aria-label={t('template.preview')}>
      <h2>{t('template.preview')}</h2>
      <div className="t-fields">
        <Select label={t('template.preview-language')} value={language} onValue={(value) => isLanguage(value) && setLanguage(value)} options={languages.map((value) => ({ value, label: languageTitle(value) }))} />
        <Select label={t('template.preview-data')} value={filled} onValue={(value) => setFilled(data.find((each) => each === value) ?? 'latest')} options={data.map((value) => ({ value, label: t(`template.preview-${value}`) }))} />
      </div>
      {problem !== null && <ErrorState error={problem} />}
      {state === 'unfilled' && <Notice tone="attention" title={t('template.preview-unfilled')} />}
      {shown === null && problem === null && state === 'drawing' && <Skeleton />}
      {shown !== null && <Pages {...shown} language={language} stale={state !== 'drawn'} />}
    </section>
  );
}

function Pages({ svg, layout, language, stale }: { svg: string; layout: Content['layout']; language: Language; stale: boolean }) {
  const { t, languageName } = useI18n();
  const pages = useMemo(() => pagesOf(svg, layout), [svg, layout]);
  const [addresses, setAddresses] = useState<readonly string[]>([]);
  useEffect(() => {
    const made = pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' })));
    setAddresses(made);
    return () => made.forEach((address) => URL.revokeObjectURL(address));
  }, [pages]);
  return (
    <div className={classes('t-pages', stale && 't-pages--stale')} aria-busy={stale}>
      {addresses.map((address, n) => (
        <a key={address} href={address} target="_blank" rel="noopener">
          <img className="t-page" src={address} alt={t('template.preview-page', { page: n + 1, language: languageName(language) })} />
        </a>
      ))}
    </div>
  );
}

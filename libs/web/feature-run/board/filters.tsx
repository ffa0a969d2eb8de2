import { useNavigate } from '@tanstack/react-router';
import { useI18n, type Language } from '#web/i18n';
import { Button, ButtonAnchor, Select } from '#web/ui';
import { usePlaceName } from '../parts/places.js';
import type { BoardSearch } from './types.js';

const places = ['tallinn-lasnamae', 'tallinn-pohja', 'paldiski', 'maardu', 'kohtla-jarve', 'johvi', 'sillamae', 'narva', 'other'] as const;
const languages: readonly Language[] = ['et', 'ru', 'en'];

/** Narrows the list, and takes all that it shows away as a table. */
export function Filters({ programmeKey, search }: { programmeKey: string; search: BoardSearch }) {
  const { t, languageTitle } = useI18n();
  const placeName = usePlaceName();
  const navigate = useNavigate({ from: '/run/mentors' });
  const change = (next: Partial<Record<'place' | 'language', string>>) =>
    void navigate({ search: (now: BoardSearch) => Object.fromEntries(Object.entries({ ...now, ...next }).filter(([, value]) => value !== '')) as BoardSearch });
  const query = new URLSearchParams(Object.entries(search).map(([name, value]) => [name, String(value)]));
  const file = (format: string) => `/api/v1/programmes/${encodeURIComponent(programmeKey)}/mentors/export?${new URLSearchParams([...query, ['format', format]])}`;
  return (
    <div className="k-stack">
      <div className="r-filters">
        <Select
          label={t('follow.filter-place')}
          value={search.place ?? ''}
          onValue={(place) => change({ place })}
          options={[{ value: '', label: t('follow.filter-any') }, ...places.map((value) => ({ value, label: placeName(value) }))]}
        />
        <Select
          label={t('follow.filter-language')}
          value={search.language ?? ''}
          onValue={(language) => change({ language })}
          options={[{ value: '', label: t('follow.filter-any') }, ...languages.map((value) => ({ value, label: languageTitle(value) }))]}
        />
      </div>
      <div className="k-row">
        {search.leaving !== undefined && <span>{t('follow.leaving-filter', { reason: t(`words.leaving-${search.leaving}`) })}</span>}
        {Object.keys(search).length > 0 && <Button variant="quiet" onClick={() => void navigate({ search: {} })}>{t('follow.filters-clear')}</Button>}
        <ButtonAnchor variant="quiet" href={file('csv')} download>{t('follow.export-csv')}</ButtonAnchor>
        <ButtonAnchor variant="quiet" href={file('xlsx')} download>{t('follow.export-xlsx')}</ButtonAnchor>
      </div>
    </div>
  );
}

import { useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { DataTable, Loaded } from '#web/ui';
import { usePlaceName } from '../parts/places.js';

/** What the mentor wrote down of each meeting. Claimed and confirmed stand side by side and are never added up. */
export function MentorDiary({ candidacyId }: { candidacyId: string }) {
  const { t, shortDate, number } = useI18n();
  const placeName = usePlaceName();
  const diary = useApiList('/api/v1/candidacies/{id}/sessions', { path: { id: candidacyId }, query: { limit: 20 } });
  return (
    <section className="k-stack">
      <h2>{t('drill.diary')}</h2>
      <Loaded query={diary}>
        {(items) => (
          <DataTable
            caption={t('drill.diary')}
            hideCaption
            rows={items}
            rowKey={({ id }) => id}
            more={diary.more}
            empty={<p className="k-soft">{t('drill.no-diary')}</p>}
            columns={[
              { key: 'day', header: t('words.head-day'), primary: true, short: true, cell: ({ heldOn }) => shortDate(heldOn) },
              { key: 'topic', header: t('words.head-topic'), cell: ({ topic }) => t(`topics.${topic}`) },
              { key: 'place', header: t('run.place'), cell: ({ placeCode, place }) => [placeName(placeCode), ...(place === null ? [] : [place])].join(', ') },
              { key: 'claimed', header: t('words.column-claimed'), end: true, cell: ({ peopleClaimed }) => number(peopleClaimed) },
              { key: 'confirmed', header: t('words.column-confirmed'), end: true, cell: ({ confirmed }) => number(confirmed) },
              { key: 'note', header: t('words.head-note'), cell: ({ note }) => note ?? '–' },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}

import { useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { DataTable, Loaded } from '#web/ui';
import { reviewed } from '../builder/review-fields.js';

type Change = Answer<'/api/v1/assessments/{id}/settings/changes'>['items'][number];
type Told = Change['before'];

/** What was changed, by whom and why. */
export function Changes({ assessmentId }: { assessmentId: string }) {
  const { t, dateTime } = useI18n();
  const told = useTold();
  const changes = useApiList('/api/v1/assessments/{id}/settings/changes', { path: { id: assessmentId } });
  return (
    <section className="k-stack">
      <h2>{t('settings.history')}</h2>
      <Loaded query={changes}>
        {(lines) => (
          <DataTable
            caption={t('settings.history')}
            hideCaption
            rows={lines}
            rowKey={({ id }) => id}
            more={changes.more}
            empty={<p className="k-soft">{t('settings.never-changed')}</p>}
            columns={[
              { key: 'when', header: t('settings.when'), primary: true, cell: ({ at }) => dateTime(at) },
              {
                key: 'what',
                header: t('settings.what'),
                cell: (change) => (
                  <ul>
                    {told(change).map((line) => (
                      <li key={line}>{line}</li>
                    ))}
                  </ul>
                ),
              },
              { key: 'why', header: t('settings.reason'), cell: ({ reason }) => reason },
              { key: 'by', header: t('settings.by'), cell: ({ by }) => by ?? '–' },
            ]}
          />
        )}
      </Loaded>
    </section>
  );
}

/** Each setting that was changed, in words: from what, to what. */
function useTold(): (change: Change) => string[] {
  const { t, dateTime, number } = useI18n();
  const when = (at: string | null | undefined) => (at === null || at === undefined ? '–' : dateTime(at));
  const count = (value: number | null | undefined) => (value === null || value === undefined ? '–' : number(value));
  const words: readonly (readonly [keyof Told, string, (told: Told) => string])[] = [
    ['opensAt', t('bank.opens'), ({ opensAt }) => when(opensAt)],
    ['closesAt', t('bank.closes'), ({ closesAt }) => when(closesAt)],
    ['timeLimitMinutes', t('bank.time-limit'), ({ timeLimitMinutes }) => count(timeLimitMinutes)],
    ['attemptsAllowed', t('bank.attempts-allowed'), ({ attemptsAllowed }) => count(attemptsAllowed)],
    ['counts', t('bank.counts'), ({ counts }) => (counts === undefined ? '–' : t(`bank.counts-${counts}`))],
    ['pages', t('bank.pages'), ({ pages }) => (pages === undefined ? '–' : t(`bank.pages-${pages}`))],
  ];
  return ({ before, after }) => [
    ...words.flatMap(([key, name, say]) => (key in after ? [t('settings.from-to', { name, before: say(before), after: say(after) })] : [])),
    ...(after.hasAccessCode === undefined ? [] : [t(after.hasAccessCode ? 'settings.code-changed' : 'settings.code-removed')]),
    ...reviewed.flatMap((part) => {
      const [from, to] = [before.review?.[part], after.review?.[part]];
      return from === undefined || to === undefined || from === to ? [] : [t('settings.from-to', { name: t(`bank.review-${part}`), before: t(`bank.when-${from}`), after: t(`bank.when-${to}`) })];
    }),
  ];
}

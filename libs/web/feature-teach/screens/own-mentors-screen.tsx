import { Link } from '@tanstack/react-router';
import { useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, DataTable, EmptyState, Loaded, Page, PageHeader } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';
import { MentorTabs } from '../parts/mentor-tabs.js';
import { TeachTabs } from '../parts/teach-tabs.js';

type PlaceCode = Answer<'/api/v1/programmes/{key}/people'>['items'][number]['placeCode'];

/** The mentors whom one trained; to read. */
export function OwnMentorsScreen() {
  const { t, shortDate, languageName } = useI18n();
  const key = useProgrammeKey();
  const mentors = useApiList('/api/v1/programmes/{key}/mentors', { path: { key }, query: { limit: 50 } });
  return (
    <Page>
      <PageHeader title={t('follow.own-mentors')} lead={t('follow.own-mentors-lead')} />
      <TeachTabs />
      <MentorTabs />
      <Loaded query={mentors}>
        {(items) => (
          <DataTable
            caption={t('follow.own-mentors')}
            hideCaption
            rows={items}
            rowKey={({ candidacyId }) => candidacyId}
            more={mentors.more}
            empty={<EmptyState title={t('follow.no-own-mentors')}>{t('follow.no-own-mentors-help')}</EmptyState>}
            columns={[
              { key: 'name', header: t('common.full-name'), primary: true, cell: ({ candidacyId, givenName, familyName }) => <Link to="/teach/mentors/$candidacyId" params={{ candidacyId }}>{`${givenName} ${familyName}`}</Link> },
              {
                key: 'state',
                header: t('words.head-stage'),
                cell: ({ state, needsHelp, silent }) => (
                  <span className="k-row">
                    <Badge tone={state === 'active' ? 'done' : 'plain'}>{t(`words.stage-${state}`)}</Badge>
                    {needsHelp && <Badge tone="danger">{t('run.needs-help')}</Badge>}
                    {silent && <Badge tone="attention">{t('run.silent')}</Badge>}
                  </span>
                ),
              },
              { key: 'place', header: t('run.place'), cell: ({ placeCode, language }) => `${t(`run.place-${placeCode as PlaceCode}`)}, ${languageName(language)}` },
              { key: 'answer', header: t('words.head-last-answer'), cell: ({ lastAnswer, lastAnswerAt }) => (lastAnswer === null ? '–' : `${t(`words.answer-${lastAnswer}`)}${lastAnswerAt === null ? '' : `, ${shortDate(lastAnswerAt)}`}`) },
              { key: 'next', header: t('words.head-next-contact'), short: true, cell: ({ nextDueAt }) => (nextDueAt === null ? '–' : shortDate(nextDueAt)) },
            ]}
          />
        )}
      </Loaded>
    </Page>
  );
}

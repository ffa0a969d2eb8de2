import '../run.css';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useApi, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, classes, DataTable, EmptyState, Loaded, Page, PageHeader } from '#web/ui';
import { mentorStates, type MentorState } from '../mentor-states.js';
import { usePlaceName } from '../parts/places.js';
import { CascadeTabs } from '../cascade/cascade-tabs.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Board = Answer<'/api/v1/programmes/{key}/mentors'>;
type Mentor = Board['items'][number];

export function MentorsScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const { state } = useSearch({ from: '/run/mentors' });
  const board = useApi('/api/v1/programmes/{key}/mentors', { path: { key }, query: { limit: 1 } });
  const mentors = useApiList('/api/v1/programmes/{key}/mentors', { path: { key }, query: { limit: 50, ...(state === undefined ? {} : { state }) } });
  return (
    <Page>
      <PageHeader title={t('run.mentors')} lead={t('run.mentors-lead')} />
      <RunTabs />
      <CascadeTabs />
      <div className="k-stack k-stack--l">
        <Loaded query={board}>{({ counts }) => <Pipeline counts={counts} chosen={state} />}</Loaded>
        <Loaded query={mentors}>{(items) => <MentorTable mentors={items} more={mentors.more} />}</Loaded>
      </div>
    </Page>
  );
}

/** The stages with their counts; each is a filter of the list below. */
function Pipeline({ counts, chosen }: { counts: Board['counts']; chosen: MentorState | undefined }) {
  const { t, number } = useI18n();
  const navigate = useNavigate({ from: '/run/mentors' });
  const countOf = (state: MentorState) => counts.find((entry) => entry.state === state);
  return (
    <div role="group" aria-label={t('run.stages')} className="r-pipeline">
      {mentorStates.map((state) => {
        const entry = countOf(state);
        const on = chosen === state;
        return (
          <button key={state} type="button" aria-pressed={on} className={classes('r-stage', on && 'r-stage--on')} onClick={() => void navigate({ search: on ? {} : { state } })}>
            <span className="r-stage__count">{number(entry?.count ?? 0)}</span>
            <span>{t(`run.mentor-${state}`)}</span>
            {entry?.oldestDays != null && entry.count > 0 && <span className="k-small k-soft">{t('run.oldest', { count: entry.oldestDays })}</span>}
          </button>
        );
      })}
    </div>
  );
}

function MentorTable({ mentors, more }: { mentors: Mentor[]; more: { hasMore: boolean; busy: boolean; onMore: () => void } }) {
  const { t, shortDate, number, languageName } = useI18n();
  const placeName = usePlaceName();
  return (
    <DataTable
      caption={t('run.mentors')}
      hideCaption
      rows={mentors}
      rowKey={({ candidacyId }) => candidacyId}
      more={more}
      empty={<EmptyState title={t('run.no-mentors')}>{t('run.no-mentors-help')}</EmptyState>}
      columns={[
        {
          key: 'name',
          header: t('common.full-name'),
          primary: true,
          cell: ({ candidacyId, givenName, familyName }) => (
            <Link to="/run/mentors/$candidacyId" params={{ candidacyId }}>
              {givenName} {familyName}
            </Link>
          ),
        },
        { key: 'state', header: t('run.stage'), cell: (mentor) => <Stage mentor={mentor} /> },
        { key: 'since', header: t('run.since'), cell: ({ since }) => shortDate(since) },
        { key: 'place', header: t('run.place'), cell: ({ placeCode }) => placeName(placeCode) },
        { key: 'language', header: t('common.language'), cell: ({ language }) => languageName(language) },
        { key: 'group', header: t('run.group-size'), end: true, cell: ({ groupSize }) => number(groupSize) },
        {
          key: 'answer',
          header: t('run.last-answer'),
          cell: ({ lastAnswer, lastAnswerAt }) => (lastAnswer === null ? '–' : `${t(`run.answer-${lastAnswer}`)}${lastAnswerAt === null ? '' : `, ${shortDate(lastAnswerAt)}`}`),
        },
        { key: 'next', header: t('run.next-contact'), cell: ({ nextDueAt }) => (nextDueAt === null ? '–' : shortDate(nextDueAt)) },
      ]}
    />
  );
}

function Stage({ mentor }: { mentor: Mentor }) {
  const { t } = useI18n();
  return (
    <span className="r-badges">
      <Badge tone={mentor.state === 'active' ? 'done' : mentor.state === 'invited' ? 'action' : 'plain'}>{t(`run.stage-${mentor.state}`)}</Badge>
      {mentor.needsHelp && <Badge tone="danger">{t('run.needs-help')}</Badge>}
      {mentor.silent && <Badge tone="attention">{t('run.silent')}</Badge>}
    </span>
  );
}

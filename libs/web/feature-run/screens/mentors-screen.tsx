import '../run.css';
import '../board/board.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useApi, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { classes, LinkButton, Loaded, Page, PageHeader } from '#web/ui';
import { Attention } from '../board/attention.js';
import { Filters } from '../board/filters.js';
import { MentorTable } from '../board/mentor-table.js';
import type { Board } from '../board/types.js';
import { mentorStates, type MentorState } from '../mentor-states.js';
import { CascadeTabs } from '../cascade/cascade-tabs.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

export function MentorsScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const search = useSearch({ from: '/run/mentors' });
  const board = useApi('/api/v1/programmes/{key}/mentors', { path: { key }, query: { limit: 1 } });
  const mentors = useApiList('/api/v1/programmes/{key}/mentors', { path: { key }, query: { limit: 50, ...search } });
  const links = (
    <>
      <LinkButton to="/run/mentors/tasks">{t('follow.open-tasks')}</LinkButton>
      <LinkButton to="/run/mentors/plans">{t('follow.open-plans')}</LinkButton>
    </>
  );
  return (
    <Page>
      <PageHeader title={t('run.mentors')} lead={t('run.mentors-lead')} actions={links} />
      <RunTabs />
      <CascadeTabs />
      <div className="k-stack k-stack--l">
        <Loaded query={board}>
          {({ counts, figures }) => (
            <>
              <Attention counts={figures} chosen={search} />
              <Pipeline counts={counts} chosen={search.state} />
            </>
          )}
        </Loaded>
        <Filters programmeKey={key} search={search} />
        <Loaded query={mentors}>{(items) => <MentorTable programmeKey={key} mentors={items} more={mentors.more} />}</Loaded>
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
    <div role="group" aria-label={t('run.stages')} className="r-pipeline r-pipeline--stages">
      {mentorStates.map((state) => {
        const entry = countOf(state);
        const on = chosen === state;
        return (
          <button key={state} type="button" aria-pressed={on} className={classes('r-stage', on && 'r-stage--on')} onClick={() => void navigate({ search: ({ place, language }) => ({ ...(place === undefined ? {} : { place }), ...(language === undefined ? {} : { language }), ...(on ? {} : { state }) }) })}>
            <span className="r-stage__count">{number(entry?.count ?? 0)}</span>
            <span>{t(`run.mentor-${state}`)}</span>
            {entry?.oldestDays != null && entry.count > 0 && <span className="k-small k-soft">{t('run.oldest', { count: entry.oldestDays })}</span>}
          </button>
        );
      })}
    </div>
  );
}

import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, DataTable, EmptyState, Loaded, Notice, TextField } from '#web/ui';
import { ActivityFrame, type Activity } from '../parts/activity-frame.js';
import { PinDialog } from '../parts/pin-dialog.js';
import { PresenceButtons } from '../parts/presence-buttons.js';
import { usePresence } from '../parts/use-presence.js';

type Line = Answer<'/api/v1/activities/{activityId}/roster'>['items'][number];

export function RosterScreen() {
  const { activityId } = useParams({ from: '/teach/activities/$activityId' });
  return <ActivityFrame activityId={activityId}>{(activity) => <Roster activity={activity} />}</ActivityFrame>;
}

function Roster({ activity }: { activity: Activity }) {
  const { t, dateTime } = useI18n();
  const [search, setSearch] = useState('');
  const [pinFor, setPinFor] = useState<Line | null>(null);
  const query = { limit: 50, ...(search.trim() === '' ? {} : { q: search.trim() }) };
  const roster = useApiList('/api/v1/activities/{activityId}/roster', { path: { activityId: activity.id }, query });
  const presence = usePresence(activity.id);
  const opened = Date.now() >= Date.parse(activity.presenceOpensAt);
  return (
    <section className="k-stack">
      <h2>{t('teach.roster')}</h2>
      {!activity.mayRecordPresence && !opened && <Notice>{t('teach.presence-from', { when: dateTime(activity.presenceOpensAt) })}</Notice>}
      <TextField label={t('teach.find-person')} type="search" value={search} onValue={setSearch} />
      <Loaded query={roster}>
        {(lines) => (
          <>
            {activity.mayRecordPresence && <MarkAll lines={lines} busy={presence.busy} onMark={presence.markAll} />}
            <DataTable
              caption={t('teach.roster')}
              hideCaption
              rows={lines}
              rowKey={({ personId }) => personId}
              more={roster.more}
              empty={
                search === '' ? (
                  <EmptyState title={t('teach.nobody')}>{t('teach.nobody-help')}</EmptyState>
                ) : (
                  <EmptyState title={t('teach.not-found')}>{t('teach.not-found-help')}</EmptyState>
                )
              }
              columns={[
                { key: 'name', header: t('common.full-name'), primary: true, cell: (line) => <Name line={line} /> },
                {
                  key: 'presence',
                  header: t('teach.presence'),
                  actions: activity.mayRecordPresence,
                  cell: (line) =>
                    activity.mayRecordPresence && line.status === 'registered' ? (
                      <PresenceButtons name={`${line.givenName} ${line.familyName}`} value={line.presence} onMark={(state) => presence.mark(line, state)} />
                    ) : (
                      <PresenceWords line={line} />
                    ),
                },
                { key: 'needs', header: t('teach.needs'), cell: ({ accommodation }) => accommodation ?? '–' },
                {
                  key: 'pin',
                  header: t('teach.sign-in'),
                  actions: true,
                  cell: (line) => (
                    <Button variant="quiet" onClick={() => setPinFor(line)}>
                      {t('teach.new-pin')}
                    </Button>
                  ),
                },
              ]}
            />
          </>
        )}
      </Loaded>
      <PinDialog person={pinFor} onClose={() => setPinFor(null)} />
    </section>
  );
}

function Name({ line }: { line: Line }) {
  const { t } = useI18n();
  return (
    <>
      {line.givenName} {line.familyName} {line.status === 'waitlisted' && <Badge tone="attention">{t('teach.waitlisted')}</Badge>}
    </>
  );
}

function PresenceWords({ line }: { line: Line }) {
  const { t } = useI18n();
  if (line.presence === null) return <>–</>;
  return <Badge tone={line.presence === 'present' ? 'done' : 'plain'}>{t(`teach.${line.presence}`)}</Badge>;
}

function MarkAll({ lines, busy, onMark }: { lines: Line[]; busy: boolean; onMark: (lines: Line[]) => void }) {
  const { t } = useI18n();
  const unmarked = lines.filter(({ status, presence }) => status === 'registered' && presence === null);
  if (unmarked.length < 2) return null;
  return (
    <p>
      <Button busy={busy} onClick={() => onMark(unmarked)}>
        {t('teach.mark-all', { count: unmarked.length })}
      </Button>
    </p>
  );
}

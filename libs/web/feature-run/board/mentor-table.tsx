import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useI18n } from '#web/i18n';
import { Badge, DataTable, EmptyState } from '#web/ui';
import { usePlaceName } from '../parts/places.js';
import { BulkBar } from './bulk-bar.js';
import type { Mentor } from './types.js';

interface Props {
  programmeKey: string;
  mentors: Mentor[];
  more: { hasMore: boolean; busy: boolean; onMore: () => void };
}

/** The list under its filters; whoever is ticked can be changed together. */
export function MentorTable({ programmeKey, mentors, more }: Props) {
  const { t, shortDate, number, languageName } = useI18n();
  const placeName = usePlaceName();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => setTicked((now) => new Set(now.has(id) ? [...now].filter((other) => other !== id) : [...now, id]));
  const chosen = mentors.filter(({ candidacyId }) => ticked.has(candidacyId));
  return (
    <div className="k-stack">
      {chosen.length > 0 && <BulkBar programmeKey={programmeKey} chosen={chosen} onDone={() => setTicked(new Set())} />}
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
          {
            key: 'select',
            header: t('follow.select-column'),
            cell: ({ candidacyId, givenName, familyName }) => (
              <label className="r-tick">
                <input type="checkbox" checked={ticked.has(candidacyId)} onChange={() => toggle(candidacyId)} aria-label={t('follow.select', { name: `${givenName} ${familyName}` })} />
              </label>
            ),
          },
          { key: 'state', header: t('words.head-stage'), cell: (mentor) => <Stage mentor={mentor} /> },
          { key: 'since', header: t('words.head-since'), short: true, cell: ({ since }) => shortDate(since) },
          {
            key: 'place',
            header: t('run.place'),
            cell: ({ placeCode, language }) => (
              <>
                {placeName(placeCode)} <span className="r-kind">{languageName(language)}</span>
              </>
            ),
          },
          { key: 'group', header: t('words.head-group-size'), end: true, cell: ({ candidacyId, groupSize }) => (groupSize === 0 ? number(groupSize) : <Link to="/run/mentors/groups" search={{ of: candidacyId }}>{number(groupSize)}</Link>) },
          {
            key: 'answer',
            header: t('words.head-last-answer'),
            cell: ({ lastAnswer, lastAnswerAt }) => (lastAnswer === null ? '–' : `${t(`words.answer-${lastAnswer}`)}${lastAnswerAt === null ? '' : `, ${shortDate(lastAnswerAt)}`}`),
          },
          { key: 'next', header: t('words.head-next-contact'), short: true, cell: ({ nextDueAt }) => (nextDueAt === null ? '–' : shortDate(nextDueAt)) },
        ]}
      />
    </div>
  );
}

function Stage({ mentor }: { mentor: Mentor }) {
  const { t, dateTime } = useI18n();
  return (
    <span className="r-badges">
      <Badge tone={mentor.state === 'active' ? 'done' : mentor.state === 'invited' ? 'action' : 'plain'}>{t(`words.stage-${mentor.state}`)}</Badge>
      {mentor.needsHelp && <Badge tone="danger">{t('run.needs-help')}</Badge>}
      {mentor.silent && <Badge tone="attention">{t('run.silent')}</Badge>}
      {mentor.taskDueAt !== null && <span className="k-small k-soft">{t('follow.task-until', { when: dateTime(mentor.taskDueAt) })}</span>}
      {mentor.leavingReason !== null && <span className="k-soft">{t(`words.leaving-${mentor.leavingReason}`)}</span>}
    </span>
  );
}

import '../run.css';
import '../board/board.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Breadcrumbs, Button, Card, DataTable, Dialog, ErrorState, Facts, Loaded, Notice, Page, PageHeader, Select, showToast, TextArea } from '#web/ui';
import { MentorForecast } from '../board/forecast.js';
import { ForgetMentor } from '../board/forget-mentor.js';
import { PaperOnboarding } from '../board/paper-onboarding.js';
import { MentorDiary } from '../board/mentor-diary.js';
import { MentorTasks } from '../board/mentor-tasks.js';
import { TypedAnswer } from '../board/typed-answer.js';
import { usePlaceName } from '../parts/places.js';

type Timeline = Answer<'/api/v1/candidacies/{id}'>;
const leavingReasons = ['no-time', 'health', 'moved', 'group-ended', 'not-for-me', 'unreachable', 'completed', 'other'] as const;
type LeavingReason = (typeof leavingReasons)[number];
type Change = 'paused' | 'active' | 'concluded' | 'withdrawn' | 'help-given';

const possible: Partial<Record<Timeline['state'], readonly Change[]>> = {
  active: ['paused', 'concluded', 'withdrawn'],
  paused: ['active', 'concluded', 'withdrawn'],
};

export function MentorScreen() {
  const { candidacyId } = useParams({ from: '/run/mentors/$candidacyId' });
  const timeline = useApi('/api/v1/candidacies/{id}', { path: { id: candidacyId } });
  return <Page>{<Loaded query={timeline}>{(data) => <MentorOf mentor={data} />}</Loaded>}</Page>;
}

function MentorOf({ mentor }: { mentor: Timeline }) {
  const { t, pick, dateTime, date, languageName } = useI18n();
  const placeName = usePlaceName();
  const [change, setChange] = useState<Change | null>(null);
  const name = `${mentor.givenName} ${mentor.familyName}`;
  return (
    <div className="k-stack k-stack--l">
      <PageHeader
        title={name}
        above={<Breadcrumbs items={[<Link key="all" to="/run/mentors">{t('run.mentors')}</Link>, name]} />}
        actions={(possible[mentor.state] ?? []).map((to) => (
          <Button key={to} onClick={() => setChange(to)}>
            {t(`run.do-${to}`)}
          </Button>
        ))}
      />
      {mentor.needsHelp && (
        <Notice tone="danger" title={t('run.help-wanted', { when: mentor.helpWantedAt === null ? '' : dateTime(mentor.helpWantedAt) })}>
          <p>{t('run.help-how')}</p>
          <p>
            <Button variant="primary" onClick={() => setChange('help-given')}>
              {t('run.do-help-given')}
            </Button>
          </p>
        </Notice>
      )}
      <div className="k-grid k-grid--fill">
        <Card title={t('words.head-stage')}>
          <Facts
            items={[
              [t('run.state'), <Badge key="state" tone={mentor.state === 'active' ? 'done' : 'plain'}>{t(`words.stage-${mentor.state}`)}</Badge>],
              [t('words.head-since'), dateTime(mentor.since)],
              [t('run.place'), placeName(mentor.placeCode)],
              [t('common.language'), languageName(mentor.language)],
              [t('words.head-next-contact'), mentor.nextDueAt === null ? '–' : date(mentor.nextDueAt)],
            ]}
          />
        </Card>
        <Card title={t('run.group')}>
          {mentor.group === null ? (
            <p>{t('run.no-group')}</p>
          ) : (
            <Facts
              items={[
                [t('common.name'), mentor.group.name],
                [t('words.head-group-size'), t('common.of', { value: mentor.group.members, max: mentor.group.capacity })],
                [t('run.place'), placeName(mentor.group.placeCode)],
                [t('common.language'), languageName(mentor.group.language)],
              ]}
            />
          )}
        </Card>
      </div>
      {mentor.state === 'onboarding' && <PaperOnboarding candidacyId={mentor.candidacyId} />}
      <MentorTasks candidacyId={mentor.candidacyId} />
      <FollowUps mentor={mentor} />
      {(mentor.state === 'active' || mentor.state === 'paused') && <MentorForecast candidacyId={mentor.candidacyId} stepName={(step) => stepName(mentor, step, pick)} />}
      {mentor.group !== null && <MentorDiary candidacyId={mentor.candidacyId} />}
      <History mentor={mentor} />
      <ForgetMentor mentor={mentor} />
      <ChangeDialog mentor={mentor} change={change} onClose={() => setChange(null)} />
    </div>
  );
}

function stepName({ followUps }: Timeline, key: string, pick: (text: Timeline['followUps'][number]['title']) => string): string {
  const known = followUps.find(({ step }) => step === key);
  return known === undefined ? key : pick(known.title);
}

function FollowUps({ mentor }: { mentor: Timeline }) {
  const { t, pick, shortDate, number } = useI18n();
  return (
    <section className="k-stack">
      <h2>{t('run.follow-ups')}</h2>
      <TypedAnswer mentor={mentor} />
      <DataTable
        caption={t('run.follow-ups')}
        hideCaption
        rows={mentor.followUps}
        rowKey={({ id }) => id}
        empty={<p className="k-soft">{t('run.no-follow-ups')}</p>}
        columns={[
          { key: 'step', header: t('run.contact'), primary: true, cell: ({ title }) => pick(title) },
          { key: 'due', header: t('run.due'), short: true, cell: ({ dueAt }) => shortDate(dueAt) },
          { key: 'state', header: t('run.state'), cell: ({ state, reason }) => (reason === null ? t(`run.follow-up-${state}`) : `${t(`run.follow-up-${state}`)} (${t(`follow.reason-${reason}`)})`) },
          { key: 'sent', header: t('run.sent'), short: true, cell: ({ sentAt }) => (sentAt === null ? '–' : shortDate(sentAt)) },
          {
            key: 'answer',
            header: t('run.answer'),
            cell: ({ answers }) => {
              const last = answers.find(({ replacedAt }) => replacedAt === null);
              if (last === undefined) return '–';
              return (
                <span className="r-badges">
                  <Badge tone={last.answer === 'met' ? 'done' : last.answer === 'need-help' ? 'danger' : 'plain'}>{t(`words.answer-${last.answer}`)}</Badge>
                  {last.peopleReached !== null && <span>{t('run.reached', { count: last.peopleReached, shown: number(last.peopleReached) })}</span>}
                  {last.note !== null && <q>{last.note}</q>}
                  {last.source !== 'link' && <span className="k-soft">{t(`follow.source-${last.source}`)}</span>}
                </span>
              );
            },
          },
        ]}
      />
    </section>
  );
}

function History({ mentor }: { mentor: Timeline }) {
  const { t, dateTime } = useI18n();
  return (
    <section className="k-stack">
      <h2>{t('run.history')}</h2>
      <ol className="r-history">
        {mentor.events.map((event) => (
          <li key={`${event.at} ${event.event}`}>
            <strong>{t(`run.event-${event.event}`)}</strong> <span className="k-soft">{dateTime(event.at)}</span>
            {event.reason !== null && <p>{event.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Every change of a mentor's stage has a reason, and says what follows from it. */
function ChangeDialog({ mentor, change, onClose }: { mentor: Timeline; change: Change | null; onClose: () => void }) {
  const { t } = useI18n();
  const [reason, setReason] = useState('');
  const [leaving, setLeaving] = useState<LeavingReason | ''>('');
  const leaves = change === 'withdrawn' || change === 'concluded';
  const reads = ['/api/v1/candidacies/{id}', '/api/v1/programmes/{key}/mentors'] as const;
  const state = useApiChange('post', '/api/v1/candidacies/{id}/state', reads);
  const help = useApiChange('post', '/api/v1/candidacies/{id}/help-given', reads);
  const path = { id: mentor.candidacyId };
  const done = () => {
    showToast(t('common.saved'));
    setReason('');
    onClose();
  };
  const confirm = () => {
    if (change === 'help-given') help.mutate({ path, body: { reason } }, { onSuccess: done });
    else if (change !== null) state.mutate({ path, body: { to: change, reason, ...(leaves && leaving !== '' ? { leavingReason: leaving } : {}) } }, { onSuccess: done });
  };
  const error = state.error ?? help.error;
  return (
    <Dialog
      open={change !== null}
      onClose={onClose}
      title={change === null ? '' : t(`run.do-${change}`)}
      actions={
        <Button variant="primary" busy={state.isPending || help.isPending} aria-disabled={reason.trim() === ''} onClick={() => reason.trim() !== '' && confirm()}>
          {t('common.save')}
        </Button>
      }
    >
      {error !== null && <ErrorState error={error} />}
      {change !== null && <p>{t(`run.consequence-${change}`)}</p>}
      {leaves && (
        <Select
          label={t('words.head-leaving')}
          value={leaving}
          onValue={(value) => setLeaving(leavingReasons.find((each) => each === value) ?? '')}
          options={[{ value: '', label: t('words.leaving-none') }, ...leavingReasons.map((value) => ({ value, label: t(`words.leaving-${value}`) }))]}
        />
      )}
      <TextArea label={t('run.reason')} hint={t('run.reason-hint')} value={reason} onValue={setReason} />
    </Dialog>
  );
}

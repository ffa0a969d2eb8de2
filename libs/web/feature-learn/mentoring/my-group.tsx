import { Badge, Card, Facts, Icon, Meter, Notice, type BadgeTone } from '#web/ui';
import { useI18n } from '#web/i18n';
import { MyPhone } from './my-phone.js';
import type { Mentoring } from '../types.js';

type FollowUp = Mentoring['followUps'][number];

/** As long as the links of a mail can be answered. */
const answerTime = 14 * 24 * 3600_000;

export function MyGroup({ mentoring: { candidacy, group, followUps }, paused, until }: { mentoring: Mentoring; paused: boolean; until: string | null }) {
  const { t, date, weekday } = useI18n();
  const ahead = followUps.filter(({ state }) => state === 'planned' || state === 'queued').sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  const past = followUps.filter(({ state, answer }) => state === 'sent' || answer !== null).sort((a, b) => b.dueAt.localeCompare(a.dueAt));
  const waiting = past.find(({ answer, dueAt }) => answer === null && Date.now() - Date.parse(dueAt) < answerTime);
  const next = ahead[0];
  return (
    <div className="k-stack k-stack--l">
      {paused ? (
        <Notice tone="attention" title={until === null ? t('learn.paused-title') : t('learn.paused-until', { date: date(until) })}>
          {t('learn.paused-body')}
        </Notice>
      ) : (
        <Notice tone="done" title={t('learn.mentor-active')} />
      )}
      {waiting !== undefined && !paused && (
        <Notice tone="attention" title={t('learn.answer-awaited')}>
          {t('learn.answer-awaited-help', { date: date(waiting.dueAt) })}
        </Notice>
      )}
      <div className="k-grid">
        <Card title={t('learn.my-group')}>{group === null ? <p>{t('learn.no-group')}</p> : <Group group={group} />}</Card>
        <Card title={t('learn.next-follow-up')}>
          {next === undefined || paused ? (
            <p>{t('learn.no-follow-up')}</p>
          ) : (
            <>
              <p className="l-strong">
                <Icon name="calendar" /> {weekday(next.dueAt)}
              </p>
              <FollowUpTitle followUp={next} />
              <p className="k-soft">{t('learn.follow-up-help')}</p>
            </>
          )}
        </Card>
      </div>
      <section className="k-stack">
        <h2>{t('learn.my-follow-ups')}</h2>
        {past.length === 0 ? <p className="k-soft">{t('learn.no-past-follow-ups')}</p> : <History past={past} waiting={waiting} />}
        {ahead.length > 1 && <Planned ahead={ahead} />}
      </section>
      {candidacy !== null && <MyPhone candidacy={candidacy} />}
    </div>
  );
}

function Group({ group }: { group: NonNullable<Mentoring['group']> }) {
  const { t, number, languageName } = useI18n();
  return (
    <>
      <p className="l-strong">{group.name}</p>
      <Meter label={t('learn.group-size')} value={group.members} max={group.capacity} text={t('learn.group-members', { count: group.members, capacity: number(group.capacity) })} />
      <Facts items={[[t('learn.group-language'), languageName(group.language)]]} />
    </>
  );
}

function FollowUpTitle({ followUp }: { followUp: FollowUp }) {
  const { pick } = useI18n();
  return <p>{pick(followUp.title)}</p>;
}

const tones: Record<NonNullable<FollowUp['answer']>, BadgeTone> = { met: 'done', 'not-met': 'plain', 'need-help': 'attention', pause: 'plain', stop: 'plain' };

function History({ past, waiting }: { past: readonly FollowUp[]; waiting: FollowUp | undefined }) {
  const { t, date } = useI18n();
  return (
    <ul className="l-history">
      {past.map((followUp) => (
        <li key={followUp.id}>
          <div>
            <FollowUpTitle followUp={followUp} />
            <p className="k-soft">{date(followUp.dueAt)}</p>
          </div>
          {followUp.answer === null ? (
            <Badge tone={followUp === waiting ? 'attention' : 'plain'}>{t(followUp === waiting ? 'learn.answer-awaited' : 'learn.no-answer')}</Badge>
          ) : (
            <Badge tone={tones[followUp.answer]}>{t(`learn.check-in-${followUp.answer}`)}</Badge>
          )}
        </li>
      ))}
    </ul>
  );
}

function Planned({ ahead }: { ahead: readonly FollowUp[] }) {
  const { t, pick, date } = useI18n();
  return (
    <details className="l-details">
      <summary>{t('learn.planned-follow-ups', { count: ahead.length })}</summary>
      <ul className="l-history">
        {ahead.map(({ id, title, dueAt }) => (
          <li key={id}>
            <p>{pick(title)}</p>
            <p className="k-soft">{date(dueAt)}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}

import '../learn.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, Card, ConfirmDialog, DataTable, EmptyState, ErrorState, Loaded, Meter, Page, PageHeader } from '#web/ui';
import { QrCode } from '#web/ui/qr-code';
import { AddMember } from '../mentoring/add-member.js';
import { GroupSettings } from '../mentoring/group-settings.js';
import { MentorTabs } from '../mentoring/mentor-tabs.js';
import { LearnTabs } from '../parts/learn-tabs.js';

export type OwnGroup = Answer<'/api/v1/me/mentoring/group'>;
type Member = OwnGroup['members'][number];

export function GroupScreen() {
  const { t } = useI18n();
  const group = useApi('/api/v1/me/mentoring/group');
  return (
    <Page>
      <PageHeader title={t('mentor.tab-group')} lead={t('mentor.group-lead')} />
      <LearnTabs />
      <MentorTabs />
      <Loaded query={group}>{(data) => <Group group={data} />}</Loaded>
    </Page>
  );
}

function Group({ group }: { group: OwnGroup }) {
  const { t, number } = useI18n();
  return (
    <div className="k-stack k-stack--l">
      <div className="k-grid">
        <Card title={group.name}>
          <Meter label={t('learn.group-size')} value={group.size} max={group.capacity} text={t('learn.group-members', { count: group.size, capacity: number(group.capacity) })} />
          <p>{t('mentor.invite-how')}</p>
          {group.joinCode !== null && (
            <p>
              {t('mentor.group-code')} <strong className="l-code">{group.joinCode}</strong>
            </p>
          )}
        </Card>
        {group.joinUrl !== null && (
          <Card title={t('mentor.group-qr')}>
            <QrCode text={group.joinUrl} label={t('mentor.group-qr-label')} />
            <p className="k-small k-soft l-break">{group.joinUrl}</p>
          </Card>
        )}
      </div>
      <Members group={group} />
      <p>
        <Link to="/learn/mentoring/group/questions">{t('mentor.to-questions')}</Link>
      </p>
      <details className="l-details">
        <summary>{t('mentor.add-on-paper')}</summary>
        <AddMember group={group} />
      </details>
      <details className="l-details">
        <summary>{t('mentor.group-settings')}</summary>
        <GroupSettings group={group} />
      </details>
    </div>
  );
}

function Members({ group }: { group: OwnGroup }) {
  const { t, languageName, list, shortDate } = useI18n();
  const [going, setGoing] = useState<Member | null>(null);
  const left = useApiChange('post', '/api/v1/me/mentoring/group/members/{memberId}/left', ['/api/v1/me/mentoring/group', '/api/v1/me/mentoring']);
  return (
    <section className="k-stack">
      <h2>{t('mentor.members')}</h2>
      {left.error !== null && <ErrorState error={left.error} />}
      <DataTable
        caption={t('mentor.members')}
        hideCaption
        rows={group.members}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('mentor.no-members')} illustration="table">{t('mentor.no-members-help')}</EmptyState>}
        columns={[
          { key: 'name', header: t('mentor.given-name'), primary: true, cell: ({ name, minor }) => <>{name} {minor && <Badge>{t('mentor.minor')}</Badge>}</> },
          { key: 'language', header: t('common.language'), cell: ({ languages }) => list(languages.map(languageName)) },
          { key: 'phone', header: t('mentor.phone'), cell: ({ phone, bestHour }) => (phone === null ? '–' : [phone, bestHour].filter(Boolean).join(', ')) },
          { key: 'since', header: t('mentor.since'), short: true, cell: ({ joinedAt }) => shortDate(joinedAt) },
          { key: 'left', header: t('mentor.change'), actions: true, cell: (member) => <Button onClick={() => setGoing(member)}>{t('mentor.note-left')}</Button> },
        ]}
      />
      <ConfirmDialog
        open={going !== null}
        onClose={() => setGoing(null)}
        title={t('mentor.note-left-title', { name: going?.name ?? '' })}
        confirm={t('mentor.note-left')}
        busy={left.isPending}
        onConfirm={() => going !== null && left.mutate({ path: { memberId: going.id } }, { onSettled: () => setGoing(null) })}
      >
        {t('mentor.note-left-means')}
      </ConfirmDialog>
    </section>
  );
}

import '../learn.css';
import { useState } from 'react';
import { useApiChange, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, ConfirmDialog, EmptyState, ErrorState, Facts, Loaded, MoreButton, Page, PageHeader } from '#web/ui';
import { QrCode } from '#web/ui/qr-code';
import { MentorTabs } from '../mentoring/mentor-tabs.js';
import { Photos } from '../mentoring/photos.js';
import { SessionForm } from '../mentoring/session-form.js';
import { Sheet } from '../mentoring/sheet.js';
import { LearnTabs } from '../parts/learn-tabs.js';

export type DiarySession = Answer<'/api/v1/me/mentoring/sessions'>['items'][number];

export function DiaryScreen() {
  const { t } = useI18n();
  const diary = useApiList('/api/v1/me/mentoring/sessions', { query: { limit: 20 } });
  const [adding, setAdding] = useState(false);
  return (
    <Page>
      <PageHeader title={t('mentor.tab-diary')} lead={t('mentor.diary-lead')} focusOn={String(adding)} />
      <LearnTabs />
      <MentorTabs />
      <div className="k-stack k-stack--l">
        {adding ? (
          <Card title={t('mentor.new-session')}>
            <SessionForm onDone={() => setAdding(false)} />
          </Card>
        ) : (
          <p>
            <Button variant="primary" size="large" onClick={() => setAdding(true)}>
              {t('mentor.new-session')}
            </Button>
          </p>
        )}
        <Loaded query={diary}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={t('mentor.no-sessions')} illustration="table">
                {t('mentor.no-sessions-help')}
              </EmptyState>
            ) : (
              <div className="k-stack">
                {items.map((session) => (
                  <Session key={session.id} session={session} />
                ))}
                <MoreButton more={diary.more} />
              </div>
            )
          }
        </Loaded>
      </div>
    </Page>
  );
}

/** Claimed and confirmed stand side by side and are never added up. */
function Session({ session }: { session: DiarySession }) {
  const { t, date, languageName, number } = useI18n();
  const [editing, setEditing] = useState(false);
  const [removing, setRemoving] = useState(false);
  const retract = useApiChange('delete', '/api/v1/me/mentoring/sessions/{id}', ['/api/v1/me/mentoring/sessions']);
  if (editing) {
    return (
      <Card title={date(`${session.heldOn}T12:00:00Z`)}>
        <SessionForm session={session} onDone={() => setEditing(false)} />
      </Card>
    );
  }
  return (
    <Card title={`${date(`${session.heldOn}T12:00:00Z`)}: ${t(`topics.${session.topic}`)}`}>
      <div className="k-stack">
        <Facts
          items={[
            [t('mentor.claimed'), number(session.peopleClaimed)],
            [t('mentor.confirmed'), number(session.confirmed)],
            [t('mentor.place'), session.place ?? t(`mentor.place-${session.placeCode as 'other'}`)],
            [t('common.language'), languageName(session.language)],
          ]}
        />
        {session.note !== null && <p>{session.note}</p>}
        <details className="l-details">
          <summary>{t('mentor.confirm-how')}</summary>
          <div className="k-stack">
            <p>
              {t('mentor.confirm-code')} <strong className="l-code">{session.code}</strong>
            </p>
            <QrCode text={session.confirmUrl} label={t('mentor.confirm-qr-label')} />
            <Sheet session={session} />
          </div>
        </details>
        <Photos session={session} />
        {retract.error !== null && <ErrorState error={retract.error} />}
        <p className="k-row">
          <Button onClick={() => setEditing(true)}>{t('common.edit')}</Button>
          <Button onClick={() => setRemoving(true)}>{t('common.delete')}</Button>
        </p>
        <ConfirmDialog open={removing} onClose={() => setRemoving(false)} title={t('mentor.remove-session')} confirm={t('common.delete')} busy={retract.isPending} onConfirm={() => retract.mutate({ path: { id: session.id } }, { onSettled: () => setRemoving(false) })}>
          {t('mentor.remove-session-means')}
        </ConfirmDialog>
      </div>
    </Card>
  );
}

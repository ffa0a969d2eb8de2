import '../public.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { request, useApi, useApiChange, useSession, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ConfirmDialog, ErrorState, Facts, Notice, Page, PageHeader } from '#web/ui';
import { ConcernForm } from '../groups/concern-form.js';
import { LinkPage } from '../parts/link-page.js';

type Membership = Answer<'/api/v1/memberships/{token}'>;

/** A member's own page, without an account: who the contact is, and every way out. */
export function MembershipScreen() {
  const { t } = useI18n();
  const { token } = useParams({ from: '/public/membership/$token' });
  const membership = useApi('/api/v1/memberships/{token}', { path: { token } });
  const [left, setLeft] = useState(false);
  const words = { title: t('group.link-unknown-title'), body: t('group.link-unknown-body') };
  if (left) {
    return (
      <Page narrow>
        <PageHeader title={t('group.left-title')} lead={t('group.left-body')} focusOn="left" />
      </Page>
    );
  }
  return (
    <LinkPage query={membership} gone={words} unknown={words}>
      {(data) => <Member token={token} membership={data} onLeft={() => setLeft(true)} />}
    </LinkPage>
  );
}

function Member({ token, membership, onLeft }: { token: string; membership: Membership; onLeft: () => void }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState<'leave' | 'change' | null>(null);
  const path = { token };
  const leave = useApiChange('post', '/api/v1/memberships/{token}/leave', []);
  const change = useApiChange('post', '/api/v1/memberships/{token}/change-mentor', ['/api/v1/memberships/{token}']);
  const close = () => setAsking(null);
  const { groupName, contactName, hasMentor, meetsAt, questionsCode } = membership;
  return (
    <Page narrow>
      <PageHeader title={groupName ?? t('group.waiting-title')} lead={hasMentor ? t('group.your-mentor', { name: contactName }) : t('group.your-contact', { name: contactName })} />
      <div className="k-stack k-stack--l">
        {groupName === null && <Notice title={t('group.waiting-body')} />}
        {membership.minor && <Notice title={t('group.minor-notice')} />}
        {meetsAt !== null && <Facts items={[[t('group.meets-at'), meetsAt]]} />}
        {questionsCode !== null && (
          <p>
            <Link to="/groups/$code/questions" params={{ code: questionsCode }}>
              {t('group.to-questions')}
            </Link>
          </p>
        )}
        <Tie token={token} known={membership.known} />
        {(leave.error ?? change.error) !== null && <ErrorState error={leave.error ?? change.error} />}
        <div className="k-stack">
          {groupName !== null && (
            <Button wide onClick={() => setAsking('change')}>
              {t('group.change-mentor')}
            </Button>
          )}
          <Button wide onClick={() => setAsking('leave')}>
            {t('group.leave')}
          </Button>
        </div>
        <details className="k-reveal">
          <summary>{t('group.concern')}</summary>
          <ConcernForm send={(body, reachMe) => request('post', '/api/v1/memberships/{token}/concerns', { path, body: { body, reachMe } })} />
        </details>
      </div>
      <ConfirmDialog open={asking === 'leave'} onClose={close} title={t('group.leave')} confirm={t('group.leave')} busy={leave.isPending} onConfirm={() => leave.mutate({ path }, { onSuccess: onLeft, onSettled: close })}>
        {t('group.leave-means')}
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'change'} onClose={close} title={t('group.change-mentor')} confirm={t('group.change-mentor')} busy={change.isPending} onConfirm={() => change.mutate({ path }, { onSettled: close })}>
        {t('group.change-means')}
      </ConfirmDialog>
    </Page>
  );
}

/** Who has an account can say that this is them; then what they learn counts as what came of the group. */
function Tie({ token, known }: { token: string; known: boolean }) {
  const { t } = useI18n();
  const session = useSession();
  const tie = useApiChange('post', '/api/v1/memberships/{token}/tie', ['/api/v1/memberships/{token}']);
  if (known) return <Notice tone="done" title={t('group.tied')} />;
  if (session == null) return <p className="k-soft">{t('group.tie-later')}</p>;
  return (
    <div className="k-stack">
      {tie.error !== null && <ErrorState error={tie.error} />}
      <p>
        <Button busy={tie.isPending} onClick={() => tie.mutate({ path: { token } })}>
          {t('group.tie')}
        </Button>
      </p>
    </div>
  );
}

import '../learn.css';
import { useState } from 'react';
import { useApi, useApiLive } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { EmptyState, LinkButton, Loaded, Notice, Page, PageHeader, Spinner } from '#web/ui';
import { Invitation } from '../mentoring/invitation.js';
import { Onboarding } from '../mentoring/onboarding.js';
import { MentorTabs } from '../mentoring/mentor-tabs.js';
import { MyGroup } from '../mentoring/my-group.js';
import { WhatItMeans } from '../mentoring/what-it-means.js';
import { LearnTabs } from '../parts/learn-tabs.js';
import type { Mentoring } from '../types.js';

const invitable = ['invited', 'later', 'declined'] as const;

export function MentoringScreen() {
  const { t } = useI18n();
  const mentoring = useApi('/api/v1/me/mentoring');
  const [answers, setAnswers] = useState(0);
  return (
    <Page>
      <PageHeader title={t('learn.mentoring')} focusOn={String(answers)} />
      <LearnTabs />
      <Loaded query={mentoring}>{(data) => <Standing mentoring={data} onAnswered={() => setAnswers((count) => count + 1)} />}</Loaded>
    </Page>
  );
}

function Standing({ mentoring, onAnswered }: { mentoring: Mentoring; onAnswered: () => void }) {
  const { t } = useI18n();
  const { candidacy, canBeInvited } = mentoring;
  if (canBeInvited) return <GiveConsent comesBack={candidacy !== null} />;
  if (candidacy === null) return <NotYet />;
  const open = invitable.find((state) => state === candidacy.state);
  if (open !== undefined) return <Invitation state={open} until={candidacy.until} onAnswered={onAnswered} />;
  if (candidacy.state === 'onboarding') return <Onboarding onDone={onAnswered} />;
  if (candidacy.state === 'active' || candidacy.state === 'paused') return <><MentorTabs /><MyGroup mentoring={mentoring} paused={candidacy.state === 'paused'} until={candidacy.until} /></>;
  return (
    <EmptyState title={t(`learn.mentor-${candidacy.state === 'concluded' ? 'concluded' : 'withdrawn'}-title`)} illustration="table">
      {t(`learn.mentor-${candidacy.state === 'concluded' ? 'concluded' : 'withdrawn'}-body`)}
    </EmptyState>
  );
}

/** Without the consent nobody writes; here is how to give it. */
function GiveConsent({ comesBack }: { comesBack: boolean }) {
  const { t } = useI18n();
  return (
    <div className="k-stack l-measure">
      <p className="k-lead">{t(comesBack ? 'learn.mentor-withdrawn-body' : 'learn.consent-lead')}</p>
      <WhatItMeans />
      <Notice title={t('learn.consent-title')}>
        <p>{t('learn.consent-body')}</p>
      </Notice>
      <p>
        <LinkButton to="/account" variant="primary" size="large">
          {t('learn.to-consents')}
        </LinkButton>
      </p>
    </div>
  );
}

function NotYet() {
  const { t } = useI18n();
  const certified = useApi('/api/v1/me/certificates').data?.items.some(({ state }) => state === 'valid') ?? false;
  // With certificate and consent the invitation comes by itself, in a moment.
  useApiLive(certified ? 3000 : false, '/api/v1/me/mentoring');
  if (certified) {
    return (
      <Notice live title={t('learn.invitation-coming')}>
        <p className="k-row">
          <Spinner /> {t('learn.invitation-coming-help')}
        </p>
      </Notice>
    );
  }
  return (
    <div className="k-stack l-measure">
      <p className="k-lead">{t('learn.mentor-after')}</p>
      <WhatItMeans />
      <p>
        <LinkButton to="/learn">{t('learn.to-learning')}</LinkButton>
      </p>
    </div>
  );
}

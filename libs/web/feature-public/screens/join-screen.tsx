import '../public.css';
import { useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { refresh, useApi, useSession } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { LinkButton, Page, Skeleton } from '#web/ui';
import { JoinAsMe } from '../join/join-as-me.js';
import { JoinedView } from '../join/joined.js';
import { JoinForm } from '../join/join-form.js';
import { LinkPage } from '../parts/link-page.js';

interface Outcome {
  status: 'registered' | 'waitlisted';
  codes: { personalCode: string; pin: string } | null;
}

export function JoinScreen() {
  const { t } = useI18n();
  const { code } = useParams({ from: '/public/join/$code' });
  const offer = useApi('/api/v1/join/{code}', { path: { code } });
  const session = useSession();
  const queries = useQueryClient();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const another = (
    <LinkButton to="/join" variant="primary">
      {t('public.join-another-code')}
    </LinkButton>
  );
  // Roles may have grown by joining; the header learns it when the page is left.
  const joinedAsMe = async (status: Outcome['status']) => {
    setOutcome({ status, codes: null });
    await refresh(queries, '/api/v1/session');
  };
  if (outcome !== null) return <JoinedView {...outcome} />;
  return (
    <LinkPage
      query={offer}
      gone={{ title: t('public.join-closed-title'), body: t('public.join-closed-body'), action: another }}
      unknown={{ title: t('public.join-unknown-title'), body: t('public.join-unknown-body'), action: another }}
    >
      {(data) =>
        session === undefined ? (
          <Page narrow>
            <Skeleton />
          </Page>
        ) : session === null ? (
          <JoinForm code={code} offer={data} onJoined={({ status, personalCode, pin }) => setOutcome({ status, codes: { personalCode, pin } })} />
        ) : (
          <JoinAsMe code={code} offer={data} session={session} onJoined={({ status }) => void joinedAsMe(status)} />
        )
      }
    </LinkPage>
  );
}

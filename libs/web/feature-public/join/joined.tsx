import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { request, sessionQuery } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, ErrorState, Icon, Illustration, Notice, Page, PageHeader } from '#web/ui';

interface Props {
  status: 'registered' | 'waitlisted';
  /** Null for somebody who had an account before. */
  codes: { personalCode: string; pin: string } | null;
}

/** The only time the PIN is shown: large, printable, and nothing else to look at. */
export function JoinedView({ status, codes }: Props) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const start = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const session = await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
      if (session === null && codes !== null) {
        await request('post', '/api/v1/session/pin', { body: codes });
        await queries.fetchQuery({ ...sessionQuery, staleTime: 0 });
      }
      await navigate({ to: '/learn' });
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  const waiting = status === 'waitlisted';
  return (
    <Page narrow>
      <PageHeader title={waiting ? t('public.waitlisted-title') : t('public.joined-title')} lead={waiting ? t('public.waitlisted-body') : undefined} focusOn="joined" />
      <div className="k-stack">
        {codes === null ? (
          <Illustration name="table" />
        ) : (
          <Card title={t('public.joined-write-down')}>
            <div className="k-codes">
              <Code label={t('public.personal-code')} value={codes.personalCode} />
              <Code label={t('public.pin')} value={codes.pin} />
            </div>
            <Notice tone="attention">
              <p>{t('public.joined-keep')}</p>
            </Notice>
          </Card>
        )}
        {problem !== null && <ErrorState error={problem} />}
        <div className="k-form__actions k-no-print">
          <Button variant="primary" size="large" busy={busy} onClick={() => void start()}>
            {codes === null ? t('public.joined-start') : t('public.joined-done')}
          </Button>
          {codes !== null && (
            <Button size="large" onClick={() => window.print()}>
              <Icon name="print" /> {t('common.print')}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}

function Code({ label, value }: { label: string; value: string }) {
  return (
    <p className="k-code">
      {label}
      <span className="k-code__value">{value}</span>
    </p>
  );
}

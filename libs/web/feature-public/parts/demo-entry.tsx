import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { forgetFetched, request, type RoleName } from '#web/api-client';
import { setLanguage, useI18n } from '#web/i18n';
import { Button, ErrorState } from '#web/ui';
import { useEnter } from '../use-enter.js';

const roles: readonly RoleName[] = ['administrator', 'trainer', 'trainee', 'mentor', 'funder'];

/** In demonstration mode only: each role one click away, with something to try there. */
export function DemoEntry() {
  const { t, language } = useI18n();
  const enter = useEnter();
  const queries = useQueryClient();
  const [busy, setBusy] = useState<RoleName | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const go = async (role: RoleName) => {
    setBusy(role);
    setProblem(null);
    try {
      // Who tries a role goes on in the language they are reading, not in that invented person's.
      await setLanguage(language);
      await request('post', '/api/v1/demo-session', { body: { role } });
      // What another role fetched must not be shown to this one.
      forgetFetched(queries);
      await enter(role);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(null);
    }
  };
  return (
    <section className="k-section k-section--demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('public.front-demo-title')}</h2>
      <p className="k-lead">{t('public.front-demo-lead')}</p>
      {problem !== null && <ErrorState error={problem} />}
      <ul className="k-demo-roles">
        {roles.map((role) => (
          <li key={role} className="k-demo-role">
            <h3>{t(`common.role-${role}`)}</h3>
            <p>{t(`public.front-demo-${role}`)}</p>
            <Button busy={busy === role} onClick={() => void go(role)} aria-label={t('public.front-demo-enter', { role: t(`common.role-${role}`) })}>
              {t('public.link-enter')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

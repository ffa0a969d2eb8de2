import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { forgetFetched, isProblem, request, sessionQuery } from '#web/api-client';
import { t } from '#web/i18n';
import { showToast } from '#web/ui';

export type SignOutKind = 'here' | 'everywhere' | 'forget';

/** Whatever this device keeps: on a shared computer the next person must find nothing. */
async function forgetDevice(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  const stores = await indexedDB.databases?.();
  for (const { name } of stores ?? []) if (name !== undefined) indexedDB.deleteDatabase(name);
  if ('caches' in window) await Promise.all((await caches.keys()).map((key) => caches.delete(key)));
}

export function useSignOut(): (kind: SignOutKind) => Promise<void> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return async (kind) => {
    try {
      await request('delete', kind === 'everywhere' ? '/api/v1/sessions' : '/api/v1/session');
    } catch (error) {
      // Signed out already is what was asked for; anything else would leave the session open, so say so.
      if (!isProblem(error, 401)) return showToast(t('common.error-title'));
    }
    if (kind === 'forget') {
      await forgetDevice();
      // A fresh page, so that memory holds nothing either.
      return window.location.replace('/');
    }
    await navigate({ to: '/' });
    queries.setQueryData(sessionQuery.queryKey, null);
    forgetFetched(queries);
    showToast(t('common.signed-out'));
  };
}

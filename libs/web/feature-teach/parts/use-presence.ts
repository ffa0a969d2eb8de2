import { useQueryClient } from '@tanstack/react-query';
import { refresh, request, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { showToast } from '#web/ui';
import type { Presence } from './presence-buttons.js';

interface Person {
  readonly personId: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly presence: Presence;
}

const changed = ['/api/v1/activities/{activityId}/roster', '/api/v1/activities/{activityId}', '/api/v1/activities/{activityId}/progress'] as const;

/** Marks presence at once, and offers to take it back instead of asking first. */
export function usePresence(activityId: string) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const bulk = useApiChange('post', '/api/v1/activities/{activityId}/presence', changed);

  const put = async (personIds: string[], state: Presence): Promise<void> => {
    await request('post', '/api/v1/activities/{activityId}/presence', { path: { activityId }, body: { personIds, state } });
    await refresh(queries, ...changed);
  };

  return {
    busy: bulk.isPending,
    mark(person: Person, state: Presence): void {
      const before = person.presence;
      put([person.personId], state).then(
        () => showToast(t(state === null ? 'teach.cleared' : `teach.marked-${state}`, { name: `${person.givenName} ${person.familyName}` }), () => void put([person.personId], before)),
        () => showToast(t('teach.not-saved')),
      );
    },
    markAll(people: readonly Person[]): void {
      const personIds = people.map(({ personId }) => personId);
      bulk.mutate(
        { path: { activityId }, body: { personIds, state: 'present' } },
        {
          onSuccess: () => showToast(t('teach.marked-all', { count: personIds.length }), () => void put(personIds, null)),
          onError: () => showToast(t('teach.not-saved')),
        },
      );
    },
  };
}

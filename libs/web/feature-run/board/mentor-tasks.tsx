import { useApi } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Loaded } from '#web/ui';
import { TaskList } from './task-list.js';

/** The tasks of one mentor, also the closed ones with what was done. */
export function MentorTasks({ candidacyId }: { candidacyId: string }) {
  const { t } = useI18n();
  const tasks = useApi('/api/v1/candidacies/{id}/tasks', { path: { id: candidacyId } });
  return (
    <Loaded query={tasks}>
      {({ items }) =>
        items.length > 0 && (
          <section className="k-stack">
            <h2>{t('follow.open-tasks')}</h2>
            <TaskList tasks={items} ofOne />
          </section>
        )
      }
    </Loaded>
  );
}

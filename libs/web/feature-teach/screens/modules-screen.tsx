import { Link } from '@tanstack/react-router';
import { useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Card, EmptyState, Loaded, Page, PageHeader } from '#web/ui';
import { TeachTabs } from '../parts/teach-tabs.js';

export function ModulesScreen() {
  const { t, pick } = useI18n();
  const modules = useApiList('/api/v1/modules');
  return (
    <Page>
      <PageHeader title={t('teach.modules')} lead={t('teach.modules-lead')} />
      <TeachTabs />
      <Loaded query={modules}>
        {(items) =>
          items.length === 0 ? (
            <EmptyState title={t('teach.no-modules')}>{t('teach.no-modules-help')}</EmptyState>
          ) : (
            <div className="k-grid">
              {items.map(({ id, version, title, summary, lessons, items: questions, minutes }) => (
                <Card key={`${id} ${version}`} title={<Link to="/teach/modules/$moduleId" params={{ moduleId: id }}>{pick(title)}</Link>}>
                  <p>{pick(summary)}</p>
                  <p className="k-soft">
                    {t('teach.lessons', { count: lessons })} · {t('teach.questions', { count: questions })} · {t('teach.minutes', { count: minutes })} · {t('teach.version', { version })}
                  </p>
                </Card>
              ))}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

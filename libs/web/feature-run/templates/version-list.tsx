import { useI18n } from '#web/i18n';
import { Badge, Button, Card, DataTable } from '#web/ui';
import type { TemplateVersion } from './template.js';

/** What there was before; a version can be taken as the beginning of a change. */
export function VersionList({ versions, onTake }: { versions: readonly TemplateVersion[]; onTake: (version: TemplateVersion) => void }) {
  const { t, dateTime } = useI18n();
  return (
    <Card title={t('template.versions')}>
      <p className="k-small k-soft">{t('template.versions-help')}</p>
      <DataTable
        caption={t('template.versions')}
        hideCaption
        rows={[...versions]}
        rowKey={({ version }) => String(version)}
        columns={[
          { key: 'version', header: t('template.version'), primary: true, cell: ({ version }) => t('template.version-number', { version }) },
          { key: 'state', header: t('template.state'), cell: ({ publishedAt }) => <Badge tone={publishedAt === null ? 'attention' : 'done'}>{t(publishedAt === null ? 'template.draft' : 'template.published')}</Badge> },
          { key: 'date', header: t('template.date'), short: true, cell: ({ savedAt, publishedAt }) => dateTime(publishedAt ?? savedAt) },
          {
            key: 'actions',
            header: t('run.actions'),
            actions: true,
            cell: (version) => (
              <Button variant="quiet" onClick={() => onTake(version)}>
                {t('template.version-take', { version: version.version })}
              </Button>
            ),
          },
        ]}
      />
    </Card>
  );
}

import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApiChange, useApiList } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ConfirmDialog, DataTable, EmptyState, LinkButton, Loaded } from '#web/ui';
import { ActivityFrame } from '../parts/activity-frame.js';

const list = '/api/v1/activities/{activityId}/join-codes';

export function CodesScreen() {
  const { activityId } = useParams({ from: '/teach/activities/$activityId/codes' });
  return <ActivityFrame activityId={activityId}>{() => <Codes activityId={activityId} />}</ActivityFrame>;
}

function Codes({ activityId }: { activityId: string }) {
  const { t, dateTime, number } = useI18n();
  const codes = useApiList(list, { path: { activityId } });
  const make = useApiChange('post', list, [list]);
  const revoke = useApiChange('delete', '/api/v1/activities/{activityId}/join-codes/{code}', [list]);
  const [revoking, setRevoking] = useState<string | null>(null);
  const newCode = (
    <Button variant="primary" busy={make.isPending} onClick={() => make.mutate({ path: { activityId }, body: {} })}>
      {t('teach.code-make')}
    </Button>
  );
  return (
    <section className="k-stack">
      <h2>{t('teach.codes')}</h2>
      <p className="k-soft">{t('teach.codes-help')}</p>
      <Loaded query={codes}>
        {(items) => (
          <>
            {items.length > 0 && <p>{newCode}</p>}
            <DataTable
              caption={t('teach.codes')}
              hideCaption
              rows={items}
              rowKey={({ code }) => code}
              more={codes.more}
              empty={<EmptyState title={t('teach.no-codes')} action={newCode}>{t('teach.no-codes-help')}</EmptyState>}
              columns={[
                { key: 'code', header: t('teach.code'), primary: true, cell: ({ code }) => <span className="k-numeric">{code}</span> },
                { key: 'expires', header: t('teach.valid-until'), cell: ({ expiresAt }) => dateTime(expiresAt) },
                { key: 'uses', header: t('teach.joined'), end: true, cell: ({ uses }) => number(uses) },
                {
                  key: 'actions',
                  header: t('teach.actions'),
                  actions: true,
                  cell: ({ code }) => (
                    <span className="k-row">
                      <LinkButton to="/teach/activities/$activityId/codes/$code" params={{ activityId, code }}>
                        {t('teach.show-sheet')}
                      </LinkButton>
                      <Button variant="quiet" onClick={() => setRevoking(code)}>
                        {t('teach.revoke')}
                      </Button>
                    </span>
                  ),
                },
              ]}
            />
          </>
        )}
      </Loaded>
      <ConfirmDialog
        open={revoking !== null}
        onClose={() => setRevoking(null)}
        title={t('teach.revoke-title')}
        confirm={t('teach.revoke')}
        busy={revoke.isPending}
        onConfirm={() => revoking !== null && revoke.mutate({ path: { activityId, code: revoking } }, { onSuccess: () => setRevoking(null) })}
      >
        <p>{t('teach.revoke-consequence')}</p>
      </ConfirmDialog>
    </section>
  );
}

import '../run.css';
import { useState } from 'react';
import { useApiChange, useApiList, useApiLive, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, ConfirmDialog, DataTable, EmptyState, ErrorState, Loaded, Notice, Page, PageHeader, showToast, Spinner } from '#web/ui';
import { CascadeTabs } from '../cascade/cascade-tabs.js';
import { RunTabs } from '../parts/run-tabs.js';
import { useProgrammeKey } from '../use-programme-key.js';

type Matching = Answer<'/api/v1/programmes/{key}/matching'>;
type Pair = Answer<'/api/v1/matchings/{id}/pairs'>['items'][number];
const reads = ['/api/v1/programmes/{key}/matching', '/api/v1/matchings/{id}/pairs', '/api/v1/programmes/{key}/groups'] as const;
const changes = ['none', 'new', 'moved', 'kept'] as const;

export function MatchingScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const [live, setLive] = useState(false);
  const matching = useApiLive(live ? 1500 : false, '/api/v1/programmes/{key}/matching', { path: { key } });
  const running = matching.data?.state === 'running';
  if (running !== live) setLive(running);
  return (
    <Page>
      <PageHeader title={t('cascade.matching')} lead={t('cascade.matching-lead')} />
      <RunTabs />
      <CascadeTabs />
      <Loaded query={matching}>{(data) => <Proposal matching={data} />}</Loaded>
    </Page>
  );
}

function Proposal({ matching }: { matching: Matching }) {
  const { t, dateTime } = useI18n();
  const key = useProgrammeKey();
  const [asking, setAsking] = useState<'publish' | 'undo' | null>(null);
  const ask = useApiChange('post', '/api/v1/programmes/{key}/matching', reads);
  const publish = useApiChange('post', '/api/v1/matchings/{id}/publish', reads);
  const undo = useApiChange('post', '/api/v1/matchings/{id}/undo', reads);
  const error = ask.error ?? publish.error ?? undo.error;
  const { counts } = matching;
  // What was ruled out since may not be confirmed any more.
  const standing = matching.state === 'proposed' && matching.forbidden === 0;
  const path = { id: matching.id ?? '' };
  const close = () => setAsking(null);
  return (
    <div className="k-stack k-stack--l">
      {error !== null && <ErrorState error={error} />}
      <p className="k-row">
        <Button variant={standing ? 'secondary' : 'primary'} busy={ask.isPending} onClick={() => ask.mutate({ path: { key } })}>
          {t('cascade.propose')}
        </Button>
        {standing && (
          <Button variant="primary" onClick={() => setAsking('publish')}>
            {t('cascade.publish')}
          </Button>
        )}
        {matching.state === 'published' && <Button onClick={() => setAsking('undo')}>{t('cascade.undo-matching')}</Button>}
      </p>
      {matching.state === 'running' && (
        <Notice live title={t('cascade.matching-running')}>
          <Spinner />
        </Notice>
      )}
      {matching.state === 'published' && <Notice tone="done" title={t('cascade.matching-published')} />}
      {matching.state === 'undone' && <Notice title={t('cascade.matching-undone')} />}
      {matching.state === null ? (
        <EmptyState title={t('cascade.no-matching')} illustration="table">
          {t('cascade.no-matching-help')}
        </EmptyState>
      ) : (
        matching.state !== 'running' && (
          <section className="k-stack">
            <h2>{t('cascade.proposal-of', { when: matching.askedAt === null ? '' : dateTime(matching.askedAt) })}</h2>
            <p>{t('cascade.proposal-counts', { fresh: counts.new, moved: counts.moved, kept: counts.kept, none: counts.none })}</p>
            <Pairs matchingId={path.id} counts={counts} proposed={matching.state === 'proposed'} />
          </section>
        )
      )}
      <ConfirmDialog
        open={asking === 'publish'}
        onClose={close}
        title={t('cascade.publish')}
        confirm={t('cascade.publish')}
        busy={publish.isPending}
        onConfirm={() => publish.mutate({ path }, { onSuccess: () => showToast(t('cascade.matching-published')), onSettled: close })}
      >
        {t('cascade.publish-means', { fresh: counts.new, moved: counts.moved })}
      </ConfirmDialog>
      <ConfirmDialog open={asking === 'undo'} onClose={close} title={t('cascade.undo-matching')} confirm={t('cascade.undo-matching')} busy={undo.isPending} onConfirm={() => undo.mutate({ path }, { onSettled: close })}>
        {t('cascade.undo-means')}
      </ConfirmDialog>
    </div>
  );
}

function Pairs({ matchingId, counts, proposed }: { matchingId: string; counts: Matching['counts']; proposed: boolean }) {
  const { t, number } = useI18n();
  const lock = useApiChange('put', '/api/v1/group-members/{memberId}/lock', reads);
  const [shown, setShown] = useState<(typeof changes)[number] | 'all'>('all');
  const pairs = useApiList('/api/v1/matchings/{id}/pairs', { path: { id: matchingId }, query: { limit: 50, ...(shown === 'all' ? {} : { change: shown }) } });
  const total = (change: (typeof changes)[number] | 'all') => (change === 'all' ? changes.reduce((sum, each) => sum + counts[each], 0) : counts[change]);
  return (
    <>
      <div role="group" aria-label={t('cascade.show-pairs')} className="k-row">
        {(['all', ...changes] as const).map((change) => (
          <Button key={change} aria-pressed={shown === change} onClick={() => setShown(change)}>
            {t(`cascade.pairs-${change}`)} ({number(total(change))})
          </Button>
        ))}
      </div>
      <Loaded query={pairs}>
        {(items) => (
          <DataTable
            caption={t('cascade.pairs')}
            hideCaption
            rows={items}
            more={pairs.more}
            rowKey={({ memberId }) => memberId}
            empty={<p className="k-soft">{t('cascade.no-pairs')}</p>}
            columns={[
              { key: 'name', header: t('cascade.person'), primary: true, cell: ({ name }) => name },
              { key: 'change', header: t('cascade.change'), cell: ({ change }) => <Badge tone={change === 'none' ? 'attention' : change === 'kept' ? 'plain' : 'action'}>{t(`cascade.change-${change}`)}</Badge> },
              { key: 'from', header: t('cascade.from'), cell: ({ fromGroupName }) => fromGroupName ?? '–' },
              { key: 'to', header: t('cascade.to'), cell: ({ groupName }) => groupName ?? '–' },
              { key: 'why', header: t('cascade.why'), cell: (pair) => <Why pair={pair} /> },
              {
                key: 'lock',
                header: t('run.actions'),
                actions: true,
                cell: ({ memberId, groupId, change, locked, forbidden, name }) =>
                  proposed && groupId !== null && (change === 'new' || change === 'moved') ? (
                    <Ruling {...{ memberId, groupId, forbidden, name }} />
                  ) : change === 'kept' ? (
                    <Button aria-pressed={locked} aria-label={t(locked ? 'cascade.unlock-name' : 'cascade.lock-name', { name })} onClick={() => lock.mutate({ path: { memberId }, body: { locked: !locked } })}>
                      {t(locked ? 'cascade.unlock' : 'cascade.lock-do')}
                    </Button>
                  ) : null,
              },
            ]}
          />
        )}
      </Loaded>
    </>
  );
}

/** What is proposed can be ruled out for this person; the next proposal keeps to it. */
function Ruling({ memberId, groupId, forbidden, name }: Pick<Pair, 'memberId' | 'forbidden' | 'name'> & { groupId: string }) {
  const { t } = useI18n();
  const forbid = useApiChange('post', '/api/v1/group-members/{memberId}/conflicts', reads);
  const allow = useApiChange('delete', '/api/v1/group-members/{memberId}/conflicts/{groupId}', reads);
  if (!forbidden) {
    const rule = () => forbid.mutate({ path: { memberId }, body: { groupId } }, { onSuccess: () => showToast(t('cascade.forbid-done')) });
    return (
      <Button variant="quiet" busy={forbid.isPending} aria-label={t('cascade.forbid-name', { name })} onClick={rule}>
        {t('cascade.forbid')}
      </Button>
    );
  }
  return (
    <span className="k-row">
      <Badge tone="attention">{t('cascade.forbidden')}</Badge>
      <Button variant="quiet" busy={allow.isPending} aria-label={t('cascade.allow-again-name', { name })} onClick={() => allow.mutate({ path: { memberId, groupId } })}>
        {t('cascade.allow-again')}
      </Button>
    </span>
  );
}

/** Why this pair, or why none. */
function Why({ pair }: { pair: Pair }) {
  const { t, languageName } = useI18n();
  if (pair.refused !== null) {
    const rules = (['language', 'minors', 'conflict', 'closed'] as const).flatMap((rule) => {
      const count = pair.refused?.[rule] ?? 0;
      return count === 0 ? [] : [t(`cascade.refused-${rule}`, { count })];
    });
    return <>{[...rules, ...(pair.full === 0 ? [] : [t('cascade.refused-full', { count: pair.full })])].join('; ')}</>;
  }
  const reasons = [
    t('cascade.why-language', { languages: pair.languages.map((language) => languageName(language)).join(', ') }),
    ...(pair.samePlace ? [t('cascade.why-place')] : []),
    ...(pair.availability.length === 0 ? [] : [t('cascade.why-time', { count: pair.availability.length })]),
    ...(pair.topics.length === 0 ? [] : [t('cascade.why-topic', { count: pair.topics.length })]),
  ];
  return <>{reasons.join('; ')}</>;
}

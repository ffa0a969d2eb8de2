import { useEffect, useRef, useState } from 'react';
import { useApi, useApiChange, useApiList, isProblem, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, Card, ErrorState, Form, Notice, showToast, TextArea, useForm } from '#web/ui';
import { useProgrammeKey } from '../use-programme-key.js';
import { ForgetDialog } from './forget-dialog.js';

type Concern = Answer<'/api/v1/programmes/{key}/concerns'>['items'][number];
const reads = ['/api/v1/programmes/{key}/concerns'] as const;

/** Only who a concern was given to sees it; for everybody else there is nothing here. */
export function Concerns() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const heading = useRef<HTMLHeadingElement>(null);
  const [done, setDone] = useState(0);
  // What had the focus has gone, and its dialog with it: on from the heading.
  useEffect(() => {
    if (done > 0) heading.current?.focus();
  }, [done]);
  const onDone = () => setDone((count) => count + 1);
  const open = useApiList('/api/v1/programmes/{key}/concerns', { path: { key }, query: { limit: 20, settled: false } });
  const settled = useApi('/api/v1/programmes/{key}/concerns', { path: { key }, query: { limit: 1, settled: true } });
  if (open.error !== null && !isProblem(open.error, 404)) return <ErrorState error={open.error} />;
  if (open.data === undefined) return null;
  const few = open.data.length <= 3;
  return (
    <section className="k-stack">
      <h2 ref={heading} tabIndex={-1}>
        {t('cascade.concerns')}
      </h2>
      {open.data.length === 0 && <p className="k-soft">{t('cascade.no-concerns')}</p>}
      {open.data.map((concern) => (
        <OpenConcern key={concern.id} concern={concern} ready={few} onSettled={onDone} />
      ))}
      <More list={open.more} />
      {settled.data !== undefined && settled.data.total > 0 && <Settled count={settled.data.total} onForgotten={onDone} />}
    </section>
  );
}

function More({ list }: { list: { hasMore: boolean; busy: boolean; onMore: () => void } }) {
  const { t } = useI18n();
  if (!list.hasMore) return null;
  return (
    <p>
      <Button busy={list.busy} onClick={list.onMore}>
        {t('common.load-more')}
      </Button>
    </p>
  );
}

/** Where many wait, each is read first, and what was done is written where one was opened. */
function OpenConcern({ concern, ready, onSettled }: { concern: Concern; ready: boolean; onSettled: () => void }) {
  const { t, dateTime } = useI18n();
  const closing = useApiChange('post', '/api/v1/concerns/{id}/close', reads);
  const form = useForm({
    initial: { outcome: '' },
    check: ({ outcome }) => ({ outcome: outcome.trim() === '' ? t('cascade.need-outcome') : undefined }),
    submit: async ({ outcome }) => {
      await closing.mutateAsync({ path: { id: concern.id }, body: { outcome } });
      showToast(t('forget.concern-settled'));
      onSettled();
    },
  });
  const settling = (
    <Form
      form={form}
      actions={
        <Button type="submit" busy={form.busy}>
          {t('cascade.close-concern')}
        </Button>
      }
    >
      <TextArea label={t('cascade.outcome')} {...form.field('outcome')} id={`outcome-${concern.id}`} />
    </Form>
  );
  return (
    <Notice tone="danger" title={t('cascade.concern-about', { name: concern.groupName, when: dateTime(concern.raisedAt) })}>
      <p>{concern.body ?? t('forget.concern-none')}</p>
      {concern.reachMe !== null && (
        <p>
          <Badge>{t('cascade.reach')}</Badge> <span className="r-whole">{concern.reachMe}</span>
        </p>
      )}
      {ready ? (
        settling
      ) : (
        <details className="k-reveal">
          <summary>{t('cascade.outcome')}</summary>
          {settling}
        </details>
      )}
    </Notice>
  );
}

function Settled({ count, onForgotten }: { count: number; onForgotten: () => void }) {
  const { t, dateTime } = useI18n();
  const key = useProgrammeKey();
  const concerns = useApiList('/api/v1/programmes/{key}/concerns', { path: { key }, query: { limit: 20, settled: true } });
  const [going, setGoing] = useState<Concern | null>(null);
  const forget = useApiChange('delete', '/api/v1/concerns/{id}/words', reads);
  const close = () => {
    forget.reset();
    setGoing(null);
  };
  const confirm = () => {
    if (going === null) return;
    const onSuccess = () => {
      showToast(t('forget.concern-done'));
      close();
      onForgotten();
    };
    forget.mutate({ path: { id: going.id } }, { onSuccess });
  };
  return (
    <>
      <details className="k-reveal">
        <summary>{t('forget.concerns', { count })}</summary>
        <div className="k-stack">
          {(concerns.data ?? []).map((concern) => (
            <Card key={concern.id} title={concern.groupName}>
              <p className="k-soft">
                {t('forget.concern-raised', { when: dateTime(concern.raisedAt) })}
                {concern.closedAt !== null && <>. {t('forget.concern-closed', { when: dateTime(concern.closedAt) })}.</>}
              </p>
              <SettledWords concern={concern} onForget={() => setGoing(concern)} />
            </Card>
          ))}
          <More list={concerns.more} />
        </div>
      </details>
      <ForgetDialog
        {...{ open: going !== null, busy: forget.isPending, error: forget.error, onConfirm: confirm, onClose: close }}
        title={t('forget.concern-title')}
        confirm={t('forget.concern')}
        gone={t('forget.concern-gone')}
        stays={t('forget.concern-stays')}
      />
    </>
  );
}

function SettledWords({ concern: { body, reachMe, outcome, raisedAt }, onForget }: { concern: Concern; onForget: () => void }) {
  const { t, dateTime } = useI18n();
  return (
    <>
      <p>{body ?? t('forget.concern-none')}</p>
      {reachMe !== null && (
        <p>
          <Badge>{t('cascade.reach')}</Badge> <span className="r-whole">{reachMe}</span>
        </p>
      )}
      {outcome !== null && (
        <p>
          <strong>{t('cascade.outcome')}:</strong> {outcome}
        </p>
      )}
      {(body !== null || outcome !== null) && (
        <p>
          <Button aria-label={t('forget.concern-of', { when: dateTime(raisedAt) })} onClick={onForget}>
            {t('forget.concern')}
          </Button>
        </p>
      )}
    </>
  );
}

import '../learn.css';
import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, Card, EmptyState, Form, Loaded, Page, PageHeader, showToast, TextArea, useForm } from '#web/ui';
import { Conversation } from '#web/ui/conversation';
import { MentorTabs } from '../mentoring/mentor-tabs.js';
import { LearnTabs } from '../parts/learn-tabs.js';

type Question = Answer<'/api/v1/me/mentoring/questions'>['items'][number];
const reads = ['/api/v1/me/mentoring/questions'] as const;

/** What a mentor does not know somebody else does. */
export function AskScreen() {
  const { t } = useI18n();
  const questions = useApi('/api/v1/me/mentoring/questions');
  return (
    <Page>
      <PageHeader title={t('ask.title')} lead={t('ask.lead')} />
      <LearnTabs />
      <MentorTabs />
      <Loaded query={questions}>
        {({ items }) => (
          <div className="k-stack k-stack--l l-measure">
            <NewQuestion first={items.length === 0} />
            {items.length === 0 ? (
              <EmptyState title={t('ask.none')} illustration="table">
                {t('ask.none-help')}
              </EmptyState>
            ) : (
              items.map((question) => <Thread key={question.id} question={question} />)
            )}
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function NewQuestion({ first }: { first: boolean }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(first);
  const asking = useApiChange('post', '/api/v1/me/mentoring/questions', reads);
  const form = useForm({
    initial: { text: '' },
    check: ({ text }) => ({ text: text.trim() === '' ? t('ask.need-text') : undefined }),
    submit: async ({ text }) => {
      await asking.mutateAsync({ body: { text } });
      showToast(t('ask.sent'));
      form.set({ text: '' });
      setOpen(false);
    },
  });
  if (!open) {
    return (
      <p>
        <Button variant="primary" size="large" onClick={() => setOpen(true)}>
          {t('ask.new')}
        </Button>
      </p>
    );
  }
  return (
    <Card title={t('ask.new')}>
      <Form
        form={form}
        actions={
          <Button type="submit" variant="primary" size="large" busy={form.busy}>
            {t('ask.send')}
          </Button>
        }
      >
        <TextArea label={t('ask.text')} hint={t('ask.text-hint')} maxLength={2000} {...form.field('text')} />
      </Form>
    </Card>
  );
}

function Thread({ question: { id, askedAt, dueAt, entries } }: { question: Question }) {
  const { t, date, dateTime } = useI18n();
  const title = t('ask.of', { date: date(askedAt) });
  return (
    <section className="k-stack" aria-labelledby={`asked-${id}`}>
      <div className="k-row">
        <h2 id={`asked-${id}`}>{title}</h2>
        {dueAt === null ? <Badge tone="done">{t('ask.answered')}</Badge> : <Badge tone="attention">{t('ask.waiting')}</Badge>}
      </div>
      {dueAt !== null && <p className="k-soft">{t('ask.waits', { when: dateTime(dueAt) })}</p>}
      <Conversation label={title} erased={t('ask.erased')} said={entries.map((entry) => ({ ...entry, own: entry.fromMentor }))} />
      <WriteOn id={id} />
    </section>
  );
}

function WriteOn({ id }: { id: string }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const writing = useApiChange('post', '/api/v1/me/mentoring/questions/{id}/entries', reads);
  const form = useForm({
    initial: { [`more-${id}`]: '' },
    check: (values) => ({ [`more-${id}`]: values[`more-${id}`]?.trim() === '' ? t('ask.need-text') : undefined }),
    submit: async (values) => {
      await writing.mutateAsync({ path: { id }, body: { text: values[`more-${id}`] ?? '' } });
      showToast(t('ask.sent'));
      form.set({ [`more-${id}`]: '' });
      setOpen(false);
    },
  });
  if (!open) {
    return (
      <p>
        <Button onClick={() => setOpen(true)}>{t('ask.write-on')}</Button>
      </p>
    );
  }
  return (
    <Form form={form} submit={t('ask.send')}>
      <TextArea label={t('ask.write-on')} maxLength={2000} {...form.field(`more-${id}`)} value={form.values[`more-${id}`] ?? ''} />
    </Form>
  );
}

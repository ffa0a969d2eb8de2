import '../teach.css';
import { useState } from 'react';
import { useApiChange, useApiList, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, Card, Checkbox, EmptyState, ErrorState, Form, Loaded, Page, PageHeader, showToast, TextArea, useForm } from '#web/ui';
import { Conversation } from '#web/ui/conversation';
import { useProgrammeKey } from '../use-programme-key.js';
import { MentorTabs } from '../parts/mentor-tabs.js';
import { TeachTabs } from '../parts/teach-tabs.js';

type Question = Answer<'/api/v1/programmes/{key}/mentor-questions'>['items'][number];
const reads = ['/api/v1/programmes/{key}/mentor-questions'] as const;

/** What mentors ask, what waits longest first. */
export function MentorQuestionsScreen() {
  const { t } = useI18n();
  const key = useProgrammeKey();
  const [open, setOpen] = useState(true);
  const questions = useApiList('/api/v1/programmes/{key}/mentor-questions', { path: { key }, query: { limit: 20, ...(open ? { open } : {}) } });
  return (
    <Page>
      <PageHeader title={t('ask.of-mentors')} lead={t('ask.of-mentors-lead')} />
      <TeachTabs />
      <MentorTabs />
      <div className="k-stack k-stack--l">
        <Checkbox label={t('ask.only-open')} checked={open} onChecked={setOpen} />
        <Loaded query={questions}>
          {(items) =>
            items.length === 0 ? (
              <EmptyState title={t('ask.none-open')} illustration="table">
                {t('ask.none-open-help')}
              </EmptyState>
            ) : (
              items.map((question) => <Thread key={question.id} question={question} />)
            )
          }
        </Loaded>
        {questions.more.hasMore && (
          <p>
            <Button busy={questions.more.busy} onClick={questions.more.onMore}>
              {t('common.load-more')}
            </Button>
          </p>
        )}
      </div>
    </Page>
  );
}

function Thread({ question: { id, mentor, dueAt, minutesLeft, entries } }: { question: Question }) {
  const { t, dateTime } = useI18n();
  return (
    <Card title={mentor}>
      {dueAt === null || minutesLeft === null ? (
        <p>
          <Badge tone="done">{t('ask.answered')}</Badge>
        </p>
      ) : (
        <p className="k-row">
          <Badge tone={minutesLeft < 0 ? 'danger' : 'attention'}>{t(minutesLeft < 0 ? 'ask.late' : 'ask.waiting')}</Badge>
          <span className="k-soft">{t(minutesLeft < 0 ? 'ask.overdue' : 'ask.answer-by', { when: dateTime(dueAt) })}</span>
        </p>
      )}
      <Conversation label={t('ask.with', { name: mentor })} erased={t('ask.erased')} said={entries.map((entry) => ({ ...entry, own: !entry.fromMentor }))} />
      <Reply id={id} mentor={mentor} open={dueAt !== null} />
    </Card>
  );
}

function Reply({ id, mentor, open }: { id: string; mentor: string; open: boolean }) {
  const { t } = useI18n();
  const answering = useApiChange('post', '/api/v1/mentor-questions/{id}/entries', reads);
  const settling = useApiChange('post', '/api/v1/mentor-questions/{id}/settle', reads);
  const name = `answer-${id}`;
  const form = useForm({
    initial: { [name]: '' },
    check: (values) => ({ [name]: values[name]?.trim() === '' ? t('ask.need-text') : undefined }),
    submit: async (values) => {
      await answering.mutateAsync({ path: { id }, body: { text: values[name] ?? '' } });
      showToast(t('ask.answer-sent', { name: mentor }));
      form.set({ [name]: '' });
    },
  });
  return (
    <>
      {settling.error !== null && <ErrorState error={settling.error} />}
      <Form
        form={form}
        submit={t('ask.send-answer')}
        actions={
          open && (
            <Button busy={settling.isPending} onClick={() => settling.mutate({ path: { id } }, { onSuccess: () => showToast(t('common.saved')) })}>
              {t('ask.no-answer-needed')}
            </Button>
          )
        }
      >
        <TextArea label={t('ask.answer')} hint={t('ask.answer-hint')} maxLength={2000} {...form.field(name)} value={form.values[name] ?? ''} />
      </Form>
    </>
  );
}

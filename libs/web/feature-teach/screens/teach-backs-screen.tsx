import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, DataTable, Dialog, EmptyState, ErrorState, Loaded, RadioGroup, showToast, TextArea } from '#web/ui';
import { ActivityFrame } from '../parts/activity-frame.js';

type List = Answer<'/api/v1/activities/{activityId}/teach-backs'>;
type Person = List['items'][number];

/** Each trainee's own short teaching, as the trainer saw it. */
export function TeachBacksScreen() {
  const { activityId } = useParams({ from: '/teach/activities/$activityId/teach-backs' });
  const list = useApi('/api/v1/activities/{activityId}/teach-backs', { path: { activityId } });
  return <ActivityFrame activityId={activityId}>{() => <Loaded query={list}>{(data) => <TeachBacks activityId={activityId} list={data} />}</Loaded>}</ActivityFrame>;
}

function TeachBacks({ activityId, list: { required, items } }: { activityId: string; list: List }) {
  const { t, shortDate } = useI18n();
  const [reviewing, setReviewing] = useState<Person | null>(null);
  return (
    <section className="k-stack">
      <h2>{t('teachback.title')}</h2>
      <p>
        {t('teachback.lead')} {t(required ? 'teachback.required' : 'teachback.optional')}
      </p>
      <DataTable
        caption={t('teachback.title')}
        hideCaption
        rows={items}
        rowKey={({ personId }) => personId}
        empty={<EmptyState title={t('teachback.nobody')} illustration="table" />}
        columns={[
          { key: 'name', header: t('teachback.person'), primary: true, cell: (person) => nameOf(person) },
          {
            key: 'result',
            header: t('teachback.result'),
            cell: ({ passed, reviewedAt }) =>
              passed === null ? (
                <span className="k-soft">{t('teachback.not-seen')}</span>
              ) : (
                <span className="k-row">
                  <Badge tone={passed ? 'done' : 'attention'}>{t(passed ? 'teachback.passed' : 'teachback.not-yet')}</Badge>
                  {reviewedAt !== null && <span className="k-soft">{shortDate(reviewedAt)}</span>}
                </span>
              ),
          },
          { key: 'note', header: t('teachback.note'), cell: ({ note }) => note ?? '–' },
          { key: 'review', header: t('teachback.review'), actions: true, cell: (person) => <Button onClick={() => setReviewing(person)}>{t(person.passed === null ? 'teachback.review' : 'teachback.review-again')}</Button> },
        ]}
      />
      {reviewing !== null && <Review activityId={activityId} person={reviewing} onClose={() => setReviewing(null)} />}
    </section>
  );
}

const nameOf = ({ givenName, familyName }: Person): string => `${givenName} ${familyName}`;

function Review({ activityId, person, onClose }: { activityId: string; person: Person; onClose: () => void }) {
  const { t } = useI18n();
  const [result, setResult] = useState<'passed' | 'not-yet' | ''>(person.passed === null ? '' : person.passed ? 'passed' : 'not-yet');
  const [note, setNote] = useState(person.note ?? '');
  const [missing, setMissing] = useState(false);
  const review = useApiChange('put', '/api/v1/activities/{activityId}/teach-backs/{personId}', ['/api/v1/activities/{activityId}/teach-backs']);
  const save = () => {
    setMissing(result === '');
    if (result === '') return;
    review.mutate(
      { path: { activityId, personId: person.personId }, body: { passed: result === 'passed', note: note.trim() || null } },
      {
        onSuccess: () => {
          showToast(t('teachback.saved'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('teachback.review-title', { name: nameOf(person) })}
      actions={
        <Button variant="primary" busy={review.isPending} onClick={save}>
          {t('common.save')}
        </Button>
      }
    >
      {review.error !== null && <ErrorState error={review.error} />}
      <RadioGroup
        label={t('teachback.result')}
        value={result}
        onValue={setResult}
        error={missing && result === '' ? t('teachback.need-result') : undefined}
        options={(['passed', 'not-yet'] as const).map((value) => ({ value, label: t(`teachback.${value}`) }))}
      />
      <TextArea label={t('teachback.note')} hint={t('teachback.note-hint')} optional value={note} onValue={setNote} maxLength={1000} />
    </Dialog>
  );
}

import { useState } from 'react';
import { useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Dialog, ErrorState, Select, showToast, TextArea, TextField } from '#web/ui';

type Timeline = Answer<'/api/v1/candidacies/{id}'>;
const answers = ['met', 'not-met', 'need-help', 'pause', 'stop'] as const;
type Given = (typeof answers)[number];

const reads = ['/api/v1/candidacies/{id}', '/api/v1/candidacies/{id}/tasks', '/api/v1/programmes/{key}/mentors', '/api/v1/programmes/{key}/mentor-tasks'] as const;

/** An answer that came on paper or by phone. */
export function TypedAnswer({ mentor }: { mentor: Timeline }) {
  const { t } = useI18n();
  const [open, setOpen] = useState(false);
  const asked = mentor.followUps.filter(({ state }) => state === 'sent');
  if (asked.length === 0 || (mentor.state !== 'active' && mentor.state !== 'paused')) return null;
  return (
    <>
      <div>
        <Button onClick={() => setOpen(true)}>{t('follow.type-in')}</Button>
      </div>
      {open && <TypedAnswerDialog mentor={mentor} asked={asked} onClose={() => setOpen(false)} />}
    </>
  );
}

function TypedAnswerDialog({ mentor, asked, onClose }: { mentor: Timeline; asked: Timeline['followUps']; onClose: () => void }) {
  const { t, pick, shortDate } = useI18n();
  const [followUpId, setFollowUpId] = useState(asked.at(-1)?.id ?? '');
  const [source, setSource] = useState<'paper' | 'phone'>('phone');
  const [answer, setAnswer] = useState<Given>('met');
  const [people, setPeople] = useState('');
  const [note, setNote] = useState('');
  const record = useApiChange('post', '/api/v1/candidacies/{id}/check-ins', reads);
  const wrong = !/^\d{0,4}$/.test(people.trim());
  const save = () => {
    const body = { followUpId, source, answer, peopleReached: answer === 'met' && people.trim() !== '' ? Number(people) : null, note: note.trim() || null };
    record.mutate({ path: { id: mentor.candidacyId }, body }, { onSuccess: () => { showToast(t('follow.typed-in')); onClose(); } });
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('follow.type-in-title')}
      actions={
        <Button variant="primary" busy={record.isPending} aria-disabled={wrong} onClick={() => !wrong && save()}>
          {t('common.save')}
        </Button>
      }
    >
      {record.error !== null && <ErrorState error={record.error} />}
      <Select label={t('follow.which-contact')} value={followUpId} onValue={setFollowUpId} options={asked.map(({ id, title, sentAt }) => ({ value: id, label: `${pick(title)}${sentAt === null ? '' : `, ${shortDate(sentAt)}`}` }))} />
      <Select label={t('follow.source')} value={source} onValue={(value) => setSource(value === 'paper' ? 'paper' : 'phone')} options={(['phone', 'paper'] as const).map((value) => ({ value, label: t(`follow.source-${value}`) }))} />
      <Select label={t('follow.what-answered')} value={answer} onValue={(value) => setAnswer(answers.find((each) => each === value) ?? 'met')} options={answers.map((value) => ({ value, label: t(`words.answer-${value}`) }))} />
      {answer === 'met' && <TextField label={t('follow.people-reached')} optional width="short" inputMode="numeric" value={people} onValue={setPeople} error={wrong ? t('run.whole-number') : undefined} />}
      <TextArea label={t('run.note')} optional value={note} onValue={setNote} maxLength={2000} />
    </Dialog>
  );
}

import './grading.css';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { ItemContent } from '#assessments/engine';
import { refresh, useApi, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Breadcrumbs, Button, CheckboxGroup, Loaded, Notice, Page, PageHeader, ProgressNote, RadioGroup, TextArea } from '#web/ui';
import { DecideRegrade, keyReads } from './decide-regrade.js';

type Choosable = Extract<ItemContent, { kind: 'single-choice' | 'multiple-choice' | 'true-false' }>;

/** Corrects a wrong key: says what it would change, and changes it when that is approved. */
export function KeyScreen() {
  const { t, pick } = useI18n();
  const { assessmentId, questionId } = useParams({ from: '/teach/assessments/$assessmentId/questions/$questionId/key' });
  const [begun, setBegun] = useState<string | null>(null);
  const key = useApi('/api/v1/assessments/{id}/questions/{questionId}/key', { path: { id: assessmentId, questionId } });
  return (
    <Page narrow>
      <Loaded query={key}>
        {({ content, proposed, applying }) => {
          const question = content as unknown as ItemContent;
          return (
            <div className="k-stack k-stack--l">
              <PageHeader
                title={t('grading.key-title')}
                lead={pick(question.stem)}
                above={
                  <Breadcrumbs
                    items={[
                      <Link key="question" to="/teach/assessments/$assessmentId/questions/$questionId" params={{ assessmentId, questionId }}>{t('statistics.question')}</Link>,
                      t('grading.key-title'),
                    ]}
                  />
                }
              />
              <Applying taskId={applying ?? begun} onOver={setBegun} />
              {applying !== null ? null : proposed !== null ? <DecideRegrade question={question} proposed={proposed} onBegun={setBegun} /> : isChoosable(question) ? <Propose path={{ id: assessmentId, questionId }} question={question} /> : <Notice>{t('grading.key-by-hand')}</Notice>}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function isChoosable(content: ItemContent): content is Choosable {
  return content.kind === 'single-choice' || content.kind === 'multiple-choice' || content.kind === 'true-false';
}

function Propose({ path, question }: { path: { id: string; questionId: string }; question: Choosable }) {
  const { t, pick } = useI18n();
  const options = question.kind === 'true-false' ? (['true', 'false'] as const).map((key) => ({ value: key, label: t(`grading.${key}`) })) : question.options.map(({ key, text }) => ({ value: key, label: pick(text) }));
  const right = question.kind === 'true-false' ? [String(question.answer)] : question.options.filter(({ correct }) => correct).map(({ key }) => key);
  const [chosen, setChosen] = useState<readonly string[]>(right);
  const [reason, setReason] = useState('');
  const propose = useApiChange('post', '/api/v1/assessments/{id}/questions/{questionId}/regrades', keyReads);
  const one = question.kind !== 'multiple-choice';
  const ready = chosen.length > 0 && (!one || chosen.length === 1) && reason.trim() !== '' && [...chosen].sort().join() !== [...right].sort().join();
  return (
    <div className="k-stack">
      <p>{t('grading.key-help')}</p>
      {one ? (
        <RadioGroup label={t('grading.right-answers', { count: 1 })} hint={t('grading.exactly-one')} value={chosen[0] ?? ''} onValue={(value) => setChosen([value])} options={options} />
      ) : (
        <CheckboxGroup label={t('grading.right-answers', { count: options.length })} value={chosen} onValue={setChosen} options={options} />
      )}
      <TextArea label={t('grading.reason')} hint={t('grading.reason-help')} value={reason} onValue={setReason} rows={3} maxLength={1000} />
      {propose.error !== null && <Notice tone="danger" title={propose.error.title} live />}
      <div className="k-form__actions">
        <Button variant="primary" disabled={!ready} busy={propose.isPending} onClick={() => propose.mutate({ path, body: { corrected: { ...corrected(question, chosen) }, reason } })}>
          {t('grading.preview')}
        </Button>
      </div>
    </div>
  );
}

function corrected(question: Choosable, chosen: readonly string[]): Choosable {
  if (question.kind === 'true-false') return { ...question, answer: chosen.includes('true') };
  // Shares were given for the old key.
  const options = question.options.map(({ share: _, ...option }) => ({ ...option, correct: chosen.includes(option.key) }));
  return { ...question, options };
}

/** The correction on its way through the answers, and in the end how many results it changed. */
function Applying({ taskId, onOver }: { taskId: string | null; onOver: (taskId: string) => void }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  if (taskId === null) return null;
  const over = () => {
    onOver(taskId);
    void refresh(queries, ...keyReads);
  };
  return (
    <ProgressNote taskId={taskId} label={t('grading.regrading')} onOver={over}>
      {({ result }) => <p>{t('grading.regraded', { count: Number(result['changed'] ?? 0) })}</p>}
    </ProgressNote>
  );
}

import '../one-by-one.css';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { InLanguage, PresentedItem } from '#assessments/engine';
import { isProblem, refresh, request, type Answer, type Body } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { ItemAnswer, mediaIn, mediaSource } from '#web/items';
import { Button, Dialog, ErrorState, Icon, Notice, TextField } from '#web/ui';
import { byPosition } from '../attempt/by-position.js';
import { holdsAnswer } from '../attempt/holds-answer.js';
import { useDraft, type Draft } from './use-draft.js';

export type Survey = Answer<'/api/v1/assessments/{id}/survey'>;
type Question = Survey['questions'][number];
type Sent = Body<'/api/v1/assessments/{id}/survey/answers'>['answers'];

/** All questions on one page, and what becomes of the answers before the first of them. */
export function SurveyForm({ survey, personId }: { survey: Survey; personId: string }) {
  const { t, dateTime } = useI18n();
  const draft = useDraft(survey.id, personId);
  return (
    <div className="k-stack k-stack--l">
      <WhatIsKept />
      {survey.closesAt !== null && <p>{t('survey.open-until', { when: dateTime(survey.closesAt) })}</p>}
      <ol className="l-review l-survey">
        {byPosition(survey.questions).map((questions, index, { length }) => (
          <li key={questions[0]?.id}>
            <h2 className="l-attempt__title">{t('assessment.question-of', { position: index + 1, count: length })}</h2>
            {questions.map((question) => (
              <SurveyQuestion key={question.id} survey={survey} question={question} draft={draft} />
            ))}
          </li>
        ))}
      </ol>
      <HandIn survey={survey} draft={draft} />
    </div>
  );
}

const promises = ['answers', 'that', 'results', 'words', 'back'] as const;

function WhatIsKept() {
  const { t } = useI18n();
  return (
    <section className="k-card k-stack k-stack--s" aria-labelledby="kept">
      <h2 id="kept">{t('survey.kept-title')}</h2>
      <ul className="l-rules">
        {promises.map((promise) => (
          <li key={promise}>{t(`survey.kept-${promise}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function SurveyQuestion({ survey, question, draft }: { survey: Survey; question: Question; draft: Draft }) {
  // What a question shows depends on its kind, which the engine's types say better than the API's description.
  const item = question.item as unknown as InLanguage<PresentedItem>;
  const media = useMemo(() => mediaSource(`/api/v1/assessments/${survey.id}/survey/media`, mediaIn(item)), [survey.id, item]);
  return (
    <div className="l-question">
      <ItemAnswer id={question.thenOf === null ? `q${question.position}` : `q${question.position}-then`} item={item} lang={survey.language} value={draft.answers[question.id] ?? null} onValue={(value) => draft.give(question.id, value)} media={media} />
    </div>
  );
}

/** Hands the answers in, once: an answer that tells they are there already says that they were taken, and only that was lost on its way. */
function useHandIn(survey: Survey, draft: Draft) {
  const queries = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (answers: Sent, code: string) => {
    setBusy(true);
    setProblem(null);
    try {
      await request('post', '/api/v1/assessments/{id}/survey/answers', { path: { id: survey.id }, body: { answers, ...(survey.needsCode ? { accessCode: code } : {}) } });
    } catch (error) {
      if (!(isProblem(error, 409) && error.code === 'assessments.survey-answered')) {
        setProblem(error);
        setBusy(false);
        return;
      }
    }
    draft.clear();
    await refresh(queries, '/api/v1/assessments/{id}/survey', '/api/v1/activities/{activityId}/tests');
  };
  return { busy, problem, send };
}

function HandIn({ survey, draft }: { survey: Survey; draft: Draft }) {
  const { t } = useI18n();
  const [code, setCode] = useState('');
  const [asking, setAsking] = useState(false);
  const { busy, problem, send } = useHandIn(survey, draft);
  const answers = survey.questions.flatMap(({ id }) => [draft.answers[id]].flatMap((value) => (value !== undefined && holdsAnswer(value) ? [{ questionId: id, value }] : [])));
  const open = survey.questions.length - answers.length;
  return (
    <div className="k-stack">
      <div className="l-save" data-state={draft.kept ? undefined : 'waiting'}>
        <p>
          <Icon name={draft.kept ? 'check' : 'attention'} size={18} /> {t(draft.kept ? 'survey.on-device' : 'survey.not-on-device')}
        </p>
      </div>
      {survey.needsCode && <TextField id="survey-code" label={t('survey.code')} hint={t('survey.code-hint')} value={code} onValue={setCode} width="code" autoComplete="off" required />}
      {problem !== null && <ErrorState error={problem} />}
      {problem !== null && <p>{t('survey.not-sent')}</p>}
      {answers.length === 0 && <Notice>{t('survey.nothing')}</Notice>}
      <Button variant="primary" size="large" wide disabled={answers.length === 0} onClick={() => setAsking(true)}>
        {t('survey.hand-in')}
      </Button>
      {answers.length > 0 && (
        <div>
          <Button variant="quiet" onClick={draft.clear}>
            {t('survey.clear')}
          </Button>
        </div>
      )}
      <Dialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('survey.hand-in-title')}
        actions={
          <Button variant="primary" busy={busy} onClick={() => void send(answers as unknown as Sent, code).then(() => setAsking(false))}>
            {t('survey.hand-in-yes')}
          </Button>
        }
      >
        {open > 0 && <p>{t('survey.unanswered', { count: open })}</p>}
        <p>{t('survey.hand-in-help')}</p>
      </Dialog>
    </div>
  );
}

/** What was answered elsewhere leaves nothing on this device. */
export function Answered({ surveyId, personId }: { surveyId: string; personId: string }) {
  const { t } = useI18n();
  const { answers, clear } = useDraft(surveyId, personId);
  const some = Object.keys(answers).length > 0;
  useEffect(() => {
    if (some) clear();
  });
  return (
    <Notice tone="done" title={t('survey.thanks-title')}>
      <p>{t('survey.thanks')}</p>
    </Notice>
  );
}

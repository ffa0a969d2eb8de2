import { useEffect, useState } from 'react';
import { request, type Answer } from '#web/api-client';
import { useI18n, type Language } from '#web/i18n';
import { Dialog, ErrorState, Skeleton } from '#web/ui';
import type { Step } from './plan.js';

type Preview = Answer<'/api/v1/programmes/{key}/follow-up-plans/letter', 'post'>;

/** The letter as a mentor would get it. */
export function LetterPreview({ programmeKey: key, step, language, onClose }: { programmeKey: string; step: Step; language: Language; onClose: () => void }) {
  const { t, languageName } = useI18n();
  const [letter, setLetter] = useState<Preview | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  useEffect(() => {
    const body = { language, step: { title: step.title, text: step.text, waitDays: step.waitDays } };
    request('post', '/api/v1/programmes/{key}/follow-up-plans/letter', { path: { key }, body }).then(setLetter, setProblem);
  }, [key, step, language]);
  return (
    <Dialog open onClose={onClose} title={t('follow.step-preview-title', { language: languageName(language) })}>
      {problem !== null && <ErrorState error={problem} />}
      {letter === null && problem === null && <Skeleton />}
      {letter !== null && (
        <>
          <p lang={language}>
            <strong>{letter.subject}</strong>
          </p>
          <iframe className="r-letter" title={letter.subject} lang={language} sandbox="" srcDoc={letter.html} />
        </>
      )}
    </Dialog>
  );
}

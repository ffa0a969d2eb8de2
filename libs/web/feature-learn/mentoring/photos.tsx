import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { refresh, upload, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, RadioGroup } from '#web/ui';
import type { DiarySession } from '../screens/diary-screen.js';
import { smaller } from './smaller-photo.js';

type Consent = 'everybody' | 'nobody-recognisable';

/** First who has agreed, then the photo. It is made smaller on the telephone, which also drops where it was taken. */
export function Photos({ session }: { session: DiarySession }) {
  const { t } = useI18n();
  const queries = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const [consent, setConsent] = useState<Consent | ''>('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const remove = useApiChange('delete', '/api/v1/session-photos/{fileId}', ['/api/v1/me/mentoring/sessions']);
  const add = async (file: File | undefined) => {
    if (file === undefined || consent === '') return;
    setBusy(true);
    setProblem(null);
    try {
      await upload(`/api/v1/me/mentoring/sessions/${session.id}/photos/${consent}`, await smaller(file));
      await refresh(queries, '/api/v1/me/mentoring/sessions');
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <details className="l-details">
      <summary>{t('mentor.photos', { count: session.photos.length })}</summary>
      <div className="k-stack">
        {session.photos.length > 0 && (
          <ul className="l-photos">
            {session.photos.map(({ fileId }, index) => (
              <li key={fileId}>
                <img src={`/api/v1/session-photos/${fileId}`} alt={t('mentor.photo-alt', { number: index + 1 })} loading="lazy" />
                <Button busy={remove.isPending} onClick={() => remove.mutate({ path: { fileId } })}>
                  {t('common.delete')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        {problem !== null && <ErrorState error={problem} />}
        <RadioGroup label={t('mentor.photo-consent')} name={`consent-${session.id}`} value={consent} onValue={setConsent} options={[{ value: 'everybody', label: t('mentor.photo-everybody') }, { value: 'nobody-recognisable', label: t('mentor.photo-nobody') }]} />
        <input
          ref={input}
          className="k-hidden"
          type="file"
          accept="image/*"
          tabIndex={-1}
          aria-hidden="true"
          onChange={(event) => {
            void add(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <p>
          <Button disabled={consent === ''} busy={busy} onClick={() => input.current?.click()}>
            {t('mentor.photo-add')}
          </Button>
        </p>
      </div>
    </details>
  );
}

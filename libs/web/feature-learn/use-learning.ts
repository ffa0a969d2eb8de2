import { useApi, useApiLive } from '#web/api-client';
import { isBeingMade, paceOf } from './learning.js';
import type { LearningActivity } from './types.js';

/** One's own trainings; asked again and again while the trainer or the worker still has something to do. */
export function useLearning() {
  const learning = useApi('/api/v1/me/learning');
  useApiLive(paceOf(learning.data?.activities ?? []), '/api/v1/me/learning');
  return learning;
}

/** Certificates with what is on its way: for a training just completed, and a document that is being typeset. */
export function useCertificates(awaited: readonly LearningActivity[] = []) {
  const certificates = useApi('/api/v1/me/certificates');
  const items = certificates.data?.items ?? [];
  const missing = awaited.some((activity) => isBeingMade(activity, items));
  const typesetting = items.some(({ pdfReady, issuedAt }) => !pdfReady && Date.now() - Date.parse(issuedAt) < 120_000);
  useApiLive(missing || typesetting ? 3000 : false, '/api/v1/me/certificates');
  return certificates;
}

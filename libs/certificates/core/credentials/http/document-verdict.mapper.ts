import type { OwnVerdict } from '../../verify-document.js';
import type { FileVerdict } from '../verification/verify-foreign.js';
import type { DocumentVerdictView } from './document-verdict.view.js';

export function documentVerdictView(verdict: FileVerdict | OwnVerdict): DocumentVerdictView {
  const { issuer, subject, state, checks, altered } = verdict;
  const own = 'publicId' in verdict ? verdict : null;
  return {
    verdict: verdict.verdict,
    issuer,
    subject,
    state,
    checks: checks.map(({ check, result, detail, sentences }) => ({ check, result, detail, sentences: sentences.map(({ code, params }) => ({ code, params })) })),
    altered: [...altered],
    changes: (own?.changes ?? []).map(({ field, issued, found }) => ({ field, issued, found })),
    publicId: own?.publicId ?? null,
  };
}

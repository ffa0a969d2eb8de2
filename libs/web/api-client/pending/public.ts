import type { Language, Localized } from '#web/i18n';
import type { Get, Patch, Post } from './operation.js';

type CheckInAnswer = 'met' | 'not-met' | 'need-help' | 'pause' | 'stop';

interface CheckInView {
  givenName: string;
  language: Language;
  stepTitle: Localized;
  answered: CheckInAnswer | null;
  expiresAt: string;
}

interface MentorInvitationView {
  givenName: string;
  language: Language;
  state: string;
}

export interface PublicPaths {
  '/api/v1/check-ins/{token}': Get<CheckInView, { token: string }> &
    Post<{ answer: CheckInAnswer }, CheckInView, { token: string }> &
    Patch<{ peopleReached: number | null; note: string | null }, CheckInView, { token: string }>;
  '/api/v1/mentor-invitations/{token}': Get<MentorInvitationView, { token: string }> &
    Post<{ answer: 'accept' | 'decline' | 'later' }, MentorInvitationView, { token: string }>;
}

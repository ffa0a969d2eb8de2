import type { Language, Localized } from '#web/i18n';
import type { Get, Patch, Post } from './operation.js';

interface ProgrammeView {
  key: string;
  title: Localized;
  goal: Localized;
  credit: { title: string; url: string };
  activities: {
    id: string;
    key: string;
    kind: string;
    title: Localized;
    startsAt: string;
    endsAt: string;
    place: Localized;
    mode: 'on-site' | 'online' | 'hybrid';
    capacity: number;
    registered: number;
    present: number;
    open: boolean;
  }[];
  demo: boolean;
}

type ConsentPurpose = 'mentor-follow-up' | 'photos' | 'evaluation-contact';
type Consents = Partial<Record<ConsentPurpose, boolean>>;

interface JoinView {
  activity: { id: string; title: Localized; startsAt: string; endsAt: string; place: Localized; placesLeft: number };
  programmeTitle: Localized;
  notice: { version: number; paragraphs: { title: Localized; body: Localized }[] };
  consents: { purpose: ConsentPurpose; title: Localized; body: Localized }[];
  places: { code: string; name: Localized }[];
}

interface JoinBody {
  givenName: string;
  familyName: string;
  email: string | null;
  language: Language;
  birthYear: number;
  gender: 'female' | 'male' | 'other' | 'prefer-not-to-say';
  placeCode: string;
  accommodation: string | null;
  noticeVersion: number;
  consents: Consents;
}

interface Joined {
  activityId: string;
  status: 'registered' | 'waitlisted';
  personalCode: string;
  pin: string;
}

interface PublicResultsView {
  items: { id: string; title: Localized; unit: string; actual: number | null; target: number | null }[];
}

interface PublicModulesView {
  items: { id: string; title: Localized; summary: Localized }[];
}

/** As issued: its texts are in the certificate's own language. */
interface VerifyView {
  state: 'valid' | 'revoked' | 'superseded' | 'expired' | 'erased';
  stateSince: string;
  reasonClass: string | null;
  number: string;
  kind: 'participation' | 'achievement';
  language: Language;
  holderName: string;
  programmeTitle: string;
  activityTitle: string;
  modules: { id: string; version: string; title: string }[];
  outcomes: string[];
  competences: string[];
  minutesPresent: number | null;
  assessed: boolean;
  completedOn: string;
  place: string;
  trainers: string[];
  issuedAt: string;
}

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
  '/api/v1/public/programme': Get<ProgrammeView>;
  '/api/v1/public/results': Get<PublicResultsView>;
  '/api/v1/public/modules': Get<PublicModulesView>;
  '/api/v1/join/{code}': Get<JoinView, { code: string }> & Post<JoinBody, Joined, { code: string }>;
  '/api/v1/join/{code}/me': Post<{ noticeVersion: number; consents: Consents }, { status: Joined['status'] }, { code: string }>;
  '/api/v1/verify/{id}': Get<VerifyView, { id: string }>;
  '/api/v1/check-ins/{token}': Get<CheckInView, { token: string }> &
    Post<{ answer: CheckInAnswer }, CheckInView, { token: string }> &
    Patch<{ peopleReached: number | null; note: string | null }, CheckInView, { token: string }>;
  '/api/v1/mentor-invitations/{token}': Get<MentorInvitationView, { token: string }> &
    Post<{ answer: 'accept' | 'decline' | 'later' }, MentorInvitationView, { token: string }>;
}

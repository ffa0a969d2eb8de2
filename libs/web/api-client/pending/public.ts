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
  results: { id: string; title: Localized; actual: number; target: number | null; unit: string }[];
  modules: { id: string; title: Localized; summary: Localized }[];
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
  status: 'registered' | 'waitlisted';
  personalCode: string;
  pin: string;
}

interface VerifyView {
  state: 'valid' | 'revoked' | 'superseded' | 'expired' | 'erased';
  number: string;
  holderName: string | null;
  programmeTitle: Localized;
  activityTitle: Localized;
  modules: { id: string; title: Localized; version: string }[];
  outcomes: Localized[];
  completedOn: string;
  hours: number | null;
  place: Localized;
  trainers: string[];
  language: Language;
  issuedAt: string;
  stateSince: string;
  reasonClass: string | null;
  supersededBy: string | null;
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
  '/api/v1/join/{code}': Get<JoinView, { code: string }> & Post<JoinBody, Joined, { code: string }>;
  '/api/v1/join/{code}/me': Post<{ noticeVersion: number; consents: Consents }, { status: Joined['status'] }, { code: string }>;
  '/api/v1/verify/{id}': Get<VerifyView, { id: string }>;
  '/api/v1/check-ins/{token}': Get<CheckInView, { token: string }> &
    Post<{ answer: CheckInAnswer }, CheckInView, { token: string }> &
    Patch<{ peopleReached: number | null; note: string | null }, CheckInView, { token: string }>;
  '/api/v1/mentor-invitations/{token}': Get<MentorInvitationView, { token: string }> &
    Post<{ answer: 'accept' | 'decline' | 'later' }, MentorInvitationView, { token: string }>;
}

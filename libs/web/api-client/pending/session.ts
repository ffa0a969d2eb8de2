import type { Language, Localized } from '#web/i18n';
import type { Delete, Get, Post, Put } from './operation.js';

type Role = 'administrator' | 'trainer' | 'trainee' | 'mentor' | 'funder';

export interface SessionView {
  person: { id: string; givenName: string; familyName: string; language: Language; email: string | null };
  roles: { role: Role; programmeKey: string; programmeId: string }[];
  demo: boolean;
}

type ConsentPurpose = 'mentor-follow-up' | 'photos' | 'evaluation-contact';

interface MeView {
  id: string;
  givenName: string;
  familyName: string;
  email: string | null;
  language: Language;
  hasPassword: boolean;
  personalCode: string | null;
  consents: { purpose: ConsentPurpose; title: Localized; body: Localized; given: boolean | null; answeredAt: string | null }[];
}

export interface SessionPaths {
  '/api/v1/session': Get<SessionView> & Post<{ email: string; password: string }, SessionView> & Delete;
  '/api/v1/session/pin': Post<{ personalCode: string; pin: string }, SessionView>;
  '/api/v1/sessions': Delete;
  '/api/v1/session-links': Post<{ email: string; purpose?: 'sign-in' | 'set-password' }, null>;
  '/api/v1/session-links/{token}': Get<{ purpose: 'sign-in' | 'set-password'; givenName: string }, { token: string }> &
    Post<Record<never, never>, SessionView, { token: string }>;
  '/api/v1/demo-session': Post<{ role: Role }, SessionView>;
  '/api/v1/me': Get<MeView>;
  '/api/v1/me/consents/{purpose}': Put<{ given: boolean }, MeView, { purpose: ConsentPurpose }>;
  '/api/v1/me/language': Put<{ language: Language }, null>;
  '/api/v1/me/password': Put<{ current?: string | null; password: string }, null>;
}

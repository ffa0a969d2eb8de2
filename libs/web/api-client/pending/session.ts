import type { Language } from '#web/i18n';
import type { Delete, Get, Post, Put } from './operation.js';

type Role = 'administrator' | 'trainer' | 'trainee' | 'mentor' | 'funder';

export interface SessionView {
  person: { id: string; givenName: string; familyName: string; language: Language };
  roles: { role: Role; programmeKey: string }[];
  demo: boolean;
}

export interface SessionPaths {
  '/api/v1/session': Get<SessionView> & Post<{ email: string; password: string }, SessionView> & Delete;
  '/api/v1/session/pin': Post<{ personalCode: string; pin: string }, SessionView>;
  '/api/v1/sessions': Delete;
  '/api/v1/session-links': Post<{ email: string }, null>;
  '/api/v1/session-links/{token}': Get<{ purpose: 'sign-in' | 'set-password'; givenName: string }, { token: string }> &
    Post<Record<never, never>, SessionView, { token: string }>;
  '/api/v1/demo-session': Post<{ role: Role }, SessionView>;
  '/api/v1/me/language': Put<{ language: Language }, null>;
  '/api/v1/me/password': Put<{ password: string }, null>;
}

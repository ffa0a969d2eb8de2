export { hasRole, roles, type Actor, type Grant, type Role } from './actor.js';
export { CurrentActor, HeldSession, OptionalActor, Public, SessionGuard } from './session.guard.js';
export { hashToken, newToken, sessionCookie, SessionLookup } from './session-lookup.js';
export { giveSessionCookie, sessionDays, takeSessionCookie } from './session-cookie.js';

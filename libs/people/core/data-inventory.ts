import type { TableInventory } from '#people/contract';

const participation = { basis: 'agreement', retention: 'five-years-after-programme' } as const;
const account = { basis: 'agreement', retention: 'while-account-exists' } as const;
const session = { basis: 'agreement', retention: 'ninety-days-after-last-use' } as const;
const link = { basis: 'agreement', retention: 'seven-days-after-expiry' } as const;
const consent = { basis: 'legal-duty', retention: 'five-years-after-programme' } as const;
const counts = { basis: 'legitimate-interest', retention: 'five-years-after-programme' } as const;

/** Every column that people keep, by table: what for, on what basis and how long. A column that is not named here fails the build (domain brief, D1). */
export const dataInventory: Readonly<Record<string, TableInventory>> = {
  organisation: {
    id: 'not-personal',
    name: 'not-personal',
    kind: 'not-personal',
    working_language: 'not-personal',
    place_code: 'not-personal',
    created_at: 'not-personal',
  },
  person: {
    id: { ...participation, purpose: 'Ties together what belongs to one participant' },
    given_name: { ...participation, purpose: 'Addressing the person; rosters; certificates' },
    family_name: { ...participation, purpose: 'Rosters; certificates' },
    language: { ...participation, purpose: 'Pages, messages and certificates in the language the person chose', sensitive: true },
    birth_year: { ...counts, purpose: 'The age limit of 16, and age bands in reports' },
    gender: { ...counts, purpose: 'Counting participants by gender in reports; may be left undisclosed' },
    place_code: { ...counts, purpose: 'Counting participants by place in reports', sensitive: true },
    participant_type: { ...counts, purpose: 'Counting participants by type in reports' },
    accommodation: { basis: 'explicit-consent', retention: 'until-removed-or-programme-ends', purpose: 'Making an activity possible for the person: the need, never the reason', sensitive: true },
    organisation_id: { ...participation, purpose: 'Whom the person represents' },
    created_at: { ...participation, purpose: 'When the person joined' },
  },
  account: {
    person_id: { ...account, purpose: 'Whose account it is' },
    email: { ...account, purpose: 'Signing in and messages that taking part requires' },
    password_hash: { ...account, purpose: 'Signing in; argon2id, not the password' },
    personal_code: { ...account, purpose: 'Signing in without e-mail; of our own making, no isikukood' },
    pin_hash: { ...account, purpose: 'Signing in without e-mail; argon2id, not the PIN' },
    created_at: { ...account, purpose: 'When the account was opened' },
  },
  role_grant: {
    person_id: { ...participation, purpose: 'Who may do what in a programme' },
    programme_id: { ...participation, purpose: 'Who may do what in a programme' },
    role: { ...participation, purpose: 'Who may do what in a programme' },
    granted_at: { ...participation, purpose: 'Since when the role is held' },
  },
  session: {
    id: { ...session, purpose: 'Staying signed in' },
    token_hash: { ...session, purpose: 'Staying signed in; SHA-256, not the token' },
    person_id: { ...session, purpose: 'Whose session it is' },
    device: { ...session, purpose: 'Recognising one’s own devices: browser and system by name' },
    created_at: { ...session, purpose: 'Recognising one’s own devices' },
    last_seen_at: { ...session, purpose: 'Ending sessions that are not used, to the hour' },
    expires_at: { ...session, purpose: 'Ending sessions that are not used' },
    password_reset_until: { ...session, purpose: 'Setting a new password after a mailed link' },
  },
  sign_in_link: {
    id: { ...link, purpose: 'Signing in by mail' },
    token_hash: { ...link, purpose: 'Signing in by mail; SHA-256, not the token' },
    person_id: { ...link, purpose: 'Whose link it is' },
    purpose: { ...link, purpose: 'What the link opens' },
    created_at: { ...link, purpose: 'When it was asked for' },
    expires_at: { ...link, purpose: 'Links work for 20 minutes' },
    used_at: { ...link, purpose: 'Links work once' },
  },
  rate_limit: {
    key: { basis: 'legitimate-interest', retention: 'until-window-ends', purpose: 'Stopping the guessing of passwords and PINs; a hash of the address, not the address' },
    window_ends_at: 'not-personal',
    hits: { basis: 'legitimate-interest', retention: 'until-window-ends', purpose: 'Stopping the guessing of passwords and PINs' },
  },
  consent: {
    id: { ...consent, purpose: 'Proving what was agreed to (GDPR Article 7(1))' },
    person_id: { ...consent, purpose: 'Proving what was agreed to (GDPR Article 7(1))' },
    programme_id: { ...consent, purpose: 'Where the question was asked' },
    purpose: { ...consent, purpose: 'Proving what was agreed to (GDPR Article 7(1))' },
    given: { ...consent, purpose: 'Proving what was agreed to (GDPR Article 7(1))' },
    notice_version: { ...consent, purpose: 'Proving what the person had read' },
    answered_at: { ...consent, purpose: 'Proving when it was agreed to' },
  },
};

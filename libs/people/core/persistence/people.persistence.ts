import type { Persistence } from '#platform/database';
import { People1764000000100 } from '../migrations/1764000000100-people.js';
import { SessionNews1764000001001 } from '../migrations/1764000001001-session-news.js';
import { AccountRow, RoleGrantRow } from './account.row.js';
import { ConsentRow } from './consent.row.js';
import { OrganisationRow } from './organisation.row.js';
import { PersonRow } from './person.row.js';
import { RateLimitRow, SessionRow, SignInLinkRow } from './session.row.js';

export const peoplePersistence: Persistence = {
  schema: 'people',
  rows: [OrganisationRow, PersonRow, AccountRow, RoleGrantRow, SessionRow, SignInLinkRow, RateLimitRow, ConsentRow],
  migrations: [People1764000000100, SessionNews1764000001001],
};

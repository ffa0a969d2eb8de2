import { Global, Module } from '@nestjs/common';
import { AttendeeList, PeopleDirectory, PrivacyNotices, RateLimits } from '#people/contract';
import { SessionLookup } from '#platform/auth';
import { WrittenPrivacyNotices } from './application/written-privacy-notices.js';
import { SqlAttendeeList } from './persistence/sql-attendee-list.js';
import { SqlPeopleDirectory } from './persistence/sql-people-directory.js';
import { SqlRateLimits } from './persistence/sql-rate-limits.js';
import { SqlSessionLookup } from './persistence/sql-session-lookup.js';

@Global()
@Module({
  providers: [
    SqlRateLimits,
    { provide: RateLimits, useExisting: SqlRateLimits },
    { provide: PeopleDirectory, useClass: SqlPeopleDirectory },
    { provide: AttendeeList, useClass: SqlAttendeeList },
    { provide: SessionLookup, useClass: SqlSessionLookup },
    { provide: PrivacyNotices, useClass: WrittenPrivacyNotices },
  ],
  exports: [PeopleDirectory, AttendeeList, RateLimits, SessionLookup, PrivacyNotices],
})
export class PeopleModule {}

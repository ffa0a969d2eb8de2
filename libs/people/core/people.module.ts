import { Global, Module } from '@nestjs/common';
import { AttendeeList, PeopleDirectory, PrivacyNotices, RateLimits } from '#people/contract';
import { SessionLookup } from '#platform/auth';
import { ChangeConsent } from './application/change-consent.js';
import { CreateAdministrator } from './application/create-administrator.js';
import { EndSessions } from './application/end-sessions.js';
import { GuardedAttempt } from './application/guarded-attempt.js';
import { ListPeople } from './application/list-people.js';
import { OpenDemoSession } from './application/open-demo-session.js';
import { PersonAccess } from './application/person-access.js';
import { CorrectEmail } from './application/correct-email.js';
import { ReissuePin } from './application/reissue-pin.js';
import { RequestSignInLink } from './application/request-sign-in-link.js';
import { SetPassword } from './application/set-password.js';
import { SignInWithPassword } from './application/sign-in-with-password.js';
import { SignInWithPin } from './application/sign-in-with-pin.js';
import { UpdateMe } from './application/update-me.js';
import { UseSignInLink } from './application/use-sign-in-link.js';
import { ViewMe } from './application/view-me.js';
import { ViewPerson } from './application/view-person.js';
import { ViewSession } from './application/view-session.js';
import { WrittenPrivacyNotices } from './application/written-privacy-notices.js';
import { MeController } from './http/me.controller.js';
import { PeopleController } from './http/people.controller.js';
import { SessionsController } from './http/sessions.controller.js';
import { SignInLinksController } from './http/sign-in-links.controller.js';
import { ForgetExpired } from './jobs/forget-expired.task.js';
import { SqlAttendeeList } from './persistence/sql-attendee-list.js';
import { SqlPeopleDirectory } from './persistence/sql-people-directory.js';
import { SqlRateLimits } from './persistence/sql-rate-limits.js';
import { SessionCache } from './persistence/session-cache.js';
import { SqlSessionLookup } from './persistence/sql-session-lookup.js';

const useCases = [
  SignInWithPassword,
  SignInWithPin,
  RequestSignInLink,
  UseSignInLink,
  OpenDemoSession,
  ViewSession,
  EndSessions,
  ViewMe,
  UpdateMe,
  SetPassword,
  ChangeConsent,
  ListPeople,
  ViewPerson,
  CorrectEmail,
  ReissuePin,
  CreateAdministrator,
];

@Global()
@Module({
  controllers: [SessionsController, SignInLinksController, MeController, PeopleController],
  providers: [
    ...useCases,
    GuardedAttempt,
    PersonAccess,
    ForgetExpired,
    SqlRateLimits,
    SessionCache,
    { provide: RateLimits, useExisting: SqlRateLimits },
    { provide: PeopleDirectory, useClass: SqlPeopleDirectory },
    { provide: AttendeeList, useClass: SqlAttendeeList },
    { provide: SessionLookup, useClass: SqlSessionLookup },
    { provide: PrivacyNotices, useClass: WrittenPrivacyNotices },
  ],
  exports: [PeopleDirectory, AttendeeList, RateLimits, SessionLookup, PrivacyNotices, CreateAdministrator],
})
export class PeopleModule {}

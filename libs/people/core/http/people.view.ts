import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { ageBands, places, type AgeBand, type RoleName } from '#people/contract';
import { roles } from '#platform/auth';
import { LocalizedView } from '#platform/http';
import type { PersonPicture } from '../application/view-person.js';
import { ageBand } from '../domain/age.js';
import type { ListedPerson } from '../persistence/people-list.query.js';
import { SessionRoleView } from './session.view.js';

const placeCodes = places.map(({ code }) => code);

class PersonBasics {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Mari' })
  givenName: string;

  @ApiProperty({ example: 'Näidis' })
  familyName: string;

  @ApiProperty({ type: String, format: 'email', nullable: true })
  email: string | null;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ enum: placeCodes })
  placeCode: string;

  @ApiProperty({ enum: ageBands })
  ageBand: AgeBand;

  @ApiProperty({ description: 'Whether the person can sign in' })
  hasAccount: boolean;
}

export class ListedPersonView extends PersonBasics {
  @ApiProperty({ enum: roles, isArray: true, description: 'In this programme' })
  roles: RoleName[];

  @ApiProperty({ type: 'integer', description: 'Activities for which the person has a place' })
  activities: number;
}

export class PeopleView {
  @ApiProperty({ type: [ListedPersonView] })
  items: ListedPersonView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class PersonActivityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;
}

export class PersonView extends PersonBasics {
  @ApiProperty({ type: String, nullable: true, description: 'What the person needs in order to take part; never why' })
  accommodation: string | null;

  @ApiProperty({ type: String, nullable: true, example: '4821-0937' })
  personalCode: string | null;

  @ApiProperty({ type: String, nullable: true })
  organisation: string | null;

  @ApiProperty({ type: [SessionRoleView] })
  roles: SessionRoleView[];

  @ApiProperty({ type: [PersonActivityView] })
  activities: PersonActivityView[];

  @ApiProperty({ description: 'Whether the signed-in person may issue a new PIN for this one' })
  mayIssuePin: boolean;

  @ApiProperty({ description: 'Whether the signed-in person may correct the e-mail address of this one' })
  mayCorrectEmail: boolean;
}

export class PinView {
  @ApiProperty({ example: '4821-0937' })
  personalCode: string;

  @ApiProperty({ example: '305118', description: 'Shown this once' })
  pin: string;
}

export function toListedPersonView(person: ListedPerson, now: Date): ListedPersonView {
  const { id, givenName, familyName, email, language, placeCode, birthYear, roles: held, hasAccount, activities } = person;
  return { id, givenName, familyName, email, language, placeCode, ageBand: ageBand(birthYear, now), roles: [...held], hasAccount, activities };
}

export function toPersonView(person: PersonPicture): PersonView {
  const { id, givenName, familyName, email, language, placeCode, hasAccount, accommodation, personalCode, organisationName } = person;
  return {
    id,
    givenName,
    familyName,
    email,
    language,
    placeCode,
    ageBand: person.ageBand,
    hasAccount,
    accommodation,
    personalCode,
    organisation: organisationName,
    roles: person.programmes.flatMap((programme) =>
      person.grants.filter(({ programmeId }) => programmeId === programme.id).map(({ role }) => ({ role, programmeKey: programme.key, programmeId: programme.id })),
    ),
    activities: person.activities.map(({ id: activityId, title, startsAt, endsAt }) => ({ id: activityId, title, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() })),
    mayIssuePin: person.mayIssuePin,
    mayCorrectEmail: person.mayCorrectEmail,
  };
}

import { ApiProperty, ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { PageQuery } from '#platform/http';
import type { PersonContact } from '#people/contract';
import type { Drill, MeetingsBehind, PeopleBehind } from '../application/cascade/drill-cascade.js';
import { personSteps, type PersonStep } from '../domain/cascade/drill.js';
import { CascadeQuery } from './cascade.view.js';

export class DrillQuery extends IntersectionType(CascadeQuery, PageQuery) {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 50, description: 'one generation of mentors' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(50)
  generation?: number;

  @ApiPropertyOptional({ format: 'uuid', description: 'one mentor' })
  @IsOptional()
  @IsUUID()
  mentor?: string;

  static drill(query: DrillQuery): Drill {
    return { filter: CascadeQuery.filter(query), scope: { generation: query.generation ?? null, candidacyId: query.mentor ?? null }, page: PageQuery.request(query) };
  }
}

export class DrillPeopleQuery extends DrillQuery {
  @ApiProperty({ enum: personSteps, description: 'which number' })
  @IsIn(personSteps)
  step: PersonStep;

  @ApiPropertyOptional({ type: 'integer', minimum: 0, maximum: 12, description: 'of "still" and "left": how many months of 30 days after they began' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(12)
  month?: number;
}

export class DrilledPersonView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, description: 'null: has left, and no name is kept' })
  name: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'their own way as a mentor' })
  candidacyId: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'the mentor whose group they came through; null: trained by the programme' })
  underId: string | null;

  @ApiProperty({ type: String, nullable: true })
  under: string | null;

  @ApiProperty({ format: 'date-time', description: 'when they joined the group or, as a mentor, began' })
  since: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'of a mentor: when they stopped being one' })
  endedAt: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'of a mentor: days until the first meeting of their own' })
  daysToFirst: number | null;
}

export class DrilledPeopleView {
  @ApiProperty({ type: [DrilledPersonView] })
  items: DrilledPersonView[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class DrilledMeetingView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  candidacyId: string;

  @ApiProperty({ example: 'Anna Ivanova' })
  mentor: string;

  @ApiProperty({ format: 'date' })
  heldOn: string;

  @ApiProperty()
  placeCode: string;

  @ApiProperty({ type: 'integer' })
  claimed: number;

  @ApiProperty({ type: 'integer' })
  confirmed: number;
}

export class DrilledMeetingsView {
  @ApiProperty({ type: [DrilledMeetingView] })
  items: DrilledMeetingView[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

const fullName = (contact: PersonContact | undefined): string | null => (contact === undefined ? null : `${contact.givenName} ${contact.familyName}`);

type Names = Pick<PeopleBehind, 'mentors' | 'contacts'>;
const mentorName = ({ mentors, contacts }: Names, candidacyId: string): string | null => fullName(contacts.get(mentors.get(candidacyId)?.mentor.personId ?? ''));

function toPersonView(found: PeopleBehind, { id, personId, candidacyId, underId, since, endedAt, daysToFirst }: PeopleBehind['people']['items'][number]): DrilledPersonView {
  const name = personId === null ? (found.givenNames.get(id) ?? null) : fullName(found.contacts.get(personId));
  return { id, name, candidacyId, underId, under: underId === null ? null : mentorName(found, underId), since: since.toISOString(), endedAt: endedAt?.toISOString() ?? null, daysToFirst };
}

function toMeetingView(found: MeetingsBehind, { id, candidacyId, heldOn, placeCode, claimed, confirmed }: MeetingsBehind['meetings']['items'][number]): DrilledMeetingView {
  return { id, candidacyId, mentor: mentorName(found, candidacyId) ?? '–', heldOn, placeCode, claimed, confirmed };
}

export function toPeoplePage(found: PeopleBehind): DrilledPeopleView {
  return { ...found.people, items: found.people.items.map((person) => toPersonView(found, person)) };
}

export function toMeetingsPage(found: MeetingsBehind): DrilledMeetingsView {
  return { ...found.meetings, items: found.meetings.items.map((meeting) => toMeetingView(found, meeting)) };
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { PersonContact } from '#people/contract';
import { PageQuery } from '#platform/http';
import type { GroupsBehind, TrainedBehind } from '../application/dilution/drill-dilution.js';

export class AnsweringGroupsQuery extends PageQuery {
  @ApiPropertyOptional({ type: 'integer', minimum: 2, maximum: 51, default: 2, description: '2: reached by mentors whom the programme trained' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(2)
  @Max(51)
  generation?: number;
}

export class TrainedPersonView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: String, nullable: true, example: 'Anna Ivanova', description: 'null: gone, and no name is kept' })
  name: string | null;

  @ApiProperty({ format: 'date-time' })
  answeredAt: string;
}

export class TrainedPeopleView {
  @ApiProperty({ type: [TrainedPersonView], description: 'the earliest first' })
  items: TrainedPersonView[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class AnsweringGroupView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Anna · Narva' })
  name: string;

  @ApiProperty({ format: 'uuid' })
  candidacyId: string;

  @ApiProperty({ example: 'Anna Ivanova' })
  mentor: string;

  @ApiProperty({ type: 'integer', description: 'how many of the group have answered' })
  people: number;

  @ApiProperty({ type: Number, nullable: true, example: 0.72, description: 'null: fewer than ten people, or such ones could be found by taking this group from the whole' })
  mean: number | null;
}

export class AnsweringGroupsView {
  @ApiProperty({ type: [AnsweringGroupView], description: 'by name' })
  items: AnsweringGroupView[];

  @ApiProperty({ type: 'integer' })
  total: number;

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

const nameOf = (contact: PersonContact | undefined): string | null => (contact === undefined ? null : `${contact.givenName} ${contact.familyName}`);

export function toTrainedPage({ people, contacts }: TrainedBehind): TrainedPeopleView {
  return { ...people, items: people.items.map(({ personId, answeredAt }) => ({ id: personId, name: nameOf(contacts.get(personId)), answeredAt: answeredAt.toISOString() })) };
}

export function toAnsweringGroupsPage({ groups, contacts }: GroupsBehind): AnsweringGroupsView {
  return { ...groups, items: groups.items.map(({ groupId, name, candidacyId, mentorId, people, mean }) => ({ id: groupId, name, candidacyId, mentor: nameOf(contacts.get(mentorId)) ?? '–', people, mean })) };
}

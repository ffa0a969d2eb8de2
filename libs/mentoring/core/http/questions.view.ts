import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { toPage, type Page } from '#kernel';
import { PageQuery } from '#platform/http';
import type { Questions } from '../application/questions/read-questions.js';
import { answered, type Question } from '../persistence/questions.repository.js';

export class MentorQuestionBody {
  @ApiProperty({ maxLength: 2_000, example: 'How do I begin when half of the group speaks Estonian?' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @IsNotEmpty()
  @MaxLength(2_000)
  text: string;
}

export class MentorQuestionsQuery extends PageQuery {
  @ApiPropertyOptional({ description: 'only those that wait for an answer' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' || value === true ? true : value === 'false' || value === false ? false : value))
  @IsBoolean()
  open?: boolean;
}

export class MentorQuestionEntryView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Toomas Õpetaja' })
  by: string;

  @ApiProperty({ description: 'the mentor wrote it; otherwise somebody of the staff' })
  fromMentor: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'null: erased' })
  text: string | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class MentorQuestionView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  candidacyId: string;

  @ApiProperty({ example: 'Anna Ivanova' })
  mentor: string;

  @ApiProperty({ format: 'date-time' })
  askedAt: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'by when staff is to have answered; null: nothing waits' })
  dueAt: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'working minutes left; below zero: so long overdue' })
  minutesLeft: number | null;

  @ApiProperty({ type: [MentorQuestionEntryView] })
  entries: MentorQuestionEntryView[];
}

export class MentorQuestionsView {
  @ApiProperty({ type: [MentorQuestionView] })
  items: MentorQuestionView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export function toMentorQuestionsView({ questions, entries, contacts, minutesLeft }: Questions, limit: number): Page<MentorQuestionView> {
  const nameOf = (id: string): string => {
    const contact = contacts.get(id);
    return contact === undefined ? '–' : `${contact.givenName} ${contact.familyName}`;
  };
  return toPage<Question, MentorQuestionView>(
    [...questions],
    limit,
    ({ dueAt, id }) => [(dueAt ?? answered).toISOString(), id],
    ({ id, candidacyId, mentorId, askedAt, dueAt }) => ({
      ...{ id, candidacyId, mentor: nameOf(mentorId), askedAt: askedAt.toISOString(), dueAt: dueAt?.toISOString() ?? null, minutesLeft: minutesLeft.get(id) ?? null },
      entries: entries.filter(({ questionId }) => questionId === id).map((entry) => ({ id: entry.id, by: nameOf(entry.byPersonId), fromMentor: entry.fromMentor, text: entry.text, at: entry.at.toISOString() })),
    }),
  );
}

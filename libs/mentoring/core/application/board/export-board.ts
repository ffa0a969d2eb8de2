import { Injectable } from '@nestjs/common';
import type { Language } from '#kernel';
import type { Actor } from '#platform/auth';
import type { Sheet } from '#platform/spreadsheet';
import type { BoardRow } from '../../persistence/board.query.js';
import { ViewMentors, type BoardRequest } from '../view-mentors.js';
import { placeName } from '../place-name.js';
import { wordsIn } from './shared-words.js';
import { tableHeaders } from './mentoring-tables.js';

const pageSize = 200;
/** Longer lists are cut down by a filter first: a table for people has its limits. */
const most = 20_000;

/** All that a filter lists, as a table in the reader's language. */
@Injectable()
export class ExportBoard {
  constructor(private readonly mentors: ViewMentors) {}

  async execute(actor: Actor, key: string, request: BoardRequest, language: Language): Promise<Sheet> {
    const say = wordsIn(language);
    const rows: Sheet['rows'][number][] = [];
    for await (const page of this.mentors.pages(actor, key, request, pageSize)) {
      for (const row of page.rows) {
        const contact = page.contacts.get(row.personId);
        rows.push(cells(row, page.addresses || contact === undefined ? contact : { ...contact, email: null }, language));
      }
      if (rows.length >= most) break;
    }
    return { name: say('words.table-mentors'), header: tableHeaders.mentors.map(say), rows };
  }
}

function cells(row: BoardRow, contact: { givenName: string; familyName: string; language: Language; email: string | null } | undefined, language: Language): Sheet['rows'][number] {
  const say = wordsIn(language);
  const answer = row.lastAnswer === null ? null : say(`words.answer-${row.lastAnswer}`);
  return [
    ...[contact?.familyName ?? '', contact?.givenName ?? '', contact?.email ?? null, contact?.language ?? null, placeName(row.placeCode, language)],
    ...[say(`words.stage-${row.state}`), row.since, row.groupSize, answer, row.lastAnswerAt, row.nextDueAt],
    ...[row.silent ? say('words.yes') : null, row.helpWantedAt, row.taskDueAt, row.leavingReason === null ? null : say(`words.leaving-${row.leavingReason}`)],
  ];
}

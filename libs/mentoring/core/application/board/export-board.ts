import { Injectable } from '@nestjs/common';
import type { Language } from '#kernel';
import type { Actor } from '#platform/auth';
import type { Sheet } from '#platform/spreadsheet';
import type { BoardRow } from '../../persistence/board.query.js';
import { ViewMentors, type BoardRequest } from '../view-mentors.js';
import { placeName } from '../place-name.js';
import { boardWords } from './board-words.js';

const pageSize = 200;
/** Longer lists are cut down by a filter first: a table for people has its limits. */
const most = 20_000;

/** All that a filter lists, as a table in the reader's language. */
@Injectable()
export class ExportBoard {
  constructor(private readonly mentors: ViewMentors) {}

  async execute(actor: Actor, key: string, request: BoardRequest, language: Language): Promise<Sheet> {
    const words = boardWords[language];
    const rows: Sheet['rows'][number][] = [];
    for await (const page of this.mentors.pages(actor, key, request, pageSize)) {
      for (const row of page.rows) {
        const contact = page.contacts.get(row.personId);
        rows.push(cells(row, page.addresses || contact === undefined ? contact : { ...contact, email: null }, language));
      }
      if (rows.length >= most) break;
    }
    return { name: words.sheet, header: words.header, rows };
  }
}

function cells(row: BoardRow, contact: { givenName: string; familyName: string; language: Language; email: string | null } | undefined, language: Language): Sheet['rows'][number] {
  const words = boardWords[language];
  const answer = row.lastAnswer === null ? null : words.answers[row.lastAnswer];
  return [
    ...[contact?.familyName ?? '', contact?.givenName ?? '', contact?.email ?? null, contact?.language ?? null, placeName(row.placeCode, language)],
    ...[words.states[row.state], row.since, row.groupSize, answer, row.lastAnswerAt, row.nextDueAt],
    ...[row.silent ? words.yes : null, row.helpWantedAt, row.taskDueAt, row.leavingReason === null ? null : words.leaving[row.leavingReason]],
  ];
}

import { Injectable } from '@nestjs/common';
import type { PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Assessment } from '../../domain/attempt.js';
import type { Sheet } from '../domain/sheet.js';
import { sheetsOf, type NumberRange } from '../persistence/paper-sheets.repository.js';
import { PaperGate, type SheetAt } from './paper-gate.js';

export interface NamedSheet {
  readonly sheet: Sheet;
  readonly person: PersonContact | null;
}

const everyNumber: NumberRange = { from: null, to: null };

/** The sheets of a test with the names of those they are linked to, and the test as it is printed. */
@Injectable()
export class ReadSheets {
  constructor(
    private readonly db: Database,
    private readonly gate: PaperGate,
    private readonly people: PeopleDirectory,
  ) {}

  form(actor: Actor, assessmentId: string): Promise<Assessment> {
    return this.gate.assessment(actor, assessmentId);
  }

  one(actor: Actor, code: string): Promise<SheetAt> {
    return this.gate.sheet(this.db, actor, code);
  }

  /** One more than asked for, when there is one. */
  async list(actor: Actor, assessmentId: string, page: PageRequest, numbers: NumberRange = everyNumber): Promise<NamedSheet[]> {
    const { id } = await this.gate.assessment(actor, assessmentId);
    const sheets = await sheetsOf(this.db, id, page, numbers);
    const people = await this.people.contacts(this.db, [...new Set(sheets.flatMap(({ personId }) => personId ?? []))]);
    return sheets.map((sheet) => ({ sheet, person: (sheet.personId === null ? undefined : people.get(sheet.personId)) ?? null }));
  }
}

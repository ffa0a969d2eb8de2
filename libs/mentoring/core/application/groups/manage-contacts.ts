import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, type Sql } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { communityErrors } from '../../community.errors.js';
import { deleteDuty, dutiesFrom, insertDuty, nameSafeguarding, personOnDuty, safeguardingOf, type Duty } from '../../persistence/contacts.repository.js';
import { callList, type CallEntry } from '../../persistence/call-list.query.js';
import { managedProgramme } from './group-gate.js';

export interface Contacts {
  readonly safeguardingId: string | undefined;
  readonly onDutyId: string | undefined;
  readonly duties: Duty[];
  readonly staff: PersonContact[];
  readonly calls: readonly CallEntry[];
  readonly names: ReadonlyMap<string, PersonContact>;
}

/** Who answers when: the person for safeguarding, the duty rota, and the list of those who are reached by telephone alone. */
@Injectable()
export class ManageContacts {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async show(actor: Actor, key: string): Promise<Contacts> {
    const { id, timeZone } = await managedProgramme(this.db, this.programmes, actor, key);
    const now = this.clock.now();
    const today = new Intl.DateTimeFormat('sv', { timeZone }).format(now);
    const [safeguardingId, onDutyId, duties, staff, everybody] = await Promise.all([
      safeguardingOf(this.db, id),
      personOnDuty(this.db, id, now, timeZone),
      dutiesFrom(this.db, id, today),
      this.staffOf(this.db, id),
      callList(this.db, id),
    ]);
    const names = await this.people.contacts(this.db, [...new Set([...everybody.flatMap(({ personId }) => personId ?? []), ...duties.map(({ personId }) => personId)])]);
    // Who has an e-mail address is written to, except a mentor who gave a number to be called at.
    const calls = everybody.filter(({ role, personId }) => role === 'mentor' || personId === null || names.get(personId)?.email == null);
    return { safeguardingId, onDutyId, duties, staff, calls, names };
  }

  async nameSafeguarding(actor: Actor, key: string, personId: string): Promise<void> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    await this.checkStaff(id, personId);
    await nameSafeguarding(this.db, id, personId, this.clock.now());
  }

  async addDuty(actor: Actor, key: string, duty: Omit<Duty, 'id'>): Promise<void> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    if (duty.untilDay < duty.fromDay) throw communityErrors.error('mentoring.bad-days');
    await this.checkStaff(id, duty.personId);
    await insertDuty(this.db, id, duty);
  }

  async removeDuty(actor: Actor, key: string, dutyId: string): Promise<void> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    await deleteDuty(this.db, id, dutyId);
  }

  private async checkStaff(programmeId: string, personId: string): Promise<void> {
    if (!(await this.staffOf(this.db, programmeId)).some((person) => person.personId === personId)) throw communityErrors.error('mentoring.not-staff');
  }

  private async staffOf(sql: Sql, programmeId: string): Promise<PersonContact[]> {
    const found = [...(await this.people.holdersOf(sql, programmeId, 'administrator')), ...(await this.people.holdersOf(sql, programmeId, 'trainer'))];
    return [...new Map(found.map((person) => [person.personId, person])).values()];
  }
}

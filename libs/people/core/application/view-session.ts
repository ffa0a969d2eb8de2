import { Injectable } from '@nestjs/common';
import type { Language } from '#kernel';
import type { RoleName } from '#people/contract';
import { roles as roleOrder, type Grant } from '#platform/auth';
import { Database, firstRow } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { ProgrammeDirectory } from '#programme/contract';
import { peopleErrors } from '../errors.js';

export interface SessionPicture {
  readonly person: { readonly id: string; readonly givenName: string; readonly familyName: string; readonly language: Language; readonly email: string | null };
  readonly roles: readonly { readonly role: RoleName; readonly programmeKey: string; readonly programmeId: string }[];
  readonly demo: boolean;
}

@Injectable()
export class ViewSession {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly base: BaseUrl,
  ) {}

  async execute(personId: string): Promise<SessionPicture> {
    const [record, programmes] = await Promise.all([
      firstRow<SessionPicture['person'] & { grants: Grant[] }>(
        this.db,
        `select p.id, p.given_name as "givenName", p.family_name as "familyName", p.language, a.email,
           coalesce((select jsonb_agg(jsonb_build_object('role', g.role, 'programmeId', g.programme_id)) from people.role_grant g where g.person_id = p.id), '[]') as grants
         from people.person p left join people.account a on a.person_id = p.id where p.id = $1`,
        [personId],
      ),
      this.programmes.programmes(this.db),
    ]);
    if (record === undefined) throw peopleErrors.error('people.not-found');
    const { grants, ...person } = record;
    const roles = programmes.flatMap(({ id, key }) =>
      roleOrder.filter((role) => grants.some((grant) => grant.role === role && grant.programmeId === id)).map((role) => ({ role, programmeKey: key, programmeId: id })),
    );
    return { person, roles, demo: this.base.demo };
  }
}

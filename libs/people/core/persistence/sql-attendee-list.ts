import { Injectable } from '@nestjs/common';
import { AttendeeList, type Attendee, type AttendeeRequest, type SqlPort } from '#people/contract';
import { likePatterns } from './name-search.js';

@Injectable()
export class SqlAttendeeList extends AttendeeList {
  among(sql: SqlPort, personIds: readonly string[], { search, after, limit }: AttendeeRequest): Promise<Attendee[]> {
    const [familyName, givenName, personId] = after ?? [null, null, null];
    return sql.rows<Attendee>(
      `select id as "personId", given_name as "givenName", family_name as "familyName", language, accommodation from people.person
       where id = any ($1::uuid[]) and given_name || ' ' || family_name ilike all ($2::text[])
         and ($3::text is null or (family_name, given_name, id) > ($3, $4, $5::uuid))
       order by family_name, given_name, id limit $6`,
      [personIds, likePatterns(search), familyName, givenName, personId, limit],
    );
  }
}

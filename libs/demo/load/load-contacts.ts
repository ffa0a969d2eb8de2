import { seekers } from '../content/seekers.js';
import { insertRows } from './insert-rows.js';
import type { Loading } from './loading.js';

const calledMentors = 2;
const weekMs = 7 * 86_400_000;
/** The last two digits of numbers that are nobody's. */
const firstNumber = 10;
const telephone = (index: number) => `+372 5555 01${firstNumber + index}`;

/** Who is reached by telephone, who is on duty, and who waits for a group: so that there is somebody to match. */
export async function loadContacts({ tx, demonstration, programmeId }: Loading): Promise<void> {
  const random = demonstration.random.for('contacts');
  const { calendar, staff } = demonstration;
  const day = (at: Date) => at.toISOString().slice(0, 10);
  const weeks = [0, 1].map((week) => ({ from: new Date(calendar.now.getTime() + week * weekMs), until: new Date(calendar.now.getTime() + (week + 1) * weekMs - 86_400_000) }));
  const turns = [staff.administrator, staff.trainers[0]];
  await insertRows(tx, 'mentoring.duty', weeks.map(({ from, until }, week) => ({ id: random.id(calendar.now), programme_id: programmeId, person_id: turns[week]?.id, from_day: day(from), until_day: day(until) })));
  await tx.rows(
    `with called as (select id, row_number() over (order by id) as n from mentoring.candidacy where programme_id = $1 and state = 'active' order by id limit $2)
     update mentoring.candidacy c set phone = '+372 5555 01' || lpad(n::text, 2, '0'), best_hour = '18–20' from called where called.id = c.id`,
    [programmeId, calledMentors],
  );
  await insertRows(
    tx,
    'mentoring.group_member',
    seekers.map(({ givenName, language, placeCode, called, minor, daysAgo }, index) => ({
      ...{ id: random.id(calendar.at(-daysAgo, 12)), programme_id: programmeId, group_id: null, person_id: null, given_name: givenName, languages: [language], place_code: placeCode },
      ...{ phone: called ? telephone(index) : null, best_hour: called ? '10–12' : null, minor, locked: false, availability: [], topics: [], channel: 'matched', contact_id: staff.administrator.id, joined_at: calendar.at(-daysAgo, 12) },
    })),
  );
}

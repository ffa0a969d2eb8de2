import { initiativeStarted } from '#results/contract';
import { recordFacts, stating } from '#platform/ledger';
import { initiativeTexts } from '../content/initiatives.js';
import { insertRows } from './insert-rows.js';
import type { Loading } from './loading.js';

/** Joint initiatives with their teams; three have members of both languages. */
export async function loadInitiatives({ tx, programmeId, demonstration }: Loading): Promise<void> {
  const { calendar, random, participants } = demonstration;
  const own = random.for('initiatives');
  const teams = initiativeTexts.map(({ day, placeCode, team, state, title, summary }) => {
    const startedAt = calendar.at(day, 12);
    const known = participants.filter(({ joinedAt, person }) => joinedAt < startedAt && person.birthYear !== null);
    const members = (['et', 'ru'] as const).flatMap((language) => own.sample(known.filter(({ person }) => person.language === language), team[language]));
    return { id: own.id(startedAt), startedAt, startedOn: calendar.date(day), placeCode, state, title, summary, members: members.map(({ person }) => person) };
  });
  await insertRows(tx, 'results.initiative', teams.map(({ id, title, summary, placeCode, state, startedOn }) => ({ id, programme_id: programmeId, title, summary, place_code: placeCode, state, started_on: startedOn })));
  await insertRows(tx, 'results.initiative_member', teams.flatMap(({ id, members }) => members.map((person) => ({ initiative_id: id, person_id: person.id, language: person.language }))));
  await recordFacts(
    tx,
    teams.map(({ id, startedAt, members }) =>
      stating(initiativeStarted, {
        occurredAt: startedAt,
        subjectId: null,
        actorId: null,
        programmeId,
        activityId: null,
        language: null,
        payload: { initiativeId: id, languages: [...new Set(members.map(({ language }) => language))].sort() },
      }),
    ),
  );
}

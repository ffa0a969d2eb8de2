import type { OwnProgramme, ProgrammePage, PublicProgramme } from '../application/view-programmes.js';
import type { ActivityPage, NamedActivity } from '../application/view-activities.js';
import type { RosterLine } from '../application/view-roster.js';
import type { ActivityDetailView, ActivityView } from './activity.view.js';
import type { ProgrammeDetailView, ProgrammeView, PublicProgrammeView } from './programme.view.js';
import type { RosterLineView } from './roster.view.js';

export function toProgrammeView({ id, key, title, goal, creditTitle, creditUrl, timeZone, roles }: OwnProgramme): ProgrammeView {
  return { id, key, title, goal, credit: { title: creditTitle, url: creditUrl }, timeZone, roles };
}

export function toProgrammeDetailView(programme: ProgrammePage): ProgrammeDetailView {
  const { activities, capacity, people, attendances } = programme.totals;
  return { ...toProgrammeView(programme), totals: { activities, capacity, people, attendances } };
}

export function toPublicProgrammeView({ key, title, goal, creditTitle, creditUrl, activities }: PublicProgramme, demo: boolean): PublicProgrammeView {
  return {
    key,
    title,
    goal,
    credit: { title: creditTitle, url: creditUrl },
    activities: activities.map((a) => ({
      id: a.id,
      key: a.key,
      kind: a.kind,
      title: a.title,
      startsAt: a.startsAt.toISOString(),
      endsAt: a.endsAt.toISOString(),
      place: a.place,
      mode: a.mode,
      capacity: a.capacity,
      registered: a.registered,
      present: a.present,
      open: a.open,
    })),
    demo,
  };
}

export function toActivityView(a: NamedActivity): ActivityView {
  return {
    id: a.id,
    key: a.key,
    kind: a.kind,
    title: a.title,
    startsAt: a.startsAt.toISOString(),
    endsAt: a.endsAt.toISOString(),
    place: a.place,
    mode: a.mode,
    capacity: a.capacity,
    registered: a.registered,
    waitlisted: a.waitlisted,
    present: a.present,
    trainers: a.trainers.map(({ id, name }) => ({ id, name })),
  };
}

export function toActivityDetailView(page: ActivityPage): ActivityDetailView {
  return {
    ...toActivityView(page),
    programmeKey: page.record.programmeKey,
    programmeTitle: page.record.programmeTitle,
    description: page.record.description,
    registration: page.registration,
    presenceOpensAt: page.presenceOpensAt.toISOString(),
    mayEdit: page.mayEdit,
    mayRecordPresence: page.mayRecordPresence,
    mayViewRoster: page.mayViewRoster,
  };
}

export function toRosterLineView({ personId, givenName, familyName, language, status, presence, minutes, recordedAt, accommodation }: RosterLine): RosterLineView {
  return { personId, givenName, familyName, language, status, presence, minutes, recordedAt: recordedAt?.toISOString() ?? null, accommodation };
}

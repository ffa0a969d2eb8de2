import { administrators, everybody, mentorsCandidacy, programme, signedIn, staff, type AccessRule, type Made } from './given.js';

const text = { et: 'Tekst', ru: 'Текст', en: 'Text' };
const closing = { key: 'day-365', kind: 'closing', anchor: 'became-mentor', after: { amount: 365, unit: 'days' }, condition: 'always', channel: 'email', title: text, text, waitDays: 14, escalates: true };
const definition = { at: '10:00', quiet: { from: 21, until: 8 }, silencesToTask: 2, silencesToStop: 6, workingDays: { help: 1, silent: 3, call: 2 }, steps: [closing] };
const forecast = { definition, until: '2027-06-01T00:00:00Z', assumption: 'silent' };

const openTask: Made<Record<string, string>> = async (d) => {
  const candidacyId = await d.candidacyOf('mentor');
  await d.api.db.rows(
    `insert into mentoring.task (id, programme_id, candidacy_id, kind, opened_at, due_at) select gen_random_uuid(), programme_id, id, 'call', now(), now() from mentoring.candidacy where id = $1
     on conflict (candidacy_id, kind) where state = 'open' do nothing`,
    [candidacyId],
  );
  return { id: await d.value(`select id as value from mentoring.task where candidacy_id = $1 and kind = 'call' and state = 'open'`, [candidacyId]) };
};

export const followUps: Record<string, AccessRule> = {
  listFollowUpPlans: { may: administrators, path: programme },
  getFollowUpPlan: { may: administrators, path: { ...programme, version: '1' } },
  saveFollowUpPlan: {
    may: administrators,
    path: programme,
    body: async (d) => ({ basedOn: Number(await d.value(`select max(version)::text as value from mentoring.plan p join programme.programme g on g.id = p.programme_id where g.key = $1`, [programme.key])), definition }),
  },
  forecastFollowUpPlan: { may: administrators, path: programme, body: forecast },
  previewFollowUpLetter: { may: administrators, path: programme, body: { language: 'ru', step: { title: text, text, waitDays: 14 } } },
  forecastMentor: { may: administrators, path: mentorsCandidacy, query: { until: '2027-06-01T00:00:00Z', assumption: 'silent' } },
  listMentorTasks: { may: administrators, path: programme },
  listClosedMentorTasks: { may: administrators, path: programme },
  listTasksOfMentor: { may: administrators, path: mentorsCandidacy },
  takeMentorTask: { may: administrators, path: openTask },
  addMentorTaskNote: { may: administrators, path: openTask, body: { text: 'Called' } },
  closeMentorTask: { may: administrators, path: openTask, body: { text: 'Called' } },
  getMentorFigures: { may: administrators, path: programme },
  exportMentors: { may: [...staff, 'otherTrainer'], path: programme, query: { format: 'csv' } },
  previewMentorChanges: { may: administrators, path: programme, body: async (d) => ({ action: 'pause', candidacyIds: [await d.candidacyOf('mentor')] }) },
  changeMentors: { may: administrators, path: programme, body: async (d) => ({ action: 'pause', candidacyIds: [await d.candidacyOf('mentor')], reason: 'Holidays' }) },
  undoMentorChanges: {
    may: administrators,
    path: async (d) => {
      await d.api.db.rows(
        `insert into mentoring.bulk_change (id, programme_id, by_person_id, at, action, before) select gen_random_uuid(), programme_id, person_id, now(), 'pause', '[]' from mentoring.candidacy where id = $1`,
        [await d.candidacyOf('mentor')],
      );
      return { ...programme, bulkId: await d.value(`select id as value from mentoring.bulk_change where undone_at is null order by at desc limit 1`) };
    },
  },
  recordCheckIn: {
    may: administrators,
    path: mentorsCandidacy,
    body: async (d) => {
      const candidacyId = await d.candidacyOf('mentor');
      await d.api.db.rows(`update mentoring.candidacy set state = 'active' where id = $1`, [candidacyId]);
      return { followUpId: await d.value(`select id as value from mentoring.follow_up where candidacy_id = $1 and state = 'sent' order by due_at limit 1`, [candidacyId]), source: 'phone', answer: 'not-met' };
    },
  },
};

const everyProgramme = ['operator'] as const;
const letterToken: Made<Record<string, string>> = async (d) => ({ token: await d.lettersLink('mentor') });

export const letters: Record<string, AccessRule> = {
  listDeliveries: { may: everyProgramme },
  listBlockedAddresses: { may: everyProgramme },
  releaseAddress: {
    may: everyProgramme,
    body: async (d) => {
      await d.api.db.rows(
        `with b as (insert into messaging.bounce (id, address, kind, diagnostic, source, at) values (gen_random_uuid(), 'gone@demo.kaasa.test', 'hard', '550', 'smtp', now()) returning id)
         insert into messaging.blocked_address (address, bounce_id, since) select 'gone@demo.kaasa.test', id, now() from b on conflict (address) do update set released_at = null`,
      );
      return { address: 'gone@demo.kaasa.test' };
    },
  },
  listMailTemplates: { may: everyProgramme },
  previewMailTemplate: { may: everyProgramme, path: { index: '0' }, query: { language: 'ru' } },
  getLetterPreferences: { may: everybody, path: letterToken },
  chooseLetters: { may: everybody, path: letterToken, body: { purpose: 'evaluation-contact', on: false } },
  getMyLetterPreferences: { may: signedIn },
  listMyLetters: { may: signedIn },
  chooseMyLetters: { may: signedIn, body: { purpose: 'evaluation-contact', on: false } },
};

import { administrators, anothersStop, checkIn, everybody, invitation, mentorsCandidacy, programme, signedIn, staff, type AccessRule } from './given.js';

export const mentoring: Record<string, AccessRule> = {
  getMentorInvitation: { may: everybody, path: invitation },
  answerMentorInvitation: { may: everybody, path: invitation, body: { answer: 'accept' } },
  getCheckIn: { may: everybody, path: checkIn },
  answerCheckIn: { may: everybody, path: checkIn, body: { answer: 'met' } },
  completeCheckIn: { may: everybody, path: checkIn, body: { peopleReached: 6 } },
  showMentorStop: { may: everybody, path: anothersStop },
  stopMentoring: { may: everybody, path: anothersStop },
  getMyMentoring: { may: signedIn },
  answerMyMentorInvitation: { may: ['mentor'], body: { answer: 'accept' } },
  listMentors: { may: [...staff, 'otherTrainer'], path: programme },
  // The demonstration's mentor was trained by another trainer than the open training's.
  getCandidacy: { may: [...administrators, 'otherTrainer'], path: mentorsCandidacy },
  changeCandidacyState: { may: administrators, path: mentorsCandidacy, body: (_, visitor) => ({ to: visitor === 'administrator' ? 'paused' : 'active', reason: 'Agreed by phone' }) },
  noteHelpGiven: {
    may: administrators,
    path: async (d) => {
      const id = await d.candidacyOf('mentor');
      await d.api.db.rows(`update mentoring.candidacy set help_wanted_at = now() where id = $1`, [id]);
      return { id };
    },
    body: { reason: 'Called' },
  },
};

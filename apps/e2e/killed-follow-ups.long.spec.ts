import { describeKilledFollowUps } from './support/killed-follow-ups.js';

describeKilledFollowUps({ mentors: 400, kills: 50, dueWithinMs: 150_000, betweenKillsMs: 4_000, settledWithinS: 300 });

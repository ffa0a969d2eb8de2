import { describeKilledFollowUps } from './support/killed-follow-ups.js';

describeKilledFollowUps({ mentors: 120, kills: 5, dueWithinMs: 3_000, betweenKillsMs: 900, settledWithinS: 90 });

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Installation } from './support/installation.js';
import { saveThroughKills } from './support/killed-saves.js';

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.start();
}, 120_000);
afterAll(() => installation.stop(), 60_000);

describe('answers that are saved all the time, for long', () => {
  it('are there once acknowledged, through 60 kills of API, worker and database', async () => {
    expect(await saveThroughKills(installation, { writers: 8, kills: 60 })).toBeGreaterThan(1_000);
  }, 1_800_000);
});

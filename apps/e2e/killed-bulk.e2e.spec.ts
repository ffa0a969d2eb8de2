import { describeKilledBulk } from './support/killed-bulk.js';

describeKilledBulk({ people: 90, kills: 3 });

import { describeKilledBulk } from './support/killed-bulk.js';

describeKilledBulk({ people: 410, kills: 10 });

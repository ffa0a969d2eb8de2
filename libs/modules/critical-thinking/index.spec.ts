import { describeModule } from '#modules/sdk';
import { criticalThinking } from './index.js';

describeModule(criticalThinking);

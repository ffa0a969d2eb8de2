import { describeModule } from '#modules/sdk';
import { digitalSkills } from './index.js';

describeModule(digitalSkills);

import { describeModule } from '#modules/sdk';
import { activeCitizenship } from './index.js';

describeModule(activeCitizenship);

import type { Screen } from '../screens.js';

export const keptScreens: readonly Screen[] = [{ name: 'what tests keep of people', visitor: 'administrator', path: () => '/run/kept' }];

import type { Page } from 'playwright-core';
import type { Screen } from '../screens.js';

/** Opens what may be done with the first certificate, and of that what stands at that place. */
const choose = (nth: number) => async (page: Page) => {
  await page.locator('main tbody tr').first().getByRole('button').last().click();
  await page.locator('dialog[open] .k-stack .k-stack button').nth(nth).click();
  await page.locator('dialog[open] .k-form__actions').waitFor();
};

export const paperScreens: readonly Screen[] = [
  { name: 'certificates that reach nobody', visitor: 'administrator', path: () => '/run/certificates?concern=unreached' },
  { name: 'a slip to be printed', visitor: 'administrator', path: () => '/run/certificates?concern=unreached', prepare: choose(0) },
  { name: 'an erasure', visitor: 'administrator', path: () => '/run/certificates?concern=unreached', prepare: choose(4) },
];

import type { Page } from 'playwright-core';
import type { ApiClient } from '../api-client.js';
import type { Screen } from '../screens.js';

/** What the addresses of certificate templates are made of. */
export interface KnownTemplate {
  readonly templateId: string;
}

/** The demonstration's own look. */
export async function knownTemplate(administrator: ApiClient): Promise<KnownTemplate> {
  const { items } = await administrator.get<{ items: { id: string }[] }>('/programmes/ida-virumaa/certificate-templates');
  return { templateId: items[0]?.id ?? '' };
}

const drawn = (page: Page) => page.locator('.t-page').first().waitFor();

/** A text that nobody can fill and a colour that nobody can read, with the longest data. */
async function faults(page: Page): Promise<void> {
  await drawn(page);
  await page.locator('#text-intro-ru').fill('{{imya}}');
  await page.locator('.t-actions .k-badge').waitFor();
}

const seen = (name: string, path: Screen['path'], prepare?: Screen['prepare']): Screen => ({ name, visitor: 'administrator', path, ...(prepare === undefined ? {} : { prepare }) });

export const templateScreens: readonly Screen[] = [
  seen('looks of certificates', () => '/run/certificates/templates'),
  seen('a look of certificates', ({ templateId }) => `/run/certificates/templates/${templateId}`, drawn),
  seen('a look of certificates, mistakes', ({ templateId }) => `/run/certificates/templates/${templateId}`, faults),
  seen('certificates in a new look', ({ activityId }) => `/run/activities/${activityId}/certificates/reissue`),
];

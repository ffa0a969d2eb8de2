import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Language } from '#kernel';
import { phraseFiles } from './phrases.js';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// The demonstration has people of such a name.
const familyNames = ['Example', 'Draft'];

declare const axe: { run(options: RunOptions): Promise<AxeResults> };

export async function prepareChecks(context: BrowserContext): Promise<void> {
  await context.addInitScript({ path: axeFile });
}

/** The screen stands: its heading is there and nothing is still being fetched. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('main h1')?.checkVisibility() === true && document.querySelector('.k-skeleton, .k-spinner') === null);
}

/** Changes the words in place, by the switch in the header. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator(`.k-shell__language button[lang=${language}]`).press('Enter');
  await page.locator(`html[lang=${language}] .k-shell__language button[lang=${language}][aria-pressed=true]`).waitFor();
  await settled(page);
}

/** The screen in the light or dark look, as the system asks for it. */
export async function paint(page: Page, theme: 'dark' | 'light'): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  await page.locator(`html[data-theme=${theme}]`).waitFor({ state: 'attached' });
}

/** The fiftieth row of a list is made like the first: hides it, to spare the time. */
export async function shorten(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('tbody tr:nth-child(n + 6) { display: none !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}

/** What axe finds serious or worse: by all rules, by the one of contrast, or by all others, as contrast is the same in every language. */
export async function axeProblems(page: Page, rules: 'all' | 'contrast' | 'without-contrast' = 'all'): Promise<string[]> {
  // Colours move to their place first.
  await page.waitForFunction(() => document.getAnimations().every(({ playState }) => playState !== 'running'));
  const options: RunOptions = {
    runOnly: rules === 'contrast' ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: axeTags },
    resultTypes: ['violations'],
    preload: false,
    iframes: false,
    ...(rules === 'contrast' ? {} : { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: rules === 'all' } } }),
  };
  const { violations } = await page.evaluate((wanted) => axe.run(wanted), options);
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 4).map(({ target, failureSummary }) => `axe ${id}: ${target.join(' ')}: ${(failureSummary ?? '').split('\n').slice(1, 2).join('').trim()}`));
}

/** What sticks out to the side, of the page or of a frame in it. */
export async function widthProblems(page: Page, width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  // What follows the width by script does so in the frame, and is drawn anew right after it.
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))));
  return page.evaluate((at) => {
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth) {
      const wide = [...document.body.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > root.clientWidth + 1);
      found.push(`${at} px: scrolls sideways by ${root.scrollWidth - root.clientWidth}: ${wide.slice(-2).map(name).join(', ')}`);
    }
    for (const element of document.body.querySelectorAll('*:not(.k-hidden, input)')) {
      if (element.clientWidth <= 1 || element.scrollWidth <= element.clientWidth + 1) continue;
      if (getComputedStyle(element).overflowX !== 'visible' && element.checkVisibility()) found.push(`${at} px: cut off by ${element.scrollWidth - element.clientWidth}: ${name(element)}`);
    }
    return found;
  }, width);
}

/** The frame of a document: its language, its one heading, its title. */
export async function documentProblems(page: Page, language: Language): Promise<string[]> {
  return page.evaluate((wanted) => {
    const found: string[] = [];
    if (document.documentElement.lang !== wanted) found.push(`lang is ${document.documentElement.lang}`);
    const headings = [...document.querySelectorAll('h1')].filter((one) => one.checkVisibility());
    if (headings.length !== 1) found.push(`${headings.length} h1: ${headings.map((one) => one.textContent).join(' | ')}`);
    if (!/^\S.* – Kaasa$/.test(document.title)) found.push(`the title is “${document.title}”`);
    return found;
  }, language);
}

/** English phrases of the app that a reader of another language sees, and keys that have no words. */
export async function leftInEnglish(page: Page, language: Language): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const foreign = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') !== document.documentElement.lang;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style, noscript') === null && !foreign(node.parentElement)) found.push(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      if (!foreign(element)) for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(element.getAttribute(name) ?? '');
    }
    return found.map((text) => text.trim()).filter((text) => text !== '');
  });
  const english = englishOnly(language);
  familyNames.forEach((name) => english.delete(name));
  return [...new Set(texts)].filter((text) => text.includes('⟦') || english.has(text)).map((text) => `not in ${language}: ${text}`);
}

const known = new Map<Language, Set<string>>();

function englishOnly(language: Language): Set<string> {
  let set = known.get(language);
  if (set === undefined) {
    const own = new Set(phrases(language));
    // Numbers are nobody’s language.
    set = new Set(phrases('en').filter((text) => !own.has(text) && /\p{L}/u.test(text)));
    known.set(language, set);
  }
  return set;
}

function phrases(language: Language): string[] {
  return phraseFiles(language).flatMap((file) => Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** Goes through the page by Tab: every control is reached, in the order of the page, and shows it. */
export async function keyboardProblems(page: Page, within = 'body', most = 70): Promise<string[]> {
  const stops = await page.evaluate(
    ([root, limit]) => {
      const scope = document.querySelector(root) ?? document.body;
      const all = [...scope.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')];
      const groups = new Set<string>();
      const expected = all.filter((element) => {
        if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]') !== null || !element.checkVisibility({ visibilityProperty: true })) return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        const group = all.filter((one): one is HTMLInputElement => one instanceof HTMLInputElement && one.type === 'radio' && one.name === element.name && one.form === element.form);
        const first = group.find(({ checked }) => checked) ?? group[0];
        if (element !== first || groups.has(element.name)) return false;
        groups.add(element.name);
        return true;
      });
      const marked = expected.slice(0, limit);
      const looks = (element: Element) => {
        const around = [element, element.closest('label')].filter((one) => one !== null);
        return around.map((one) => `${getComputedStyle(one).boxShadow} ${getComputedStyle(one).outlineStyle} ${getComputedStyle(one).outlineColor}`).join();
      };
      (document.activeElement as HTMLElement | null)?.blur();
      const before = marked.map(looks);
      const seen: { index: number; visible: boolean }[] = [];
      const listen = (event: FocusEvent) => {
        const index = marked.indexOf(event.target as HTMLElement);
        if (index >= 0) seen.push({ index, visible: looks(marked[index] as Element) !== before[index] });
      };
      document.addEventListener('focusin', listen);
      Object.assign(window, { focusWalk: { names: marked.map((one) => `${one.tagName.toLowerCase()} “${(one.getAttribute('aria-label') ?? one.innerText ?? one.id).trim().slice(0, 40)}”`), seen } });
      marked[0]?.focus();
      // A date has a stop for its day, its month, its year …
      return marked.length + 7 * marked.filter((one) => one.matches('[type^=date], [type=time]')).length;
    },
    [within, most] as const,
  );
  // Some more than there are: a frame takes a stop of its own and one for each link in it, a region that scrolls one.
  await pressTab(page, stops + 7);
  return page.evaluate(() => {
    const { names, seen } = (window as unknown as { focusWalk: { names: string[]; seen: { index: number; visible: boolean }[] } }).focusWalk;
    const order = seen.map(({ index }) => index).slice(0, names.length);
    const found = names.filter((_, index) => !order.includes(index)).map((name) => `Tab does not reach ${name}`);
    const back = order.findIndex((index, place) => place > 0 && index < (order[place - 1] ?? 0));
    if (back > 0 && back < names.length - 1) found.push(`Tab goes back to ${names[order[back] ?? 0] ?? ''}`);
    const unseen = new Set(seen.filter(({ index, visible }) => index > 0 && !visible).map(({ index }) => names[index]));
    return [...found, ...[...unseen].map((name) => `focus does not show on ${name}`)];
  });
}

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };

/** Sends the key so many times without waiting for each: the page takes them in turn, and answers once it has taken the last. */
async function pressTab(page: Page, times: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const sent = Array.from({ length: times }, () => (['rawKeyDown', 'keyUp'] as const).map((type) => session.send('Input.dispatchKeyEvent', { type, ...tab })));
  await Promise.all(sent.flat());
  await session.detach();
}

/** Opens a dialog from the keyboard: it takes the focus, keeps it, and gives it back on Escape. */
export async function dialogProblems(page: Page, opener: Locator): Promise<string[]> {
  const found: string[] = [];
  const holdsFocus = () => page.evaluate(() => document.activeElement === document.body || document.activeElement?.closest('dialog[open]') !== null);
  await opener.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  if (!(await dialog.evaluate((element) => element.contains(document.activeElement)))) found.push('the dialog does not take the focus');
  found.push(...(await axeProblems(page)), ...(await keyboardProblems(page, 'dialog[open]')));
  for (let press = 0; press < 10 && found.length === 0; press++) {
    await page.keyboard.press(press < 5 ? 'Tab' : 'Shift+Tab');
    if (!(await holdsFocus())) found.push('Tab leaves the dialog');
  }
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  if (!(await opener.evaluate((element) => element === document.activeElement))) found.push('the focus does not come back');
  return found;
}

import type { Page } from 'playwright-core';

/** What has the focus, as a screen reader would tell it. */
export interface Focused {
  readonly name: string;
  readonly kind: string;
  readonly href: string;
}

/** Somebody who has no mouse and finds things only by going from one to the next. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  /** Goes on to what is called so, of that kind: the type of an input, else the element. @throws when it does not come within so many stops */
  async to(kind: string, name: string | RegExp, most = 60): Promise<Focused> {
    const met: string[] = [];
    for (let stop = 0; stop < most; stop++) {
      await this.press('Tab');
      const focused = await this.focused();
      if (focused.kind === kind && (typeof name === 'string' ? focused.name === name : name.test(focused.name))) return focused;
      met.push(`${focused.kind} “${focused.name}”`);
    }
    throw new Error(`No ${kind} “${String(name)}” by keyboard; met: ${met.join(', ')}`);
  }

  /** Goes to a button or link and uses it. */
  async use(kind: 'button' | 'a', name: string | RegExp): Promise<void> {
    await this.to(kind, name);
    await this.press('Enter');
  }

  /** In a group of radio buttons, of which Tab reaches one: goes on by the arrows to the one that is called so. */
  async choose(name: string, group: string | RegExp = /./): Promise<void> {
    await this.to('radio', group);
    await this.press('Space');
    for (let step = 0; (await this.focused()).name !== name; step++) {
      if (step > 10) throw new Error(`No choice “${name}”`);
      await this.press('ArrowDown');
    }
  }

  async check(name: string): Promise<void> {
    await this.to('checkbox', name);
    await this.press('Space');
  }

  /** In a list that is closed: on by the arrow until it shows what is called so. */
  async select(list: string | RegExp, name: string): Promise<void> {
    await this.to('select', list);
    await this.pick(name);
  }

  /** The same in the list that has the focus. */
  async pick(name: string): Promise<void> {
    for (let step = 0; step < 10; step++) {
      if ((await this.page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text)) === name) return;
      await this.press('ArrowDown');
    }
    throw new Error(`No “${name}” in the list “${(await this.focused()).name}”`);
  }

  /** Types instead of what the field holds. */
  async write(kind: string, field: string | RegExp, text: string): Promise<void> {
    await this.to(kind, field);
    await this.retype(text);
  }

  /** The same in the field that has the focus. */
  async retype(text: string): Promise<void> {
    await this.press('Control+a');
    await this.page.keyboard.type(text);
  }

  focused(): Promise<Focused> {
    return this.page.evaluate(() => {
      const at = document.activeElement as HTMLElement & { labels?: NodeListOf<HTMLLabelElement> | null; type?: string; href?: string };
      const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.innerText ?? at.innerText;
      const kind = at.tagName === 'INPUT' ? (at.type ?? '') : at.tagName.toLowerCase();
      return { name: name.replace(/\s+/g, ' ').trim(), kind, href: at.href ?? '' };
    });
  }
}

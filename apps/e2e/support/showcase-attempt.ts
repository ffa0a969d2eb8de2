import type { Page } from 'playwright-core';
import type { Keyboard } from './keyboard.js';

/** An answer as it is sent and stored. */
export interface StoredAnswer {
  readonly chosen?: readonly string[];
  readonly pairs?: readonly (readonly [string, string])[];
  readonly gaps?: Readonly<Record<string, string>>;
  readonly text?: string;
  readonly values?: Readonly<Record<string, number | string>>;
  readonly points?: readonly (readonly [number, number])[];
  readonly files?: readonly string[];
}

/** How one question of the demonstration's test with every kind is answered in Russian by keyboard, and what is then to be stored. */
export interface ByKeyboard {
  readonly answer: (keyboard: Keyboard, page: Page) => Promise<void>;
  readonly stored: StoredAnswer | ((stored: StoredAnswer) => boolean);
  /** Not by the machine: by a person, or not at all. */
  readonly ungraded?: true;
}

const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const letter = 'Во дворе темно. Предлагаю поставить у лестницы ещё один фонарь.';

/** In the order in which they are asked. */
export const showcaseAnswers: readonly ByKeyboard[] = [
  { answer: (keyboard) => keyboard.choose('16 лет'), stored: { chosen: ['b'] } },
  {
    async answer(keyboard) {
      // They stand in another order in every attempt, and Tab goes but one way.
      const wanted = ['Вас просят действовать немедленно', 'Адрес отправителя не принадлежит этому учреждению', 'В письме спрашивают PIN2-код'];
      for (let box = 0; box < 4; box++) {
        const { name } = await keyboard.to('checkbox', /./);
        if (wanted.includes(name)) await keyboard.press('Space');
      }
    },
    stored: ({ chosen = [] }) => [...chosen].sort().join() === 'a,b,d',
  },
  { answer: (keyboard) => keyboard.choose('Неверно'), stored: { chosen: ['false'] } },
  {
    async answer(keyboard) {
      await keyboard.select('Не горит уличный фонарь', 'Местное самоуправление');
      await keyboard.select('Кто-то в опасности', 'Центр тревоги, 112');
      await keyboard.select('Товар из интернет-магазина не пришёл', 'Защита потребителей (TTJA)');
    },
    stored: { pairs: [['lamp', 'town'], ['danger', 'emergency'], ['shop', 'consumer']] },
  },
  {
    async answer(keyboard, page) {
      const steps = ['Договариваетесь, о чём будет разговор', 'Приглашаете соседей', 'Проводите собрание', 'Рассылаете всем итоги'];
      const placeOf = async (text: string) => (await page.locator('.i-order__text').allInnerTexts()).findIndex((shown) => shown.trim() === text);
      await keyboard.to('button', /^Переместить вверх/);
      for (const [place, text] of steps.entries()) {
        if ((await placeOf(text)) === place) continue;
        await page.keyboard.press('Shift+Tab');
        while ((await keyboard.focused()).name !== `Переместить вверх: ${text}`) await keyboard.press((await isBefore(page, `Переместить вверх: ${text}`)) ? 'Shift+Tab' : 'Tab');
        // The focus goes with what it moves.
        for (let at = await placeOf(text); at > place; at--) await keyboard.press('Enter');
      }
      const asShown = page.getByRole('button', { name: 'Порядок уже верный' });
      if ((await asShown.count()) > 0) await keyboard.use('button', 'Порядок уже верный');
    },
    stored: { chosen: ['topic', 'invite', 'hold', 'tell'] },
  },
  { answer: (keyboard) => keyboard.write('text', 'Пропуск 1', '112'), stored: { gaps: { number: '112' } } },
  { answer: (keyboard) => keyboard.select('Пропуск 1', 'доказательство'), stored: { gaps: { why: 'evidence' } } },
  {
    async answer(keyboard) {
      await keyboard.select('Пропуск 1', 'городское собрание');
      await keyboard.select('Пропуск 2', 'мэр');
    },
    stored: { gaps: { decides: 'council', leads: 'mayor' } },
  },
  {
    async answer(keyboard) {
      await keyboard.write('text', 'Пропуск 1', 'Rahvaalgatus.ee');
      await keyboard.write('text', 'Пропуск 2', '1');
      await keyboard.select('Пропуск 3', 'бесплатное');
    },
    stored: { gaps: { portal: 'Rahvaalgatus.ee', share: '1', price: 'free' } },
  },
  { answer: (keyboard) => keyboard.write('text', /^Как называется обман/, 'Фишинг'), stored: { text: 'Фишинг' } },
  { answer: (keyboard) => keyboard.write('text', /^Автобус стоит/, '1,58 €'), stored: { text: '1,58 €' } },
  {
    async answer(keyboard) {
      await keyboard.to('range', /./);
      for (let step = 0; step < 6; step++) await keyboard.press('ArrowRight');
    },
    stored: { values: { value: 30 } },
  },
  { answer: (keyboard) => keyboard.choose('Отметки «нравится» и репосты'), stored: { chosen: ['shares'] } },
  {
    async answer(keyboard) {
      await keyboard.use('button', 'Добавить точку');
      // The focus is in the first field of the new point.
      await keyboard.retype('540');
      await keyboard.write('text', /^Точка 1: сверху/, '250');
    },
    stored: { points: [[540, 250]] },
  },
  {
    async answer(keyboard) {
      for (const [index, [one, other]] of [['утверждение', 'доказательство'], ['пароль', 'менеджер паролей'], ['собрание', 'протокол']].entries()) {
        await keyboard.use('button', 'Добавить пару');
        await keyboard.pick(one ?? '');
        await keyboard.select(`Пара ${index + 1}, вторая часть`, other ?? '');
      }
    },
    stored: { pairs: [['claim', 'evidence'], ['password', 'manager'], ['meeting', 'minutes']] },
  },
  {
    async answer(keyboard) {
      await keyboard.choose('Смотрю на сайте города, правда ли это');
      await keyboard.use('button', 'Узнать, что дальше');
      await keyboard.choose('Говорю с соседями и иду на обсуждение');
    },
    stored: { chosen: ['check', 'go'] },
  },
  {
    async answer(keyboard) {
      await keyboard.choose('Скорее согласны');
      await keyboard.choose('Не относится ко мне');
    },
    stored: { values: { heard: 4, know: 'not-applicable' } },
    ungraded: true,
  },
  { answer: (keyboard) => keyboard.choose('3'), stored: { values: { sure: 3 } }, ungraded: true },
  { answer: (keyboard) => keyboard.write('textarea', /^Напишите в самоуправление/, letter), stored: { text: letter }, ungraded: true },
  {
    async answer(keyboard, page) {
      // Asked for before the way there, since the browser needs a moment until it hands choosers over.
      const opened = page.waitForEvent('filechooser');
      await keyboard.to('file', /^Выбрать файл/);
      await keyboard.press('Enter');
      const chooser = await opened;
      await chooser.setFiles({ name: 'объявление.png', mimeType: 'image/png', buffer: picture });
      await page.getByText('объявление.png').waitFor();
    },
    stored: ({ files }) => files?.length === 1,
    ungraded: true,
  },
];

/** Whether the button of that name comes before the focus, so that one goes back for it. */
function isBefore(page: Page, name: string): Promise<boolean> {
  return page.evaluate((label) => {
    const wanted = [...document.querySelectorAll('button')].find((button) => button.getAttribute('aria-label') === label);
    return wanted !== undefined && document.activeElement !== null && (document.activeElement.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }, name);
}

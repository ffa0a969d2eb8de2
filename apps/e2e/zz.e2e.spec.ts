import { it, expect } from '@jest/globals';
import { openBrowser } from './support/browser.js';
it('opens', async () => {
  const b = await openBrowser(); const p = await b.newPage(); await p.goto('http://127.0.0.1:3107/'); await p.waitForSelector('h1'); expect(await p.title()).toBe('x'); await b.close();
}, 60000);

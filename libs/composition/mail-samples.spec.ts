import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { languages } from '#kernel';
import { renderSample } from '#messaging/core';
import { mailSamples } from './domains.js';

const home = 'https://kaasa.example.org';
const cases = mailSamples.flatMap((sample) => languages.map((language) => ({ name: `${sample.use.en}, ${language}`, sample, language })));

describe('the letters of every domain', () => {
  it.each(cases)('$name', ({ sample, language }) => {
    const { subject, text, html } = renderSample(sample, language, home);
    expect(`${subject}\n\n${text}`).toMatchSnapshot();
    expect(html).not.toMatch(/\{\{|undefined|\[object/);
    expect(html).toContain(`<html lang="${language}">`);
    // What is necessary has no way to be stopped; everything else has.
    expect(text.includes('/mentor-stops/')).toBe(sample.purpose !== 'service');
    expect(text).toContain(`${home}/letters/example`);
  });

  it('leave out no template', () => {
    const known = new Set(mailSamples.map(({ template }) => `${template.folder}/${template.name}`));
    for (const folder of new Set(mailSamples.map(({ template }) => template.folder))) {
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.hbs'))) expect(known).toContain(`${folder}/${basename(file).split('.')[0]}`);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { gallery } from '../../pdf/testing/gallery.js';
import { placeholders, valuesOf, type Placeholder } from './placeholders.js';
import { filledText, textFaults } from './template-text.js';

const none = Object.fromEntries(placeholders.map((name) => [name, ''])) as Record<Placeholder, string>;
const codes = (text: string) => textFaults(text).map(({ code }) => code.replace('certificates.', ''));

describe('a text of a template', () => {
  it.each([
    ['{{holder}} läbis koolituse {{training}}.', []],
    ['{{#if place}}Koht: {{place}}{{else}}Veebis{{/if}}', []],
    ['{{#unless place}}Veebis{{else}}{{place}}{{/unless}}', []],
    ['{{!-- märkus --}}Tere', []],
    ['{{{holder}}}', []],
    ['{{nimi}} {{nimi}}', ['unknown-placeholder']],
    ['{{constructor}}', ['unknown-placeholder']],
    ['{{#if nimi}}x{{/if}}', ['unknown-placeholder']],
    ['{{place}}', ['placeholder-may-be-empty']],
    ['{{#if place}}{{validUntil}}{{/if}}', ['placeholder-may-be-empty']],
    ['{{#unless place}}{{place}}{{/unless}}', ['placeholder-may-be-empty']],
    ['{{holder', ['text-syntax']],
    ['{{#if place}}Koht', ['text-syntax']],
    ['{{#each trainers}}{{this}}{{/each}}', ['text-part-not-allowed']],
    ['{{> footer}}', ['text-part-not-allowed']],
    ['{{holder.name}}', ['text-part-not-allowed']],
    ['{{../holder}}', ['text-part-not-allowed']],
    ['{{@root}}', ['text-part-not-allowed']],
    ['{{lookup holder "length"}}', ['text-part-not-allowed']],
    ['{{"x"}}', ['text-part-not-allowed']],
  ])('%s: %j', (text, faults) => {
    expect(codes(text)).toEqual(faults);
  });

  it('takes what a record says as plain words, whatever they look like', () => {
    const values = { ...none, holder: '{{number}} <b>#read("/etc/passwd")</b> & "Co"' };
    expect(filledText('Saaja:\n  {{holder}}{{#if place}}, {{place}}{{/if}}.', values)).toBe('Saaja: {{number}} <b>#read("/etc/passwd")</b> & "Co".');
  });

  it('says dates, hours and lists as each language does', () => {
    const [et, ru] = [gallery['et'], gallery['ru']];
    if (et === undefined || ru === undefined) throw new Error('no gallery');
    expect(valuesOf({ ...et, startedOn: '2026-11-20', plannedMinutes: 900 }, 'et')).toMatchObject({ started: '20. november 2026', completed: '23. november 2026', attended: '12 tundi 30 min', volume: '20 akadeemilist tundi', trainers: 'Mari Mägi ja Олег Соколов', validUntil: '' });
    expect(valuesOf(ru, 'ru')).toMatchObject({ completed: '23 ноября 2026 г.', modules: 'Активный гражданин, Критическое мышление и Цифровые навыки', place: 'Нарва' });
  });
});

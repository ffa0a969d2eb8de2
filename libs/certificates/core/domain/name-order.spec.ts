import { describe, expect, it } from '@jest/globals';
import { inOrderOfNames } from './name-order.js';

const named = (...names: [holderName: string, familyName?: string][]) => names.map(([holderName, familyName]) => ({ holderName, familyName }));

describe('certificates in the order of names', () => {
  it('go by family name, then by given name, in the alphabet of the reader', () => {
    const people = named(['Õnne Zimmer', 'Zimmer'], ['Anna Õun', 'Õun'], ['Mari Šmidt', 'Šmidt'], ['Anna Šmidt', 'Šmidt'], ['Aadu Tamm', 'Tamm'], ['Анна Яковлева', 'Яковлева']);
    const order = (language: 'et' | 'ru') => inOrderOfNames(people, language).map(({ holderName }) => holderName);
    // In Estonian š and z come before t, and õ after w.
    expect(order('et')).toEqual(['Anna Šmidt', 'Mari Šmidt', 'Õnne Zimmer', 'Aadu Tamm', 'Anna Õun', 'Анна Яковлева']);
    expect(order('ru')[0]).toBe('Анна Яковлева');
  });

  it('take a family name of several words whole, and the last word of a name that is spelled otherwise', () => {
    const people = named(['Karin Berg', 'Berg'], ['Jaan von Ungern', 'von Ungern'], ['Aleksandra Abramova', 'Абрамова'], ['Одна', undefined]);
    expect(inOrderOfNames(people, 'en').map(({ holderName }) => holderName)).toEqual(['Aleksandra Abramova', 'Karin Berg', 'Jaan von Ungern', 'Одна']);
  });
});

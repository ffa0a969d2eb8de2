import { describe, expect, it } from '@jest/globals';
import { preferredType } from './accept.js';
import { dataAddress } from './data-pages.js';

describe('what an Accept header wants most', () => {
  const browser = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8';
  it.each([
    [undefined, 'text/html'],
    ['*/*', 'text/html'],
    [browser, 'text/html'],
    ['application/json', 'application/json'],
    ['Application/JSON; charset=utf-8', 'application/json'],
    ['application/json, text/plain, */*', 'text/html'],
    ['text/html;q=0.5, application/json;q=0.6', 'application/json'],
    ['application/*, text/html;q=0.1', 'application/json'],
    ['application/json;q=0, */*;q=0.1', 'text/html'],
    ['application/json;q=x', null],
    ['image/png', null],
    ['', null],
  ])('is found in %s', (accept, type) => expect(preferredType(accept, ['text/html', 'application/json'])).toBe(type));
});

describe('a page that has data too', () => {
  const at = (url: string, accept?: string) => dataAddress({ url, method: 'GET', headers: { accept } }, ['/verify/']);

  it('answers with it to who prefers data, and stays a page for all others', () => {
    expect(at('/verify/abc-_1', 'application/json')).toBe('/api/v1/verify/abc-_1');
    expect(at('/verify/abc?x=1', 'application/ld+json')).toBe('/api/v1/verify/abc?x=1');
    expect(at('/verify/abc', 'application/json, */*;q=0.1')).toBe('/api/v1/verify/abc');
    for (const accept of ['text/html', '*/*', undefined, 'image/png', 'text/html, application/json']) expect(at('/verify/abc', accept)).toBe('/verify/abc');
  });

  it.each(['/verify', '/verify/', '/verify/a/b', '/verify/%2e%2e', '/verify/../x', '/join/abc', '/api/v1/verify/abc'])('is none at %s', (url) => expect(at(url, 'application/json')).toBe(url));

  it('is only looked at', () => expect(dataAddress({ url: '/verify/abc', method: 'POST', headers: { accept: 'application/json' } }, ['/verify/'])).toBe('/verify/abc'));
});

import { describe, expect, it } from '@jest/globals';
import { mailHost, sender } from './addresses.js';

describe('addresses', () => {
  it('takes the host from the base URL, and a reserved one where that is a bare address', () => {
    expect(mailHost('https://kaasa.example.org')).toBe('kaasa.example.org');
    expect(mailHost('http://127.0.0.1:3000')).toBe('kaasa.localhost');
    expect(mailHost('http://[::1]:3000')).toBe('kaasa.localhost');
    expect(mailHost('http://localhost:3000')).toBe('kaasa.localhost');
  });

  it('lets the operator name the sender', () => {
    expect(sender('https://kaasa.example.org', null)).toEqual({ name: 'Kaasa', address: 'kaasa@kaasa.example.org' });
    expect(sender('https://kaasa.example.org', 'smtp://u:p@mail.example.org:587?from=programm%40example.org').address).toBe('programm@example.org');
  });
});

import { describe, expect, it } from '@jest/globals';
import { createServer, type AddressInfo } from 'node:net';
import { readConfig } from '#platform/config';
import { baseUrl, choosePort, localUrl, networkAdvice } from './addresses.js';

describe('addresses', () => {
  it('goes on to the next port only when none was asked for', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const { port } = squatter.address() as AddressInfo;
    const said: string[] = [];
    const config = { ...readConfig({}), port };
    expect(await choosePort(config, (line) => said.push(line))).toBeGreaterThan(port);
    expect(said).toEqual([expect.stringMatching(new RegExp(`^Port ${port} is taken; Kaasa uses \\d+\\.$`))]);
    await expect(choosePort({ ...config, portIsSet: true }, () => undefined)).rejects.toThrow(`PORT is "${port}"`);
    squatter.close();
  });

  it('names HOST when this computer has no such address', async () => {
    await expect(choosePort(readConfig({ HOST: '203.0.113.7' }), () => undefined)).rejects.toThrow('HOST is "203.0.113.7"');
  });

  it('shows an address that can be opened', () => {
    expect(localUrl('0.0.0.0', 3000)).toBe('http://127.0.0.1:3000');
    expect(localUrl('::1', 80)).toBe('http://[::1]:80');
    expect(baseUrl(readConfig({ HOST: '192.168.1.5' }), 3001)).toBe('http://192.168.1.5:3001');
    expect(baseUrl(readConfig({ KAASA_BASE_URL: 'https://kaasa.example.org' }), 3000)).toBe('https://kaasa.example.org');
  });

  it('says how phones get in', () => {
    expect(networkAdvice('http://127.0.0.1:3000', '127.0.0.1')).toContain('HOST=0.0.0.0');
    expect(networkAdvice('http://127.0.0.1:3000', '0.0.0.0')).toContain('KAASA_BASE_URL');
    expect(networkAdvice('https://kaasa.example.org', '127.0.0.1')).toBe('Links and QR codes lead to https://kaasa.example.org');
  });
});

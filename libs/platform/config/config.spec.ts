import { describe, expect, it } from '@jest/globals';
import { ConfigError, isLoopback, readConfig, type Environment } from './config.js';

function faultsOf(env: Environment): ConfigError {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error('It was accepted.');
}

describe('configuration', () => {
  it('needs nothing', () => {
    expect(readConfig({}, '/srv/app')).toEqual({
      port: 3000,
      portIsSet: false,
      host: '127.0.0.1',
      dataDir: '/srv/app/.kaasa',
      databaseUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
      baseUrl: undefined,
      demo: true,
      trustedProxies: 'loopback',
    });
  });

  it('reads every variable', () => {
    const env = {
      PORT: '8080',
      HOST: '[::1]',
      KAASA_DATA_DIR: '/data',
      DATABASE_URL: 'postgres://u:p@db/kaasa',
      REDIS_URL: 'rediss://cache:6380/1',
      SMTP_URL: 'smtp://mail:1025',
      KAASA_BASE_URL: 'https://Kaasa.example.org/',
      KAASA_DEMO: '1',
      KAASA_QUIET_HOURS: '22-7',
      KAASA_LETTERS_PER_WEEK: '2',
      KAASA_MAIL_PER_MINUTE: 'off',
      KAASA_BOUNCES_DIR: '/var/mail/bounces',
      KAASA_TRUSTED_PROXIES: '127.0.0.1, 172.16.0.0/12,::1/128',
    };
    expect(readConfig(env)).toEqual({
      port: 8080,
      portIsSet: true,
      host: '::1',
      dataDir: '/data',
      databaseUrl: env.DATABASE_URL,
      redisUrl: env.REDIS_URL,
      smtpUrl: env.SMTP_URL,
      baseUrl: 'https://kaasa.example.org',
      demo: true,
      quietHours: { from: 22, until: 7 },
      lettersPerWeek: 2,
      mailPerMinute: null,
      bouncesDir: '/var/mail/bounces',
      trustedProxies: '127.0.0.1,172.16.0.0/12,::1/128',
    });
  });

  it('loads the demonstration by default only into the embedded database', () => {
    expect(readConfig({ DATABASE_URL: 'postgresql:///kaasa?host=/run/postgresql' }).demo).toBe(false);
    expect(readConfig({ KAASA_DEMO: '0' }).demo).toBe(false);
  });

  it('takes an empty value for one that is not set', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DATABASE_URL: '', KAASA_DEMO: '' })).toEqual(readConfig({}));
  });

  it('names every fault at once, with what was given and what would be right', () => {
    const error = faultsOf({ PORT: '70000', KAASA_DEMO: 'yes', REDIS_URL: 'cache:6379' });
    expect(error.faults.map(({ variable }) => variable)).toEqual(['PORT', 'REDIS_URL', 'KAASA_DEMO']);
    expect(error.message.split('\n')[0]).toBe('PORT is "70000", but it must be a whole number from 1 to 65535, such as 3000.');
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '3000.5'],
    ['PORT', '-1'],
    ['PORT', '0x50'],
    ['HOST', 'http://127.0.0.1'],
    ['HOST', '256.1.1.1'],
    ['HOST', '127.0.0.1:3000'],
    ['KAASA_DATA_DIR', 'file:///data'],
    ['DATABASE_URL', 'mysql://u@db/kaasa'],
    ['DATABASE_URL', 'postgresql://u@db'],
    ['DATABASE_URL', 'postgresql:///kaasa'],
    ['REDIS_URL', 'http://cache'],
    ['SMTP_URL', 'mail.example.org'],
    ['KAASA_BASE_URL', 'kaasa.example.org'],
    ['KAASA_BASE_URL', 'https://example.org/kaasa'],
    ['KAASA_BASE_URL', 'https://me:secret@example.org'],
    ['KAASA_DEMO', 'true'],
    ['KAASA_QUIET_HOURS', '21-24'],
    ['KAASA_QUIET_HOURS', '8-8'],
    ['KAASA_LETTERS_PER_WEEK', '0'],
    ['KAASA_MAIL_PER_MINUTE', 'many'],
    ['KAASA_TRUSTED_PROXIES', 'proxy.example.org'],
    ['KAASA_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['KAASA_TRUSTED_PROXIES', '10.0.0.1,,'],
  ])('refuses %s=%s', (variable, value) => {
    const { faults } = faultsOf({ [variable]: value });
    expect(faults).toHaveLength(1);
    expect(faults[0]?.variable).toBe(variable);
  });

  it('prints no password', () => {
    const { message } = faultsOf({ DATABASE_URL: 'mysql://me:top@/secret@db/kaasa', SMTP_URL: 'me:secret@mail:25' });
    expect(message).not.toContain('secret');
    expect(message).toContain('mysql://me:***@db/kaasa');
  });

  it('knows addresses that only this computer can open', () => {
    expect(['localhost', '127.0.0.1', '127.1.2.3', '::1', '[::1]', 'kaasa.localhost'].every(isLoopback)).toBe(true);
    expect(['0.0.0.0', '192.168.1.5', 'kaasa.example.org', '127.example.org'].some(isLoopback)).toBe(false);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const root = process.cwd();
const read = (file: string) => readFileSync(join(root, file), 'utf8');

interface Service {
  readonly image?: string;
  readonly build?: { readonly dockerfile: string; readonly target: string };
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly restart?: string;
  readonly healthcheck?: { readonly test?: readonly string[]; readonly disable?: boolean };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly read_only?: boolean;
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

const compose = parse(read('docker-compose.yml'), { merge: true }) as Compose;
const services = Object.entries(compose.services);
const dockerfile = read('docker/Dockerfile');

/** The published schema names its parts with draft-04 `id`s, which later drafts no longer know. */
function withoutOldIds(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutOldIds);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([key, value]) => !(['id', '$schema'].includes(key) && typeof value === 'string'));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutOldIds(value)]));
}

describe('docker-compose.yml', () => {
  const ajv = new Ajv2019({ strict: false, allErrors: true, formats: { duration: true, expose: true, ports: true, subnet_ip_address: true } });
  const validate = ajv.compile(withoutOldIds(JSON.parse(read('tools/schemas/compose-spec.json'))) as object);

  it('keeps to the Compose Specification', () => {
    validate(compose);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would be refused with an unknown key, so the check has teeth', () => {
    expect(validate({ services: { api: { image: 'kaasa-api', restrat: 'always' } } })).toBe(false);
  });

  it('waits only for what it starts, and for health where there is a check', () => {
    for (const [, { depends_on = {} }] of services) {
      for (const [name, { condition }] of Object.entries(depends_on)) {
        const awaited = compose.services[name];
        expect(awaited).toBeDefined();
        if (condition === 'service_completed_successfully') expect(awaited?.restart).toBe('no');
        if (condition === 'service_healthy') expect(awaited?.healthcheck?.test).toBeDefined();
      }
    }
  });

  it('checks the health of everything that stays up', () => {
    for (const [name, { healthcheck, build, restart }] of services) {
      const inImage = build !== undefined && stage(build.target).includes('HEALTHCHECK') && healthcheck?.disable !== true;
      const checked = healthcheck?.test !== undefined || inImage;
      expect([name, checked]).toEqual([name, restart !== 'no']);
    }
  });

  it('declares every volume, opens ports to this computer only, and holds no password', () => {
    for (const [, { volumes = [], ports = [], environment = {} }] of services) {
      for (const volume of volumes) expect(compose.volumes).toHaveProperty(volume.split(':')[0] ?? '');
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:/u);
      if (environment['POSTGRES_PASSWORD'] !== undefined) expect(environment['POSTGRES_PASSWORD']).toMatch(/^\$\{POSTGRES_PASSWORD:\?/u);
    }
  });

  it('names its images by version', () => {
    for (const [, { image, build }] of services) {
      if (build === undefined) expect(image).toMatch(/:v?\d/u);
    }
  });
});

function stage(name: string): string {
  return dockerfile.split(/^FROM /mu).find((part) => part.split('\n')[0]?.endsWith(` AS ${name}`)) ?? '';
}

describe('the images', () => {
  it('come from stages that exist, on Node 24, and run as nobody special', () => {
    expect(stage('base')).toMatch(/^node:24/u);
    for (const [, { build }] of services) {
      if (build === undefined) continue;
      expect(stage(build.target)).toMatch(/^kaasa AS/u);
      expect(existsSync(join(root, build.dockerfile))).toBe(true);
    }
    expect(stage('kaasa')).toContain('\nUSER node\n');
  });

  it('start what the build makes', () => {
    const commands = [...dockerfile.matchAll(/"(dist\/apps\/[^"]+\.js)"/gu), ...read('docker-compose.yml').matchAll(/"(dist\/apps\/[^"]+\.js)"/gu)].map((match) => match[1] ?? '');
    expect(new Set(commands)).toEqual(new Set(['dist/apps/api/main.js', 'dist/apps/worker/main.js', 'dist/apps/kaasa/main.js']));
    for (const command of commands) expect(existsSync(join(root, command.replace(/^dist\//u, '').replace(/\.js$/u, '.ts')))).toBe(true);
  });

  it('copy only what the context lets through', () => {
    const allowed = new Set(read('.dockerignore').split('\n').filter((line) => line.startsWith('!')).map((line) => line.slice(1)));
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gmu)].flatMap(([, line = '']) => line.split(' ').slice(0, -1)).filter((file) => file !== '.');
    for (const file of copied) {
      expect(existsSync(join(root, file))).toBe(true);
      expect(allowed.has(file.split('/')[0] ?? '')).toBe(true);
    }
  });

  it('look after themselves by the worker’s own connection name', () => {
    expect(read('apps/worker/main.ts')).toContain("'kaasa-worker'");
    expect(read('docker/health.mjs')).toContain("'kaasa-worker'");
  });
});

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser } from 'playwright-core';

const run = promisify(execFile);
// The package's own arguments hold --single-process, which crashes as soon as a context closes.
const browserArguments = ['--no-sandbox', '--headless=shell', '--disable-gpu', '--disable-dev-shm-usage'];

interface Program {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

let found: Promise<Program> | undefined;

/** Chromium of the system when CHROMIUM_PATH names one, else the one that came with npm. */
export async function openBrowser(): Promise<Browser> {
  found ??= findProgram();
  const { executablePath, env } = await found;
  return chromium.launch({ executablePath, args: browserArguments, env: { ...ownEnvironment(), ...env } });
}

async function findProgram(): Promise<Program> {
  const ofTheSystem = process.env['CHROMIUM_PATH'];
  if (ofTheSystem !== undefined && ofTheSystem !== '') return { executablePath: ofTheSystem, env: {} };
  const folder = await unpacked();
  const executablePath = join(folder, 'chromium');
  const fonts: Record<string, string> = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (await starts(executablePath, fonts)) return { executablePath, env: fonts };
  // A small system has no libnss3; the package brings the libraries that Chromium misses.
  const env = { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') };
  if (await starts(executablePath, env)) return { executablePath, env };
  throw new Error(`Chromium from npm does not start here. Install a Chromium of your system and name it in CHROMIUM_PATH.`);
}

async function starts(executablePath: string, env: Record<string, string>): Promise<boolean> {
  return run(executablePath, ['--no-sandbox', '--version'], { env: { ...ownEnvironment(), ...env } }).then(
    () => true,
    () => false,
  );
}

/** Unpacks once for every run on this machine: aside, then renamed, so that nobody starts half a program. */
async function unpacked(): Promise<string> {
  const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(tmpdir(), `kaasa-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (existsSync(folder)) return folder;
  const aside = await mkdtemp(`${folder}-`);
  // The package unpacks into the temporary directory of its process, hence a process of its own.
  const script = `import chromium, { inflate } from '@sparticuz/chromium'; await chromium.executablePath(); await inflate(${JSON.stringify(join(packageFolder, 'bin', 'al2023.tar.br'))});`;
  await run(process.execPath, ['--input-type=module', '--eval', script], { env: { ...ownEnvironment(), TMPDIR: aside } });
  await writeFile(join(aside, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>\n`);
  await rename(aside, folder).catch(async (error: unknown) => {
    await rm(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  });
  return folder;
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined));
}

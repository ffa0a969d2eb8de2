// What a start needs before it: the right Node, the installed packages, an up-to-date build. Plain Node, nothing installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
export const mainScript = join(root, 'dist', 'apps', 'kaasa', 'main.js');
const at = (...parts) => join(root, ...parts);

const settings = ['package.json', 'package-lock.json', '.swcrc', 'nx.json', 'project.json', 'tsconfig.base.json', 'tsconfig.json', 'tsconfig.web.json'];
/** What each target is built from; a little more than Nx's own inputs, which decide when one of these has changed. */
const targets = {
  'build-server': { sources: ['apps', 'libs', 'tools/build-server.mjs'], skip: ['apps/web', 'apps/e2e', 'libs/web'], result: 'dist/apps/kaasa/main.js' },
  'build-web': { sources: ['apps/web', 'libs/web', 'libs/certificates/words', 'libs/mentoring/words', 'libs/kernel', 'libs/assessments/engine', 'openapi.json', 'tsconfig.web.json'], skip: [], result: 'dist/web/index.html' },
};

export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Kaasa needs Node 20.19 or newer, and this is Node ${process.versions.node}. Get a current one from https://nodejs.org and start again.`);
  process.exit(1);
}

/** Installs and builds whatever is missing or stale; `say` gets a line for each thing that takes time. */
export async function setUp({ web = true, say = console.log } = {}) {
  checkNode();
  const names = web ? ['build-server', 'build-web'] : ['build-server'];
  if (!needsInstall() && stale(names).length === 0) return;
  const release = await lock(say);
  try {
    if (needsInstall()) await install(say);
    const now = stale(names);
    if (now.length > 0) await build(now, say);
  } finally {
    release();
  }
}

function needsInstall() {
  const installed = at('node_modules', '.package-lock.json');
  if (!existsSync(installed)) return true;
  if (!existsSync(at('package-lock.json')) || mtime(at('package-lock.json')) <= mtime(installed)) return false;
  // A checkout touches files without changing them.
  return read(at('node_modules', '.kaasa-installed')) !== lockHash();
}

async function install(say) {
  say(existsSync(at('node_modules')) ? 'Bringing the packages up to date …' : 'Installing packages (the first time takes a few minutes) …');
  // Not `npm ci`: a lock file written on another system can lack this one's optional packages, which ci refuses.
  const args = ['install', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const npm = process.env.npm_execpath;
  if (npm && /\.[cm]?js$/.test(npm)) await quietly('npm install', process.execPath, [npm, ...args]);
  else await quietly('npm install', process.platform === 'win32' ? 'npm.cmd' : 'npm', args, { shell: process.platform === 'win32' });
  writeFileSync(at('node_modules', '.kaasa-installed'), lockHash());
}

async function build(names, say) {
  say('Building …');
  // Taken before the build: what is edited during it must be built again.
  const stamps = names.map((name) => [name, stamp(name)]);
  const nx = JSON.parse(read(at('node_modules/nx/package.json')));
  const env = { ...process.env, NX_DAEMON: 'false', NX_TUI: 'false' };
  await quietly('The build', process.execPath, [at('node_modules/nx', nx.bin.nx), 'run-many', '-t', ...names, '-p', 'workspace'], { env });
  for (const [name, value] of stamps) {
    if (!existsSync(at(targets[name].result))) throw new SetupError(`The build ended without ${targets[name].result}.`);
    writeFileSync(stampFile(name), value);
  }
}

function stale(names) {
  return names.filter((name) => !existsSync(at(targets[name].result)) || read(stampFile(name)) !== stamp(name));
}

function stampFile(name) {
  return at('dist', `.${name}.stamp`);
}

/** Path, size and time of every source: cheap enough to take at every start. */
function stamp(name) {
  const { sources, skip } = targets[name];
  const hash = createHash('sha256');
  const skipped = new Set([...skip, ...skip.map((path) => path.replaceAll('/', '\\'))]);
  const visit = (path) => {
    if (skipped.has(path)) return;
    const stat = statSync(at(path), { throwIfNoEntry: false });
    if (!stat) return;
    if (!stat.isDirectory()) {
      if (!/\.spec\.tsx?$/.test(path)) hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
      return;
    }
    for (const entry of readdirSync(at(path)).sort()) if (entry !== 'node_modules') visit(join(path, entry));
  };
  for (const path of [...settings, ...sources]) visit(path);
  return hash.digest('hex');
}

function lockHash() {
  return createHash('sha256').update(read(at('package.json'))).update(read(at('package-lock.json'))).digest('hex');
}

/** `npm start` and `npm test` may begin at the same moment in one clone; only one may write node_modules and dist. */
async function lock(say) {
  mkdirSync(at('.nx'), { recursive: true });
  const path = at('.nx', 'setup.lock');
  let told = false;
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    const age = Date.now() - mtime(path);
    const holder = Number(read(path));
    // The file is empty for a moment between its making and its writing.
    if (holder > 0 ? !alive(holder) : age > 5000) rmSync(path, { force: true });
    else {
      if (!told) say('Another start is installing or building here; waiting for it …');
      told = true;
      await pause(200);
    }
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

export class SetupError extends Error {}

/** Shows a command's output only when it fails. */
async function quietly(what, command, args, options = {}) {
  const { code, output } = await new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let output = '';
    child.stdout.on('data', (part) => (output += part));
    child.stderr.on('data', (part) => (output += part));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
  if (code === 0) return;
  process.stderr.write(output);
  throw new SetupError(`${what} failed (exit code ${code}); its output is above.`);
}

/** Set-up for a command line: a failure is told in its own words, and ends with exit code 1. */
export async function setUpOrExit(options) {
  try {
    await setUp(options);
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    process.exit(1);
  }
}

/**
 * Runs the kaasa command in the foreground and ends as it ends. Signals are passed on, and the
 * channel between us lets it notice when we are killed and can pass on nothing.
 */
export function runKaasa(args, { channel = false } = {}) {
  const child = spawn(process.execPath, ['--enable-source-maps', mainScript, ...args], { stdio: channel ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => {
    console.error(error.message);
    process.exit(1);
  });
  child.once('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '');
const mtime = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

// `npm run dev`: serves, rebuilds what is edited, and starts the server again when its code has changed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { mainScript, root, setUpOrExit } from './setup.mjs';

await setUpOrExit();

let server = serve();
let timer;
let building = Promise.resolve();
let ending = false;

const web = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web', '--watch'], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

for (const folder of ['apps', 'libs']) {
  watch(join(root, folder), { recursive: true }, (_event, file) => {
    const path = `${folder}/${String(file ?? '').replaceAll('\\', '/')}`;
    // The web app is Vite's; a spec changes nothing that runs; editors write temporary files beside.
    if (/^(apps|libs)\/web\/|^apps\/e2e\/|\.spec\.tsx?$|node_modules|~$|\.swp$/.test(path)) return;
    clearTimeout(timer);
    timer = setTimeout(() => (building = building.then(rebuild)), 200);
  });
}

async function rebuild() {
  if (ending) return;
  const build = spawn(process.execPath, [join(root, 'tools/build-server.mjs')], { cwd: root, stdio: 'inherit' });
  const [code] = await once(build, 'exit');
  if (code !== 0) return console.error('The server was not built; the old one keeps running until the error is gone.');
  await stop(server);
  if (!ending) server = serve();
}

function serve() {
  return spawn(process.execPath, ['--enable-source-maps', mainScript, 'serve'], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
}

async function stop(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGTERM');
  await exited;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    if (ending) return;
    ending = true;
    web.kill();
    await stop(server);
    process.exit(0);
  });
}

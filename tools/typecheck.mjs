// Type-checks the server, the web app and the journeys in a browser; exits 1 at the first project with errors.
import { spawnSync } from 'node:child_process';

for (const project of ['tsconfig.json', 'tsconfig.web.json', 'tsconfig.e2e.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/ts7/bin/tsc', '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

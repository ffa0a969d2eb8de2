// Type-checks the server and the web app; exits 1 at the first project with errors.
import { spawnSync } from 'node:child_process';

for (const project of ['tsconfig.json', 'tsconfig.web.json']) {
  const { status } = spawnSync(process.execPath, ['node_modules/ts7/bin/tsc', '-p', project], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

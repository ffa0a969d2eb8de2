import { Command, CommanderError } from 'commander';
import { register as admin } from './commands/admin.js';
import { register as analyseAssessments } from './commands/assessments-analyse.js';
import { register as certificates } from './commands/certificates.js';
import { register as issueCertificates } from './commands/certificates-issue.js';
import { register as doctor } from './commands/doctor.js';
import { register as exportItems } from './commands/items-export.js';
import { register as importItems } from './commands/items-import.js';
import { register as scoreItems } from './commands/items-score.js';
import { register as migrate } from './commands/migrate.js';
import { register as modules } from './commands/modules.js';
import { register as seed } from './commands/seed.js';
import { register as serve } from './commands/serve.js';
import { reportProblem } from './problem.js';

const program = new Command('kaasa').description('Runs and looks after a Kaasa installation.').exitOverride();
for (const register of [serve, migrate, seed, doctor, admin, modules, certificates, issueCertificates, analyseAssessments, scoreItems, importItems, exportItems]) register(program);
// Commands made before exitOverride was inherited would end the process themselves, with the wrong code.
for (const command of program.commands) command.exitOverride();

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    const asked = ['commander.helpDisplayed', 'commander.version'].includes(error.code);
    process.exitCode = asked ? 0 : 2;
  } else {
    reportProblem(error, process.argv.includes('--json'));
    process.exitCode = 1;
  }
  // Connections of work that was given up must not keep the process from ending.
  setTimeout(() => process.exit(), 500).unref();
}

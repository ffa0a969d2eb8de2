import { ConfigError } from '#platform/config';
import { DataDirBusyError, PostgresStartError } from '#platform/postgres';
import { BootRefusal } from '#platform/supervision';

/** A command that cannot do what it was asked to. */
export class OperatorError extends BootRefusal {
  override readonly name = 'OperatorError';
}

/** Tells on stderr what went wrong; with --json also as a problem on stdout, which is then still one JSON value. */
export function reportProblem(error: unknown, json: boolean): void {
  const expected = [BootRefusal, DataDirBusyError, PostgresStartError].some((kind) => error instanceof kind);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${expected ? message : (stack ?? message)}\n`);
  if (!json) return;
  const errors = error instanceof ConfigError ? { errors: error.faults } : {};
  process.stdout.write(`${JSON.stringify({ problem: { title: message, ...errors } })}\n`);
}

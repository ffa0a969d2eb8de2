import { ConfigError } from '#platform/config';
import { DataDirBusyError, PostgresStartError } from '#platform/postgres';

/** Something the operator can act on: its message is shown without a stack. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError';
}

/** Tells on stderr what went wrong; with --json also as a problem on stdout, which is then still one JSON value. */
export function reportProblem(error: unknown, json: boolean): void {
  const expected = [OperatorError, ConfigError, DataDirBusyError, PostgresStartError].some((kind) => error instanceof kind);
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  process.stderr.write(`${expected ? message : (stack ?? message)}\n`);
  if (!json) return;
  const errors = error instanceof ConfigError ? { errors: error.faults } : {};
  process.stdout.write(`${JSON.stringify({ problem: { title: message, ...errors } })}\n`);
}

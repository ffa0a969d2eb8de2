export interface Semver {
  readonly major: number;
  readonly minor: number;
  readonly patch: number;
}

const pattern = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** A release version, `1.4.0`; null for anything else, pre-releases included: what is published is finished. */
export function parseSemver(text: string): Semver | null {
  const [, major, minor, patch] = pattern.exec(text) ?? [];
  return major === undefined ? null : { major: Number(major), minor: Number(minor), patch: Number(patch) };
}

/** Whether the version is in the caret range (`^1.2.0`: from 1.2.0, below 2.0.0; `^0.3.1`: below 0.4.0); null when the range is none. */
export function satisfiesCaret(version: string, range: string): boolean | null {
  const from = range.startsWith('^') ? parseSemver(range.slice(1)) : null;
  const is = parseSemver(version);
  if (from === null || is === null) return null;
  const parts = ({ major, minor, patch }: Semver): number[] => [major, minor, patch];
  const significant = from.major > 0 ? 1 : from.minor > 0 ? 2 : 3;
  const sameLine = parts(from).slice(0, significant).every((part, i) => parts(is)[i] === part);
  return sameLine && compare(parts(is), parts(from)) >= 0;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at === -1 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

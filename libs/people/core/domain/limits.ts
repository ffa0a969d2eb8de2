/** How often something may be tried; classes share one address, so an address may fail more often than an account. */
export interface Limit {
  readonly limit: number;
  readonly windowSeconds: number;
}

const quarterHour = 900;
const hour = 3_600;

export const limits = {
  passwordPerAccount: { limit: 10, windowSeconds: quarterHour },
  pinPerAccount: { limit: 5, windowSeconds: quarterHour },
  signInPerAddress: { limit: 100, windowSeconds: quarterHour },
  linkPerAccount: { limit: 5, windowSeconds: hour },
  linkPerAddress: { limit: 60, windowSeconds: hour },
  passwordChange: { limit: 10, windowSeconds: quarterHour },
} as const satisfies Readonly<Record<string, Limit>>;

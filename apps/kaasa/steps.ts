export interface SignIn {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface Prepared {
  /** Of the demonstration, to be shown at every start; empty without it. */
  readonly signIns: readonly SignIn[];
}

/** Brings the schema up to date, and on the first start of a demonstration loads its programme. */
export async function prepareDatabase(_databaseUrl: string, _options: { readonly demo: boolean }): Promise<Prepared> {
  return { signIns: [] };
}

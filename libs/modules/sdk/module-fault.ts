/** Something wrong with a module, in words that tell its author what to do. */
export interface ModuleFault {
  /** RFC 6901 pointer into the definition; empty for the whole. */
  readonly pointer: string;
  readonly sentence: string;
}

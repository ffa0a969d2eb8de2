/** Why something of QTI cannot be read or processed, in words for whoever made the file. Caught where reading or scoring began. */
export class QtiFault extends Error {
  override readonly name = 'QtiFault';

  constructor(
    readonly code: QtiFaultCode,
    message: string,
  ) {
    super(message);
  }
}

export type QtiFaultCode = 'unsafe' | 'too-large' | 'malformed' | 'invalid' | 'unsupported' | 'response' | 'too-long';

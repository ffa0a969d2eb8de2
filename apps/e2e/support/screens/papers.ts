import type { Screen } from '../screens.js';

/** What the addresses of certificates on paper and by private link are made of. */
export interface KnownPapers {
  readonly holderToken: string;
}

export const paperScreens: Record<'public' | 'run', readonly Screen[]> = {
  public: [{ name: 'certificates by their private link', visitor: 'nobody', path: ({ holderToken }) => `/holder/${holderToken}` }],
  run: [{ name: 'certificates that reach nobody', visitor: 'administrator', path: () => '/run/certificates?concern=unreached' }],
};

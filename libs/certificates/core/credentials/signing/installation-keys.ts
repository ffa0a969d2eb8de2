import { sealOfFolder } from './seal.js';
import { SigningKeys } from './signing-keys.js';

/** The keys of an installation, for the operator's command. */
export function installationKeys(dataDir: string): SigningKeys {
  return new SigningKeys(() => sealOfFolder(dataDir));
}

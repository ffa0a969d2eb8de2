import { Injectable } from '@nestjs/common';
import { DataFolder } from '#platform/config';
import { BaseUrl } from '#platform/http';
import { sealOfFolder } from './seal.js';
import { SignCredential } from './sign-credential.js';
import { SigningKeys } from './signing-keys.js';

@Injectable()
export class InstallationKeys extends SigningKeys {
  constructor(folder: DataFolder) {
    super(() => sealOfFolder(folder.path));
  }
}

@Injectable()
export class CredentialSigner extends SignCredential {
  constructor(keys: InstallationKeys, baseUrl: BaseUrl) {
    super(keys, { url: baseUrl.url });
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, type FieldError } from '#kernel';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { isRegistryCode, type IssuerSettings } from '../domain/issuer-settings.js';
import { certificatesErrors } from '../errors.js';
import { issuerSettings, saveIssuerSettings } from '../persistence/issuer.repository.js';
import { mayList } from './certificate.policy.js';

/** How a programme issues: read and changed by its administrators, for certificates from then on. */
@Injectable()
export class ManageIssuer {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor, programmeKey: string): Promise<IssuerSettings> {
    return issuerSettings(this.db, await this.open(actor, programmeKey));
  }

  async save(actor: Actor, programmeKey: string, settings: IssuerSettings): Promise<void> {
    const programmeId = await this.open(actor, programmeKey);
    const errors = faults(settings);
    if (errors.length > 0) throw certificatesErrors.error('certificates.settings-incomplete', { errors });
    await saveIssuerSettings(this.db, programmeId, settings, this.clock.now(), actor.personId);
  }

  private async open(actor: Actor, key: string): Promise<string> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    if (programme === undefined || !mayList(actor, programme.id)) throw certificatesErrors.error('certificates.not-found');
    return programme.id;
  }
}

/** Who issues by the Act names themselves; who does not, need not. In the order of the form, each in words of its own: the list above it names no fields. */
function faults({ mode, organisation, registryCode, noticeNumber }: IssuerSettings): FieldError[] {
  const lacks = (value: string) => mode !== 'neutral' && value.trim() === '';
  const wrong: FieldError[] = [];
  if (lacks(organisation)) wrong.push({ pointer: '/organisation', code: 'certificates.organisation-needed' });
  if (lacks(registryCode)) wrong.push({ pointer: '/registryCode', code: 'certificates.registry-code-needed' });
  else if (registryCode !== '' && !isRegistryCode(registryCode)) wrong.push({ pointer: '/registryCode', code: 'certificates.registry-code' });
  if (lacks(noticeNumber)) wrong.push({ pointer: '/noticeNumber', code: 'certificates.notice-needed' });
  return wrong;
}

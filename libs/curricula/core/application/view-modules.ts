import { Injectable } from '@nestjs/common';
import { InstalledModules } from '#curricula/contract';
import type { ModuleDefinition } from '#modules/sdk';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { curriculaErrors } from '../errors.js';
import { StoredReleases } from '../persistence/module-releases.query.js';
import { mayViewModules } from './view-modules.policy.js';

export interface ModuleInView {
  readonly definition: ModuleDefinition;
  /** False for a module that was taken out; its releases stay for those who learn or have learned by them. */
  readonly installed: boolean;
}

@Injectable()
export class ViewModules {
  constructor(
    private readonly db: Database,
    private readonly installed: InstalledModules,
    private readonly stored: StoredReleases,
  ) {}

  /** What everybody may know of the modules on offer. */
  offered(): readonly ModuleDefinition[] {
    return this.installed.modules;
  }

  /** The installed modules, then those that were taken out. */
  async list(actor: Actor): Promise<ModuleInView[]> {
    if (!mayViewModules(actor)) throw curriculaErrors.error('curricula.not-found');
    const { modules } = this.installed;
    const ids = new Set(modules.map(({ id }) => id));
    const takenOut = (await this.stored.newest(this.db)).filter(({ moduleId }) => !ids.has(moduleId));
    return [...modules.map((definition) => ({ definition, installed: true })), ...takenOut.map(({ definition }) => ({ definition, installed: false }))];
  }

  /** @throws DomainError `curricula.not-found` */
  async one(actor: Actor, moduleId: string): Promise<ModuleInView> {
    const found = (await this.list(actor)).find(({ definition }) => definition.id === moduleId);
    if (found === undefined) throw curriculaErrors.error('curricula.not-found');
    return found;
  }
}

import { Injectable } from '@nestjs/common';
import { AssessmentsDirectory } from '#assessments/contract';
import { firstRow, type Tx } from '#platform/database';
import { curriculaErrors } from '../errors.js';
import { StoredReleases } from '../persistence/module-releases.query.js';

export interface ModuleInCourse {
  readonly activityId: string;
  readonly moduleId: string;
  readonly version: string;
  readonly required: boolean;
}

/** Puts a module release at the end of an activity's course and makes its tests. Called by set-up and seeding; decides nothing about who may. */
@Injectable()
export class AttachModule {
  constructor(
    private readonly stored: StoredReleases,
    private readonly assessments: AssessmentsDirectory,
  ) {}

  /** Answers the release's id. @throws DomainError `curricula.not-found`, `curricula.module-attached` */
  async execute(tx: Tx, { activityId, moduleId, version, required }: ModuleInCourse): Promise<string> {
    const release = await this.stored.ofVersion(tx, moduleId, version);
    if (release === undefined) throw curriculaErrors.error('curricula.not-found');
    const attached = await firstRow(
      tx,
      `insert into curricula.course_module (activity_id, module_key, release_id, position, required)
       select $1, $2, $3, (select coalesce(max(position) + 1, 0) from curricula.course_module where activity_id = $1), $4
       on conflict on constraint course_module_pk do nothing returning activity_id`,
      [activityId, moduleId, release.releaseId, required],
    );
    if (attached === undefined) throw curriculaErrors.error('curricula.module-attached');
    await this.assessments.ensureForModule(tx, activityId, release.releaseId);
    return release.releaseId;
  }
}

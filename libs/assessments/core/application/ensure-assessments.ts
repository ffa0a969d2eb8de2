import { Injectable } from '@nestjs/common';
import { Clock, type Localized } from '#kernel';
import type { AssessmentPhase } from '#assessments/contract';
import { ModuleReleases } from '#curricula/contract';
import type { Sql } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { defaultSettings } from '../domain/assessment-settings.js';
import { insertAssessment } from '../persistence/assessments.repository.js';
import { storeForm } from '../persistence/items.repository.js';

interface PhaseRule {
  readonly phase: AssessmentPhase;
  readonly title: (module: Localized) => Localized;
}

const phases: readonly PhaseRule[] = [
  { phase: 'pre', title: ({ et, ru, en }) => ({ et: `Eeltest: ${et}`, ru: `Входной тест: ${ru}`, en: `Pre-test: ${en}` }) },
  { phase: 'post', title: ({ et, ru, en }) => ({ et: `Lõputest: ${et}`, ru: `Итоговый тест: ${ru}`, en: `Post-test: ${en}` }) },
];

/** Makes the pre- and post-test of a course module. Both ask the same questions, so that a gain is one of learning. */
@Injectable()
export class EnsureAssessments {
  constructor(
    private readonly releases: ModuleReleases,
    private readonly programme: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async execute(tx: Sql, activityId: string, releaseId: string): Promise<void> {
    const [release, activity] = [await this.releases.release(tx, releaseId), await this.programme.activity(tx, activityId)];
    if (release === undefined || activity === undefined) throw new Error(`No release ${releaseId} or no activity ${activityId} to make tests for`);
    const { moduleId } = release;
    const { title, items, completion } = release.definition;
    const released = items.map(({ key, lesson, content }) => ({ key, lessonKey: lesson, content }));
    const formId = await storeForm(tx, releaseId, moduleId, released, this.clock.now());
    const common = { programmeId: activity.programmeId, activityId, moduleId, releaseId, formId };
    for (const { phase, title: titled } of phases) {
      const settings = { ...defaultSettings(phase), passMark: completion.passMark };
      await insertAssessment(tx, { ...common, phase, settings, title: titled(title) });
    }
  }
}

import { Injectable } from '@nestjs/common';
import { Clock, type Localized } from '#kernel';
import { CurriculaDirectory } from '#curricula/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { Withheld } from '../../anonymous/domain/survey-state.js';
import { AssessmentLibrary } from '../../persistence/assessments.repository.js';
import { gainReport, type ModuleGain } from '../domain/gain-report.js';
import { selfRatings, type SelfRating } from '../domain/self-ratings.js';
import { measuredTests, sharesBeforeAndAfter, testsLookingBack, type MeasuredTest } from '../persistence/measured-tests.query.js';
import { answersOfEach } from './collect-answers.js';
import { StatisticsGate } from './statistics-gate.js';

export interface MeasuredTraining {
  readonly tests: readonly MeasuredTest[];
  readonly gains: readonly ModuleGain[];
  readonly selfRatings: readonly RatedTest[];
}

/** A test whose self-ratings are also about the time before. */
export interface RatedTest {
  readonly assessmentId: string;
  readonly title: Localized;
  readonly withheld: Withheld | null;
  readonly ratings: readonly SelfRating[];
}

/** The tests of a training with what people gained from each module. */
@Injectable()
export class ListMeasuredTests {
  constructor(
    private readonly db: Database,
    private readonly clock: Clock,
    private readonly gate: StatisticsGate,
    private readonly curricula: CurriculaDirectory,
    private readonly library: AssessmentLibrary,
  ) {}

  async execute(actor: Actor, activityId: string): Promise<MeasuredTraining> {
    const { id } = await this.gate.activity(actor, activityId);
    const [tests, shares, course, selfRatings] = await Promise.all([measuredTests(this.db, id), sharesBeforeAndAfter(this.db, id), this.curricula.course(this.db, id), this.rated(id)]);
    const titles = new Map<string, Localized>(course.map(({ moduleId, title }) => [moduleId, title]));
    const phasesOf = (moduleId: string) => tests.filter((test) => test.moduleId === moduleId).map(({ phase }) => phase);
    const modules = [...new Set(tests.flatMap(({ moduleId }) => moduleId ?? []))].flatMap((moduleId) => {
      const title = titles.get(moduleId);
      return title !== undefined && phasesOf(moduleId).includes('pre') && phasesOf(moduleId).includes('post') ? [{ moduleId, title }] : [];
    });
    return { tests, gains: gainReport(modules, shares), selfRatings };
  }

  /** Of each person the first attempt: later ones have seen what they rated. */
  private async rated(activityId: string): Promise<RatedTest[]> {
    const assessments = await this.library.findAll(await testsLookingBack(this.db, activityId));
    const answers = await answersOfEach(this.db, assessments, 'first', this.clock.now());
    return assessments.flatMap(({ id, title }, index) => {
      const found = answers[index];
      return found === undefined ? [] : [{ assessmentId: id, title, withheld: found.withheld, ratings: selfRatings(found.answered) }];
    });
  }
}

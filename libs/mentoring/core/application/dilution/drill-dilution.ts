import { Injectable } from '@nestjs/common';
import { AnchorQuestions } from '#assessments/contract';
import type { PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { groupScores, type GroupScore } from '../../domain/cascade/dilution.js';
import { answeringGroups, anchorSetOf, type AnsweringGroup } from '../../persistence/anchors.repository.js';
import { managedProgramme } from '../groups/group-gate.js';
import { pageOf, type CountedPage } from '../page-of.js';
import { byGroup, reachedAnswers, trainedResults } from './anchor-sources.js';

type Contacts = ReadonlyMap<string, PersonContact>;

export interface TrainedBehind {
  readonly people: CountedPage<{ readonly personId: string; readonly answeredAt: Date }>;
  readonly contacts: Contacts;
}

export interface GroupsBehind {
  readonly groups: CountedPage<AnsweringGroup & Omit<GroupScore, 'cluster'>>;
  readonly contacts: Contacts;
}

/**
 * From the numbers of a comparison to where they come from, for administrators: of those whom the programme trained to the people,
 * of those whom mentors reached to the groups, because who answered there is not kept.
 */
@Injectable()
export class DrillDilution {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly anchors: AnchorQuestions,
  ) {}

  /** What each of them scored is not said here: the test's own pages say it to whom it concerns. */
  async trained(actor: Actor, key: string, page: PageRequest): Promise<TrainedBehind> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    const set = await anchorSetOf(this.db, id);
    const results = set === undefined ? [] : await trainedResults(this.db, this.anchors, id, set.questionIds);
    const people = inOrder(results.map(({ personId, submittedAt }) => ({ personId, answeredAt: submittedAt })), page, ({ answeredAt, personId }) => [answeredAt.toISOString(), personId]);
    return { people, contacts: await this.people.contacts(this.db, people.items.map(({ personId }) => personId)) };
  }

  async groups(actor: Actor, key: string, generation: number, page: PageRequest): Promise<GroupsBehind> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    const set = await anchorSetOf(this.db, id);
    const answers = set === undefined ? [] : ((await reachedAnswers(this.db, this.anchors, set)).get(generation) ?? []);
    const scores = new Map(groupScores(byGroup(answers)).map((score) => [score.cluster, score]));
    const known = await answeringGroups(this.db, [...scores.keys()]);
    const scored = known.flatMap((group) => {
      const score = scores.get(group.groupId);
      return score === undefined ? [] : [{ ...group, people: score.people, mean: score.mean }];
    });
    const groups = inOrder(scored, page, ({ name, groupId }) => [name, groupId]);
    return { groups, contacts: await this.people.contacts(this.db, groups.items.map(({ mentorId }) => mentorId)) };
  }
}

function inOrder<R>(rows: readonly R[], page: PageRequest, key: (row: R) => [string, string]): CountedPage<R> {
  return pageOf([...rows].sort((a, b) => (key(a).join() < key(b).join() ? -1 : 1)), page, { key });
}

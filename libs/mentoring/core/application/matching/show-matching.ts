import { Injectable } from '@nestjs/common';
import { isId, type PageRequest } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory } from '#programme/contract';
import { communityErrors } from '../../community.errors.js';
import type { PairChange } from '../../domain/matching/propose.js';
import { countPairs, matchedPairs, type ChangeCount, type MatchedPair } from '../../persistence/matched-pairs.query.js';
import { findMatching, latestMatching, type Matching } from '../../persistence/matchings.repository.js';
import { managedProgramme } from '../groups/group-gate.js';
import { mayManageMentors } from '../view-mentors.policy.js';

export interface ShownMatching {
  readonly matching: Matching | undefined;
  readonly counts: readonly ChangeCount[];
}

export interface ShownPairs {
  readonly pairs: MatchedPair[];
  readonly names: ReadonlyMap<string, PersonContact>;
}

/** The latest proposal in numbers, and its pairs page by page. */
@Injectable()
export class ShowMatching {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
  ) {}

  async latest(actor: Actor, key: string): Promise<ShownMatching> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    const matching = await latestMatching(this.db, id);
    return { matching, counts: matching === undefined ? [] : await countPairs(this.db, matching.id) };
  }

  async pairs(actor: Actor, matchingId: string, change: PairChange | null, page: PageRequest): Promise<ShownPairs> {
    const matching = isId(matchingId) ? await findMatching(this.db, matchingId) : undefined;
    if (matching === undefined || !mayManageMentors(actor, matching.programmeId)) throw communityErrors.error('mentoring.matching-unknown');
    const pairs = await matchedPairs(this.db, matching.id, change, page);
    return { pairs, names: await this.people.contacts(this.db, pairs.flatMap(({ personId }) => personId ?? [])) };
  }
}

import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { PeopleDirectory, type PersonContact } from '#people/contract';
import { hasRole, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { ProgrammeDirectory, type ProgrammeSummary } from '#programme/contract';
import { cascadeFigures, lineage, type CascadeFigures, type CascadeNode } from '../../domain/cascade/lineage.js';
import { mentoringErrors } from '../../errors.js';
import { cascadeInput, openDepthRequests, type CascadeFilter, type DepthRequest, type PlacedMentor } from '../../persistence/cascade.query.js';
import { managedProgramme } from '../groups/group-gate.js';

export interface Cascade {
  readonly figures: CascadeFigures;
  /** Those that the filter means, and whoever is above them. */
  readonly nodes: readonly CascadeNode<PlacedMentor>[];
  readonly requests: DepthRequest[];
  readonly names: ReadonlyMap<string, PersonContact>;
}

/** The lineage with its figures: with names for administrators, in numbers for funders. */
@Injectable()
export class ShowCascade {
  constructor(
    private readonly db: Database,
    private readonly people: PeopleDirectory,
    private readonly programmes: ProgrammeDirectory,
    private readonly clock: Clock,
  ) {}

  async tree(actor: Actor, key: string, filter: CascadeFilter): Promise<Cascade> {
    const { id } = await managedProgramme(this.db, this.programmes, actor, key);
    const [nodes, requests] = [await this.nodesOf(id, filter), await openDepthRequests(this.db, id)];
    const meant = nodes.filter(({ mentor }) => mentor.matches);
    const shown = withAncestors(nodes, meant);
    const names = await this.people.contacts(this.db, [...shown.map(({ mentor }) => mentor.personId), ...requests.map(({ personId }) => personId)]);
    return { figures: cascadeFigures(meant, this.clock.now()), nodes: shown, requests, names };
  }

  async figures(actor: Actor, key: string, filter: CascadeFilter): Promise<{ figures: CascadeFigures; coarse: boolean }> {
    const programme = await this.readable(actor, key);
    const nodes = (await this.nodesOf(programme.id, filter)).filter(({ mentor }) => mentor.matches);
    return { figures: cascadeFigures(nodes, this.clock.now()), coarse: !hasRole(actor, programme.id, 'administrator') };
  }

  private async nodesOf(programmeId: string, filter: CascadeFilter): Promise<CascadeNode<PlacedMentor>[]> {
    return lineage(await cascadeInput(this.db, programmeId, filter));
  }

  private async readable(actor: Actor, key: string): Promise<ProgrammeSummary> {
    const programme = await this.programmes.programmeByKey(this.db, key);
    const may = programme !== undefined && (hasRole(actor, programme.id, 'funder') || hasRole(actor, programme.id, 'administrator'));
    if (!may) throw mentoringErrors.error('mentoring.not-found');
    return programme;
  }
}

function withAncestors<N extends CascadeNode>(nodes: readonly N[], meant: readonly N[]): N[] {
  const byId = new Map(nodes.map((node) => [node.mentor.candidacyId, node]));
  const shown = new Set<string>();
  for (let { mentor, parentId } of meant.map((node) => ({ mentor: node.mentor.candidacyId, parentId: node.parentId }))) {
    for (;;) {
      shown.add(mentor);
      const parent: N | undefined = parentId === null ? undefined : byId.get(parentId);
      if (parent === undefined) break;
      [mentor, parentId] = [parent.mentor.candidacyId, parent.parentId];
    }
  }
  return nodes.filter(({ mentor }) => shown.has(mentor.candidacyId));
}

import { groupBy } from '#kernel';
import type { Answer } from '#web/api-client';

export type CascadeAnswer = Answer<'/api/v1/programmes/{key}/cascade'>;
export type CascadeNode = CascadeAnswer['nodes'][number];

/** Each mentor before those who came out of the group, as a tree is read. */
export function inTreeOrder(nodes: readonly CascadeNode[]): CascadeNode[] {
  const known = new Set(nodes.map(({ candidacyId }) => candidacyId));
  const below = groupBy(nodes, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const walk = (parent: string | null): CascadeNode[] => (below.get(parent) ?? []).flatMap((node) => [node, ...walk(node.candidacyId)]);
  return walk(null);
}

import type { Answer } from '#web/api-client';

export type CascadeAnswer = Answer<'/api/v1/programmes/{key}/cascade'>;
export type CascadeNode = CascadeAnswer['nodes'][number];

/** Each mentor before those who came out of the group, as a tree is read. */
export function inTreeOrder(nodes: readonly CascadeNode[]): CascadeNode[] {
  const known = new Set(nodes.map(({ candidacyId }) => candidacyId));
  const below = new Map<string | null, CascadeNode[]>();
  for (const node of nodes) {
    const parent = node.parentId !== null && known.has(node.parentId) ? node.parentId : null;
    below.set(parent, [...(below.get(parent) ?? []), node]);
  }
  const walk = (parent: string | null): CascadeNode[] => (below.get(parent) ?? []).flatMap((node) => [node, ...walk(node.candidacyId)]);
  return walk(null);
}

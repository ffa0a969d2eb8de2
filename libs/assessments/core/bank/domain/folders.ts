interface Nested {
  readonly id: string;
  readonly parentId: string | null;
}

/** Whether moving the folder under `parentId` would put it inside itself. */
export function makesCircle(folders: readonly Nested[], id: string, parentId: string | null): boolean {
  const parents = new Map(folders.map((folder) => [folder.id, folder.parentId]));
  for (let above = parentId, steps = 0; above !== null && steps <= folders.length; above = parents.get(above) ?? null, steps++) if (above === id) return true;
  return false;
}

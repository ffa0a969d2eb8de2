import { newId } from '#kernel';
import { checkModule, contentHash, type ModuleDefinition } from '#modules/sdk';
import { firstRow, type Sql } from '#platform/database';
import { BootRefusal } from '#platform/supervision';

/** Modules that may not be installed; the message holds one sentence for each thing to do. */
export class ModuleProblem extends BootRefusal {
  override readonly name = 'ModuleProblem';

  constructor(readonly sentences: readonly string[]) {
    super(sentences.join('\n'));
  }
}

/** @throws ModuleProblem for a bad, duplicate or incompatible module */
export function checkInstalledModules(modules: readonly ModuleDefinition[]): void {
  refuse([...duplicates(modules), ...modules.flatMap(faults)]);
}

/**
 * Stores the releases of the installed modules that this installation does not have yet; what is stored is never changed.
 * Answers the new ones as `id version`.
 * @throws ModuleProblem for a bad, duplicate or incompatible module, or for content changed under the same version
 */
export async function syncInstalledModules(tx: Sql, modules: readonly ModuleDefinition[]): Promise<string[]> {
  checkInstalledModules(modules);
  const added: string[] = [];
  const changed: string[] = [];
  // In one order, so that processes that start together wait for each other and never in a circle.
  for (const definition of [...modules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const outcome = await store(tx, definition);
    if (outcome === 'added') added.push(`${definition.id} ${definition.version}`);
    if (outcome === 'changed') changed.push(changedSentence(definition));
  }
  refuse(changed);
  return added;
}

async function store(tx: Sql, definition: ModuleDefinition): Promise<'added' | 'known' | 'changed'> {
  const { id, version, sdk } = definition;
  const hash = contentHash(definition);
  const [row] = await tx.rows(
    `insert into curricula.module_release (id, module_key, version, sdk, content_hash, origin, content)
     values ($1, $2, $3, $4, $5, 'package', $6) on conflict on constraint module_release_version do nothing returning id`,
    [newId(), id, version, sdk, hash, JSON.stringify(definition)],
  );
  if (row !== undefined) return 'added';
  const stored = await firstRow<{ hash: string }>(tx, `select content_hash as hash from curricula.module_release where module_key = $1 and version = $2`, [id, version]);
  return stored?.hash === hash ? 'known' : 'changed';
}

function duplicates(modules: readonly ModuleDefinition[]): string[] {
  const ids = modules.map(({ id }) => id);
  const twice = new Set(ids.filter((id, i) => ids.indexOf(id) !== i));
  return [...twice].map((id) => `Two installed modules have the id "${id}"; take one of them out of libs/modules/installed, or give it an id of its own.`);
}

function faults(definition: ModuleDefinition): string[] {
  return checkModule(definition).map(({ pointer, sentence }) => `Module "${definition.id}" cannot be installed (${pointer}): ${sentence}`);
}

function changedSentence({ id, version }: ModuleDefinition): string {
  return `Module "${id}" has other content than the version ${version} that is already stored; raise its version, because a published release never changes.`;
}

function refuse(sentences: readonly string[]): void {
  if (sentences.length > 0) throw new ModuleProblem(sentences);
}

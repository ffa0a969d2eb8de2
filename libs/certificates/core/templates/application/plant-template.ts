import type { Tx } from '#platform/database';
import type { ChoiceKind, TemplateContent } from '../domain/template-content.js';
import { readPicture } from '../pictures/read-picture.js';
import { storePicture } from '../persistence/template-images.repository.js';
import { insertTemplate, publishVersion, saveChoices, saveVersion } from '../persistence/templates.repository.js';

export interface TemplateToPlant {
  readonly programmeId: string;
  readonly name: string;
  /** Drawings by the name under which the content shows them. */
  readonly pictures: Readonly<Record<string, string>>;
  /** From the hashes of the drawings. */
  readonly content: (hash: (name: string) => string) => TemplateContent;
  readonly chosenFor: readonly ChoiceKind[];
  readonly at: Date;
  readonly by: string;
}

/** A template that is published as it comes, for a demonstration: whoever plants it has looked at it. */
export async function plantTemplate(tx: Tx, { programmeId, name, pictures, content, chosenFor, at, by }: TemplateToPlant): Promise<string> {
  const hashes = new Map<string, string>();
  for (const [key, drawing] of Object.entries(pictures)) {
    const picture = readPicture(Buffer.from(drawing, 'utf8'));
    if (typeof picture === 'string') throw new Error(`The picture ${key} is refused: ${picture}`);
    hashes.set(key, await storePicture(tx, programmeId, picture, at));
  }
  const templateId = await insertTemplate(tx, { programmeId, name, at, by });
  await saveVersion(tx, { templateId, version: 1, content: content((key) => hashes.get(key) ?? ''), at, by });
  await publishVersion(tx, templateId, 1, at, by);
  await saveChoices(tx, programmeId, new Map(chosenFor.map((kind) => [kind, templateId])), at, by);
  return templateId;
}

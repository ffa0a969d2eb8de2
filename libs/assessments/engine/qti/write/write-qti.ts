import { zipSync, strToU8 } from 'fflate';
import { outcomeOf, type ExportedFile, type ExportedItem, type ExportOptions, type ExportOutcome } from '../../formats/imported.js';
import { qti, writeXml, type QtiVersion } from './markup-xml.js';
import { writeItem, type WrittenItem } from './write-item.js';
import { identifierOf } from './writing.js';

export interface QtiExportOptions extends ExportOptions {
  readonly version?: QtiVersion;
}

/** The same moment for every file, so that the same items give the same bytes. */
const moment = new Date(2000, 0, 1);

/** A package with one file an item, its media beside it, and the manifest that lists them. */
export function writeQti(items: readonly ExportedItem[], { language, version = '2.1' }: QtiExportOptions): ExportedFile {
  const files: Record<string, Uint8Array> = {};
  const listed: { readonly written: WrittenItem; readonly path: string; readonly media: readonly string[] }[] = [];
  const outcomes: ExportOutcome[] = [];
  const taken = new Set<string>();
  items.forEach((item, index) => {
    const identifier = freeIdentifier(item.externalId ?? `item-${index + 1}`, taken);
    const names = new Map([...mediaOf(item)].map(({ key, sha256, mediaType }) => [key, `media/${sha256.slice(0, 32)}.${extensions[mediaType] ?? 'bin'}`]));
    const written = writeItem(item, { language, version, identifier, mediaPath: new Map([...names].map(([key, name]) => [key, `../${name}`])) });
    outcomes.push(written.outcome);
    if (written.xml === null) return;
    const path = `items/${identifier}.xml`;
    files[path] = strToU8(written.xml);
    const media = written.used.map((key) => names.get(key) ?? '').sort();
    written.used.forEach((key) => {
      const bytes = item.media?.get(key);
      const name = names.get(key);
      if (bytes !== undefined && name !== undefined) files[name] = bytes;
    });
    listed.push({ written, path, media });
  });
  files['imsmanifest.xml'] = strToU8(manifest(listed, version));
  const sorted = Object.fromEntries(Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1)));
  return { bytes: zipSync(sorted, { mtime: moment }), items: outcomes };
}

/** One item alone, as text; its media cannot come along. */
export function writeQtiItem(item: ExportedItem, { language, version = '2.1' }: QtiExportOptions): { readonly xml: string | null; readonly outcome: ExportOutcome } {
  const { xml, outcome } = writeItem(item, { language, version, identifier: freeIdentifier(item.externalId ?? 'item-1', new Set()), mediaPath: new Map() });
  return { xml, outcome: xml === null ? outcome : { ...outcome, outcome: outcomeOf(outcome.losses) } };
}

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/svg+xml': 'svg',
  'audio/mpeg': 'mp3',
  'audio/ogg': 'ogg',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'video/webm': 'webm',
};

/** Only what is at hand. */
function mediaOf({ content, media }: ExportedItem) {
  const all = [...(content.media ?? []), ...('picture' in content ? [content.picture] : [])];
  return all.filter(({ key }) => media?.has(key));
}

function freeIdentifier(wanted: string, taken: Set<string>): string {
  const plain = identifierOf(wanted.replaceAll(/[^\w.-]/g, '_').slice(0, 100));
  let identifier = plain;
  for (let n = 2; taken.has(identifier.toLowerCase()); n++) identifier = `${plain}-${n}`;
  taken.add(identifier.toLowerCase());
  return identifier;
}

const manifests = {
  '2.1': { xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1', schema: 'QTIv2.1 Package', schemaversion: '1.0.0', type: 'imsqti_item_xmlv2p1' },
  '3.0': { xmlns: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1', schema: 'QTI Package', schemaversion: '3.0.0', type: 'imsqti_item_xmlv3p0' },
} as const;

function manifest(listed: readonly { readonly written: WrittenItem; readonly path: string; readonly media: readonly string[] }[], version: QtiVersion): string {
  const { xmlns, schema, schemaversion, type } = manifests[version];
  const resources = listed.map(({ written: { identifier }, path, media }) =>
    qti('resource', { identifier: `res-${identifier}`, type, href: path }, qti('file', { href: path }), ...media.map((href) => qti('file', { href }))),
  );
  const root = qti('manifest', { xmlns, identifier: 'kaasa' }, qti('metadata', {}, qti('schema', {}, schema), qti('schemaversion', {}, schemaversion)), qti('organizations'), qti('resources', {}, ...resources));
  // The manifest has the same names in both versions.
  return `<?xml version="1.0" encoding="UTF-8"?>\n${writeXml(root, '2.1')}\n`;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { ExportedItem, ImportedItem } from '../../formats/imported.js';
import { mediumFrom } from '../../formats/media.js';
import { gradeItem } from '../../grading/index.js';
import type { ItemContent } from '../../item/index.js';
import { allSamples } from '../../testing/samples.js';
import { readItem } from '../read/read-item.js';
import { readQti } from '../read/read-qti.js';
import { responseSpace } from '../read/response-space.js';
import { corpora, picture, withCorpus } from '../testing.js';
import { schemaCheck } from '../testing-schema.js';
import { decodeXml, readXml } from '../xml/read-xml.js';
import type { QtiVersion } from './markup-xml.js';
import { writeQti } from './write-qti.js';

const versions: readonly QtiVersion[] = ['2.1', '3.0'];
const medium = mediumFrom('map.png', Buffer.from(picture));

/** The samples with a picture that is at hand. */
const exported: readonly ExportedItem[] = allSamples.map((content, index) => {
  const media = new Map(medium === null ? [] : [[medium.key, medium.bytes]]);
  const withPicture = 'picture' in content && medium !== null ? { ...content, picture: { ...content.picture, key: medium.key, sha256: medium.sha256 } } : content;
  return { title: `Item ${index}`, content: withPicture as ItemContent, media };
});

function back({ title, content, externalId, media }: ImportedItem): ExportedItem[] {
  return content === undefined ? [] : [{ title, content, ...(externalId !== undefined && { externalId }), media: new Map(media.map(({ key, bytes }) => [key, bytes])) }];
}

function filesOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString(name.endsWith('.xml') ? 'utf8' : 'base64')]));
}

/** Those that come back as what they were. */
const both = exported.filter(({ content }) => content.kind !== 'case' && content.kind !== 'scale');

describe.each(versions)('items as QTI %s', (version) => {
  const first = writeQti(both, { language: 'en', version });
  const read = readQti(first.bytes, { language: 'et' });
  const second = writeQti(read.items.flatMap(back), { language: 'en', version });

  it('are all there', () => {
    expect(first.items.filter(({ outcome }) => outcome === 'rejected')).toEqual([]);
    expect(read.items.map(({ kind }) => kind)).toEqual(both.map(({ content }) => content.kind));
  });

  it('are the same when they are written again', () => {
    expect(filesOf(second.bytes)).toEqual(filesOf(first.bytes));
    expect(second.bytes).toEqual(first.bytes);
  });

  it('earn the same', () => {
    for (const item of read.items) {
      const before = exported.find(({ title }) => title === item.title)?.content;
      if (before === undefined || item.content === undefined || before.kind === 'extended-text' || before.kind === 'file') continue;
      for (const response of responseSpace(before).responses) {
        if ('units' in before && response !== null && 'text' in response) continue;
        expect([item.title, response, gradeItem(item.content, response).score]).toEqual([item.title, response, expect.closeTo(gradeItem(before, response).score ?? 0, 9)]);
      }
    }
  });

  it('lose nothing on the way back', () => expect(read.items.filter(({ outcome }) => outcome !== 'lossless').map(({ kind, losses }) => ({ kind, losses }))).toEqual([]));
});

const folders = ['qti21-qtiworks/ims', 'qti21-qtiworks/regressions', 'qti21-qtiworks/language', 'qti-scored-cito/Resources/2x/ResponseProcessing/IMS-examples'];

withCorpus('qti21-qtiworks', 'qti-scored-cito', 'qti-xsd')('exports by the schemas', () => {
  it('are valid, for our samples and for items of others', () => {
    const faults = schemaCheck('qtiv2p1', 'imsqti_v2p1.xsd');
    const manifestFaults = schemaCheck('imscp_v1p1.xsd');
    const files = folders.flatMap((folder) => readdirSync(join(corpora, folder)).filter((name) => name.endsWith('.xml')).map((name) => join(corpora, folder, name)));
    const others = files.flatMap((file) => back(readItem(readXml(decodeXml(readFileSync(file))), { language: 'en', find: () => picture })));
    expect(others.length).toBeGreaterThan(35);
    const { bytes } = writeQti([...exported, ...others], { language: 'en' });
    for (const [name, text] of Object.entries(filesOf(bytes))) {
      if (name.startsWith('items/')) expect([name, faults(text)]).toEqual([name, []]);
      if (name === 'imsmanifest.xml') expect(manifestFaults(text)).toEqual([]);
    }
  });
});

import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { itemXml } from '../testing.js';
import { readQti } from './read-qti.js';

const item = itemXml({ body: '<extendedTextInteraction responseIdentifier="R"/>' });
const manifest = (...resources: readonly (readonly [type: string, href: string])[]) => `<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>${resources.map(([type, href], index) => `<resource identifier="r${index}" type="${type}" href="${href}"/>`).join('')}</resources></manifest>`;
const read = (files: Readonly<Record<string, string>>) => readQti(zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))), { language: 'en' }).items.map(({ outcome, losses }) => losses[0]?.code ?? outcome);

describe('a package', () => {
  it('loses no item to a test that is missing or broken', () => {
    const listed = manifest(['imsqti_test_xmlv2p1', 'test.xml'], ['imsqti_item_xmlv2p1', 'a/item.xml']);
    expect(read({ 'imsmanifest.xml': listed, 'a/item.xml': item })).toEqual(['invalid', 'lossless']);
    expect(read({ 'imsmanifest.xml': listed, 'a/item.xml': item, 'test.xml': '<assessmentTest>' })).toEqual(['malformed', 'lossless']);
  });

  it('holds items even where its manifest does not call them so', () => {
    expect(read({ 'imsmanifest.xml': manifest(['imsqti_v2p1', 'a/item.xml']), 'a/item.xml': item })).toEqual(['lossless']);
    expect(read({ 'imsmanifest.xml': manifest(), 'about.xml': '<about/>' })).toEqual(['empty-package']);
  });

  it('of QTI 1 is called that', () => {
    expect(read({ 'imsmanifest.xml': manifest(['imsqti_xmlv1p2', 'quiz.xml']), 'quiz.xml': '<questestinterop/>' })).toEqual(['qti-1']);
  });
});

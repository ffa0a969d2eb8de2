import { unzipSync } from 'fflate';
import { QtiFault } from '../fault.js';
import { childElements, descendants, descendantsNamed, type XmlElement } from '../xml/element.js';
import { decodeXml, readXml } from '../xml/read-xml.js';

const limits = { entries: 50_000, file: 100_000_000, all: 500_000_000, ratio: 500, ratioFrom: 5_000_000, ratioOfAll: 100, ratioOfAllFrom: 50_000_000 } as const;

/** The files of a package by their names. Nothing is written anywhere; names that point outside are refused all the same. */
export function openPackage(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  let entries = 0;
  let all = 0;
  const filter = ({ name, size, originalSize }: { readonly name: string; readonly size: number; readonly originalSize: number }) => {
    if (++entries > limits.entries) throw new QtiFault('too-large', `The package has more than ${limits.entries} files.`);
    if (isOutside(name)) throw new QtiFault('unsafe', `The package has a file whose name points outside of it: ${name.slice(0, 100)}`);
    all += originalSize;
    if (originalSize > limits.file || all > limits.all || (originalSize > limits.ratioFrom && originalSize > size * limits.ratio) || (all > limits.ratioOfAllFrom && all > bytes.length * limits.ratioOfAll)) throw new QtiFault('too-large', `The package unpacks to more than is taken: ${name.slice(0, 100)}`);
    return !name.endsWith('/');
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch (error) {
    if (error instanceof QtiFault) throw error;
    throw new QtiFault('malformed', 'The package is damaged.');
  }
}

function isOutside(name: string): boolean {
  return name === '' || /^[/\\]|^[a-z]:|\0|\\/i.test(name) || name.split('/').includes('..');
}

/** One item of a package, and where it stands in its tests. */
export interface PackagedItem {
  readonly path: string;
  readonly element: XmlElement | QtiFault;
  readonly category: readonly string[];
}

/** The items in the order of the tests, then of the manifest; where no manifest lists any, all that are there. A test that cannot be read stands for itself and takes no item with it. */
export function itemsOf(files: ReadonlyMap<string, Uint8Array>): PackagedItem[] {
  const manifest = [...files.keys()].filter((name) => /(^|\/)imsmanifest\.xml$/i.test(name)).sort((one, other) => one.length - other.length)[0];
  const listed = manifest === undefined ? [] : resourcesOf(manifest, parse(files, manifest));
  const tests = listed.filter(({ type }) => /test/i.test(type)).map(({ path }) => path);
  const items = listed.length === 0 ? [...files.keys()].filter((name) => /\.xml$/i.test(name)) : listed.filter(({ type }) => /item/i.test(type)).map(({ path }) => path);
  const placed = new Map<string, readonly string[]>();
  const unread: PackagedItem[] = [];
  for (const test of tests) {
    const root = tryParse(files, test);
    if (root instanceof QtiFault) unread.push({ path: test, element: root, category: [] });
    else for (const { path, category } of refsOf(test, root)) if (!placed.has(path)) placed.set(path, category);
  }
  for (const path of items) if (!placed.has(path)) placed.set(path, []);
  const read = [...placed].flatMap(([path, category]): PackagedItem[] => {
    const element = tryParse(files, path);
    return listed.length === 0 && !(element instanceof QtiFault) && element.name !== 'assessmentItem' ? [] : [{ path, element, category }];
  });
  return [...unread, ...read];
}

/** Whether the questions of the package are written as QTI 1 has them. */
export function holdsQti1(files: ReadonlyMap<string, Uint8Array>): boolean {
  return [...files.keys()].some((path) => {
    const root = /\.(?:xml|dat|qti)$/i.test(path) ? tryParse(files, path) : null;
    return root !== null && !(root instanceof QtiFault) && root.name === 'questestinterop';
  });
}

function parse(files: ReadonlyMap<string, Uint8Array>, path: string): XmlElement {
  const bytes = files.get(path);
  if (bytes === undefined) throw new QtiFault('invalid', `The package has no file ${path.slice(0, 200)}.`);
  return readXml(decodeXml(bytes));
}

function tryParse(files: ReadonlyMap<string, Uint8Array>, path: string): XmlElement | QtiFault {
  try {
    return parse(files, path);
  } catch (error) {
    if (error instanceof QtiFault) return error;
    throw error;
  }
}

function resourcesOf(manifest: string, root: XmlElement): { readonly type: string; readonly path: string }[] {
  // The manifest has a namespace of its own, which counts as QTI's where it is one of IMS.
  return descendants(root, ({ name }) => name === 'resource').flatMap(({ attributes }) => {
    const href = attributes.get('href');
    const type = attributes.get('type') ?? '';
    return href === undefined || !/qti/i.test(type) || !/item|test/i.test(type) || /xmlv1p0\/|section|outcomes|metadata/i.test(type) ? [] : [{ type, path: resolveWithin(manifest, href) }];
  });
}

function refsOf(test: string, root: XmlElement): { readonly path: string; readonly category: readonly string[] }[] {
  const refs: { readonly path: string; readonly category: readonly string[] }[] = [];
  const visit = (element: XmlElement, category: readonly string[]): void => {
    for (const child of childElements(element)) {
      const href = child.attributes.get('href');
      if (child.name === 'assessmentItemRef' && href !== undefined) refs.push({ path: resolveWithin(test, href), category });
      else visit(child, child.name === 'assessmentSection' ? [...category, ...titleOf(child)] : category);
    }
  };
  if (root.name === 'assessmentTest') visit(root, titleOf(root));
  return refs;
}

function titleOf({ attributes }: XmlElement): readonly string[] {
  const title = attributes.get('title')?.trim() ?? '';
  return title === '' ? [] : [title.slice(0, 200)];
}

/** The name within the package that an address in one of its files means. */
export function resolveWithin(from: string, href: string): string {
  const path = decoded(href.split(/[?#]/)[0] ?? '');
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

/** The items that a test alone refers to; without its package they are not there. */
export function missingRefs(test: XmlElement): readonly string[] {
  return descendantsNamed(test, 'assessmentItemRef').map(({ attributes }) => attributes.get('href') ?? attributes.get('identifier') ?? '');
}

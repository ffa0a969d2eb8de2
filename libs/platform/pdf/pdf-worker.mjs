// The script of a PDF worker thread; plain JavaScript, because threads start from the file itself, also under the test runner.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { move } from 'piscina';

const libraries = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** No fallback: a letter foreign to these fonts must be refused, not set from whatever the machine has. */
const main = (file, families) => `
#for file in json("/.attachments.json") {
  pdf.attach(file.name, read(file.path, encoding: none), mime-type: file.mediaType, description: file.description, relationship: "supplement")
}
#set text(font: (${families.map((family) => JSON.stringify(family)).join(', ')},), fallback: false)
#include ${JSON.stringify(file)}
`;

/**
 * What was computed is kept for as many documents, since certificates of one training have much in common; without an end to it the
 * layouts of thousands would pile up. What differs comes as files: values of `sys.inputs` would make everything be computed anew.
 */
const keptFor = 4;

/** One a root folder, since templates read nothing outside it, and a set of fonts, since those are given once. */
const compilers = new Map();

function compilerFor(workspace, files) {
  const key = [workspace, ...files].join('\n');
  const known = compilers.get(key);
  if (known !== undefined) return known;
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: files.map((file) => readFileSync(file)) }] });
  compilers.set(key, compiler);
  return compiler;
}

// The finished PDFs are native memory, which the collector does not see growing: it is asked for, and what it finds is freed in a turn of the event loop.
// Looking among the young is enough, as each is let go of at once, and takes a tenth of the time.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');

async function giveBack() {
  collect({ type: 'minor' });
  await new Promise((turn) => setImmediate(turn));
}

let rendered = 0;

export default async function render({ template, data, fonts, standard, attachments, images = [], createdAt, drawn = false }) {
  rendered += 1;
  if (rendered % 20 === 0) await giveBack();
  const ours = !relative(libraries, template).startsWith('..');
  const workspace = ours ? libraries : dirname(template);
  const compiler = compilerFor(workspace, fonts.files);
  const carried = attachments.map(({ name, mediaType, description }, index) => ({ name, mediaType, description, path: `/.attachment-${index}` }));
  const given = [
    ['/.data.json', data],
    ['/.attachments.json', JSON.stringify(carried)],
    ...attachments.map(({ bytes }, index) => [`/.attachment-${index}`, bytes]),
    ...images.map((bytes, index) => [`/.image-${index}`, bytes]),
  ].map(([path, content]) => [join(workspace, path), Buffer.from(content)]);
  for (const [path, content] of given) compiler.mapShadow(path, content);
  try {
    const file = ours ? `/${relative(libraries, template).replaceAll('\\', '/')}` : `/${basename(template)}`;
    const source = { mainFileContent: main(file, fonts.families) };
    if (drawn) return { svg: compiler.plainSvg(source), marks: compiler.query(source, { selector: '<probe>' }).map(({ value }) => value) };
    const pdf = compiler.pdf(source, { pdfStandard: standard, creationTimestamp: createdAt });
    // A copy on the JavaScript side, which moves over to the main thread; the native buffer would otherwise be kept.
    return move(new Uint8Array(pdf));
  } catch (error) {
    // The typesetter puts its diagnostics there; the message of a failed compilation is empty.
    throw new Error(error.code ?? error.message, { cause: error });
  } finally {
    for (const [path] of given) compiler.unmapShadow(path);
    if (rendered % keptFor === 0) compiler.evictCache(1);
  }
}

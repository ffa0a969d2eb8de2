import { decodePDFRawStream, PDFDocument, PDFName, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import type { CertificateClaims } from '#certificates/contract';
import type { TypesetCertificate } from '../../application/typeset-certificate.js';
import type { CertificateRecord } from '../../persistence/certificates.repository.js';
import readPdf from '../files/pdf-reader.mjs';
import { attachmentName } from '../own/carried-record.js';
import { bakeBadge } from '../files/bake-badge.js';

/** One certificate as it was issued, in every form. */
export interface Issued {
  readonly record: CertificateRecord;
  readonly pdf: Uint8Array;
  readonly jwt: string;
  readonly jsonLd: string;
}

export interface Edited {
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** The claim that was changed; null where the edit changes none that has a name. */
  readonly field: string | null;
}

const forgeries: Partial<CertificateClaims>[] = [
  { holderName: 'Keegi Teine' },
  { number: 'KAASA-2026-000999' },
  { completedOn: '2025-01-15' },
  { minutesPresent: 1_500 },
  { outcomes: ['oskab kõike', 'teab kõike', 'saab kõigega hakkama'] },
  { assessed: false },
  { activityTitle: 'Tuumafüüsika edasijõudnutele' },
  { trainers: ['Albert Einstein'] },
];

/** Every kind of edit that an editor of PDFs, images or JSON makes, to one certificate; `turn` chooses what is forged. */
export async function editsOf(issued: Issued, other: Issued, typeset: TypesetCertificate, turn: number): Promise<readonly Edited[]> {
  const forged = forgeries[turn % forgeries.length] ?? {};
  const [field = ''] = Object.keys(forged);
  const changed = { ...issued.record, claims: { ...issued.record.claims, ...forged } };
  return [
    // The page was set anew, and the original's attachments were put into it.
    { kind: 'page', field, bytes: await withAttachments(await typeset.execute(changed, issued.jwt), issued, issued) },
    { kind: 'attachment', field, bytes: await withAttachments(issued.pdf, { ...issued, record: changed }, issued) },
    { kind: 'attachment of another', field: null, bytes: await withAttachments(issued.pdf, other, other) },
    { kind: 'overlay', field: 'holderName', bytes: await overlaid(issued) },
    { kind: 'page added', field: null, bytes: await edited(issued.pdf, (document) => void document.addPage([300, 300])) },
    { kind: 'font map', field: null, bytes: await edited(issued.pdf, changeFontMap) },
    { kind: 'appended update', field: null, bytes: await appended(issued.pdf) },
    { kind: 'jwt', field, bytes: Buffer.from(withPayload(issued.jwt, turn)) },
    { kind: 'png', field, bytes: bakeBadge(withPayload(issued.jwt, turn)) },
    { kind: 'json', field, bytes: Buffer.from(JSON.stringify(forgedBadge(JSON.parse(issued.jsonLd) as Badge, turn))) },
  ];
}

async function edited(pdf: Uint8Array, edit: (document: PDFDocument) => void | Promise<void>): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  await edit(document);
  return document.save();
}

/** The text of the name is covered and another written over it. */
async function overlaid({ pdf, record }: Issued): Promise<Uint8Array> {
  const read = await readPdf(pdf);
  const at = read?.pages[0]?.find(({ text }) => record.claims.holderName.includes(text) && text.length > 2);
  if (at === undefined) throw new Error('The name is not on the page.');
  const cover = `1 1 1 rg ${at.x - 2} ${at.y - 6} 400 ${at.height + 12} re f`;
  return edited(pdf, (document) => void written(document, `${cover} ${words('Keegi Teine', at.x, at.y, at.height)}`));
}

const words = (text: string, x: number, y: number, size: number) => `BT 0 0 0 rg /Forged ${size} Tf ${x} ${y} Td (${text}) Tj ET`;

/** Draws on the first page, in a font that every viewer has; answers the page's reference. */
function written(document: PDFDocument, operators: string): PDFRef {
  const [page] = document.getPages();
  if (page === undefined) throw new Error('There is no page.');
  const { context } = document;
  const fonts = page.node.normalizedEntries().Font;
  fonts.set(PDFName.of('Forged'), context.obj({ Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica', Encoding: 'WinAnsiEncoding' }));
  page.node.addContentStream(context.register(context.stream(`q ${operators} Q`)));
  return page.ref;
}

async function appended(pdf: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, forIncrementalUpdate: true });
  const snapshot = document.takeSnapshot();
  snapshot.markRefForSave(written(document, words('Kiitusega', 150, 60, 14)));
  return Buffer.concat([pdf, await document.saveIncremental(snapshot)]);
}

/** Which letter each glyph stands for: what is read aloud and copied changes, what is seen does not. */
function changeFontMap(document: PDFDocument): void {
  for (const [reference, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const text = Buffer.from(decodePDFRawStream(object).decode()).toString('latin1');
    if (!text.includes('beginbfchar') && !text.includes('beginbfrange')) continue;
    const changed = text.replace(/<(00[46][0-9A-Fa-f])>(\s*\r?\n)/, '<0058>$2');
    document.context.assign(reference, document.context.flateStream(Buffer.from(changed, 'latin1')));
    if (changed !== text) return;
  }
}

/** Takes all attachments out and puts those of a certificate in. */
function withAttachments(pdf: Uint8Array, { record }: Pick<Issued, 'record'>, { jwt }: Pick<Issued, 'jwt'>): Promise<Uint8Array> {
  return edited(pdf, async (document) => {
    document.catalog.delete(PDFName.of('AF'));
    const names = document.catalog.lookup(PDFName.of('Names'));
    if (names !== undefined && 'delete' in names) (names as { delete(name: PDFName): boolean }).delete(PDFName.of('EmbeddedFiles'));
    const { publicId, contentHash, claims } = record;
    await document.attach(Buffer.from(JSON.stringify({ publicId, contentHash, claims })), attachmentName, { mimeType: 'application/json' });
    await document.attach(Buffer.from(jwt), 'open-badge.jwt', { mimeType: 'application/vc+jwt' });
  });
}

interface Badge {
  name: string;
  awardedDate: string;
  credentialSubject: { licenseNumber: string; identifier: { identityHash: string }[]; achievement: { name: string; achievementType: string; criteria: { narrative: string } } };
  evidence: { narrative: string }[];
}

function withPayload(jwt: string, turn: number): string {
  const [head = '', body = '', signature = ''] = jwt.split('.');
  const payload = forgedBadge(JSON.parse(Buffer.from(body, 'base64url').toString()) as Badge, turn);
  return `${head}.${Buffer.from(JSON.stringify(payload)).toString('base64url')}.${signature}`;
}

/** The same claim as in the other forms, where a badge states it. */
function forgedBadge(badge: Badge, turn: number): Badge {
  const changed = structuredClone(badge);
  const { credentialSubject: subject } = changed;
  const edits: (() => void)[] = [
    () => subject.identifier.splice(0, 1, { ...subject.identifier[0], identityHash: 'sha256$00' }),
    () => (subject.licenseNumber = 'KAASA-2026-000999'),
    () => (changed.awardedDate = '2025-01-15T00:00:00Z'),
    () => changed.evidence.splice(0, 1, { ...changed.evidence[0], narrative: (changed.evidence[0]?.narrative ?? '').replace('12.5', '25') }),
    () => (subject.achievement.criteria.narrative = 'oskab kõike'),
    () => (subject.achievement.achievementType = 'LearningProgram'),
    () => (changed.name = 'Tuumafüüsika edasijõudnutele'),
    () => changed.evidence.splice(0, 1, { ...changed.evidence[0], narrative: (changed.evidence[0]?.narrative ?? '').replace('Mari Mägi', 'Albert Einstein') }),
  ];
  edits[turn % edits.length]?.();
  return changed;
}

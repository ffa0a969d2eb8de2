import { fileURLToPath } from 'node:url';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { isLanguage, type Language, type Localized } from '#kernel';
import { qrSvg } from '#kernel/qr';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { PdfRenderer } from '#platform/pdf';
import { communityErrors } from '../../community.errors.js';
import { guide, guideTitle } from '../../domain/materials/guide.js';
import { materialKinds, packVersion, type MeetingPack } from '../../domain/materials/material.js';
import { packs } from '../../domain/materials/packs.js';
import { groupJoinUrl, groupQuestionsUrl } from '../../domain/urls.js';
import { AnswerAnchors } from '../dilution/answer-anchors.js';
import { ownGroup } from '../groups/group-gate.js';

const words = {
  steps: { et: 'Kava', ru: 'План', en: 'Plan' },
  minutes: { et: 'Min', ru: 'Мин', en: 'Min' },
  what: { et: 'Mida teha', ru: 'Что делать', en: 'What to do' },
  goal: { et: 'Eesmärk', ru: 'Цель', en: 'Goal' },
  sheet: { et: 'Allkirjaleht', ru: 'Лист регистрации', en: 'Sign-in sheet' },
  sheetHow: {
    et: 'Kuupäev: ____________  Koht: ______________________\n\nAllkirjaga kinnitan, et osalesin kohtumisel ja olen nõus, et mentor minu nime osalejate arvestamiseks hoiab. Ruutkoodiga saab rühmaga liituda.',
    ru: 'Дата: ____________  Место: ______________________\n\nПодписью подтверждаю участие во встрече и согласие с тем, что ментор хранит моё имя для учёта участников. По QR-коду можно вступить в группу.',
    en: 'Date: ____________  Place: ______________________\n\nBy signing I confirm that I took part and agree that the mentor keeps my name to count those who came. The QR code lets you join the group.',
  },
  questions: { et: 'Viis küsimust', ru: 'Пять вопросов', en: 'Five questions' },
  questionsHow: {
    et: 'Märkige rist kasti. Nime ei ole vaja: vastused näitavad ainult, kui palju õpitust meie rühmani jõudis. Ruutkoodiga saab vastata telefonis.',
    ru: 'Поставьте крестик в квадрат. Имя не нужно: ответы показывают только, сколько изученного дошло до нашей группы. По QR-коду можно ответить в телефоне.',
    en: 'Put a cross in the box. No name is needed: the answers only show how much of the learning reached our group. The QR code lets you answer on a telephone.',
  },
  questionsQr: { et: 'Ruutkood küsimustele vastamiseks', ru: 'QR-код, чтобы ответить на вопросы', en: 'QR code for answering the questions' },
  several: { et: '(võib valida mitu)', ru: '(можно выбрать несколько)', en: '(you may choose several)' },
  number: { et: 'Nr', ru: '№', en: 'No' },
  name: { et: 'Nimi', ru: 'Имя', en: 'Name' },
  signature: { et: 'Allkiri', ru: 'Подпись', en: 'Signature' },
  qr: { et: 'Ruutkood rühmaga liitumiseks', ru: 'QR-код для вступления в группу', en: 'QR code for joining the group' },
} as const satisfies Record<string, Localized>;

/** The texts hold still: the same request gives the same bytes. */
const madeAt = new Date('2026-11-25T00:00:00Z');

/** Slides, plan, guide and sign-in sheet as PDF that can be read aloud; typeset in a worker thread. */
@Injectable()
export class TypesetMaterial implements OnModuleDestroy {
  private readonly renderer = new PdfRenderer({ threads: 1 });

  constructor(
    private readonly db: Database,
    private readonly base: BaseUrl,
    private readonly anchors: AnswerAnchors,
  ) {}

  onModuleDestroy(): Promise<void> {
    return this.renderer.close();
  }

  /** The guide is of no topic. @throws DomainError for what there is not */
  material(kind: string, topic: string, language: string): Promise<Uint8Array> {
    const pack = Object.values(packs).find((known) => known.topic === topic);
    if (!isLanguage(language) || !materialKinds.some((known) => known === kind) || (kind !== 'guide' && pack === undefined)) throw communityErrors.error('mentoring.material-unknown');
    if (kind === 'guide' || pack === undefined) return this.render(language, { title: guideTitle[language], lead: null, large: true, parts: guide.map(({ title, points, overleaf }) => ({ overleaf: overleaf ?? false, title: title[language], points: points.map((point) => point[language]) })) });
    return kind === 'slides' ? this.slides(pack, language) : this.plan(pack, language);
  }

  /** With the QR code of the mentor's own group. */
  async sheet(actor: Actor, language: string): Promise<Uint8Array> {
    const group = await ownGroup(this.db, actor);
    if (!isLanguage(language) || group.joinCode === null) throw communityErrors.error('mentoring.material-unknown');
    const sheet = { how: words.sheetHow[language], number: words.number[language], name: words.name[language], signature: words.signature[language], qr: { svg: qrSvg(groupJoinUrl(this.base.url, group.joinCode)), alt: words.qr[language] } };
    return this.render(language, { title: words.sheet[language], lead: group.name, sheet });
  }

  /** The five questions that are asked again, for who would rather tick on paper. */
  async questions(actor: Actor, language: string): Promise<Uint8Array> {
    const { group, questions } = await this.anchors.own(actor);
    if (!isLanguage(language) || group.joinCode === null) throw communityErrors.error('mentoring.material-unknown');
    const parts = questions.map(({ stem, several, options }, index) => ({
      title: [`${index + 1}. ${stem[language]}`, ...(several ? [words.several[language]] : [])].join(' '),
      points: options.map(({ text }) => text[language]),
    }));
    const qr = { svg: qrSvg(groupQuestionsUrl(this.base.url, group.joinCode)), alt: words.questionsQr[language], text: words.questionsHow[language] };
    return this.render(language, { title: words.questions[language], lead: group.name, parts, ticked: true, qr });
  }

  private slides(pack: MeetingPack, language: Language): Promise<Uint8Array> {
    const slides = pack.slides.map(({ title, points }) => ({ title: title[language], points: points.map((point) => point[language]) }));
    return this.render(language, { kind: 'slides', title: pack.title[language], lead: pack.goal[language], slides, footer: packVersion(pack) });
  }

  private plan(pack: MeetingPack, language: Language): Promise<Uint8Array> {
    const parts = [{ title: words.goal[language], points: [pack.goal[language]] }];
    return this.render(language, { title: pack.title[language], lead: null, parts, steps: pack.steps.map(({ minutes, text }) => ({ minutes, text: text[language] })), footer: packVersion(pack) });
  }

  private render(language: Language, data: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
    const all = { kind: 'page', parts: [], steps: [], slides: [], sheet: null, qr: null, ticked: false, large: false, footer: '', stepsTitle: words.steps[language], minutesTitle: words.minutes[language], whatTitle: words.what[language], language, ...data };
    return this.renderer.render({ template: fileURLToPath(new URL('../../pdf/materials.typ', import.meta.url)), data: { ...all, footer: ['Kaasa', all.footer].filter(Boolean).join(' · ') }, standard: 'ua-1', createdAt: madeAt });
  }
}

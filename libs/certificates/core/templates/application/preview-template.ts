import { Injectable } from '@nestjs/common';
import type { CertificateClaims, CertificateKind } from '#certificates/contract';
import type { FieldError, Language } from '#kernel';
import { RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import type { ProgrammeSummary } from '#programme/contract';
import { issuerSettings } from '../../persistence/issuer.repository.js';
import { canBeDrawn, contentFaults } from '../domain/check-content.js';
import { longestClaims } from '../domain/longest-claims.js';
import { overflow, overflowFault } from '../domain/page-room.js';
import { sampleClaims, spokenTexts } from '../domain/sample-claims.js';
import { imagesOf, type TemplateContent } from '../domain/template-content.js';
import { latestClaims } from '../persistence/holder-names.query.js';
import { findPictures } from '../persistence/template-images.repository.js';
import { filledDesign } from './design-of.js';
import { DrawTemplate } from './draw-template.js';
import { OpenTemplates } from './open-templates.js';
import { FindProgrammeWords } from './programme-words.js';

export interface PreviewWish {
  readonly content: TemplateContent;
  readonly language: Language;
  /** The certificate that was issued last, or one with the longest of everything. */
  readonly data: 'latest' | 'longest';
  /** Null: of whichever kind was issued last. */
  readonly kind: CertificateKind | null;
}

export interface TemplatePreview {
  /** Null while a text cannot be filled. */
  readonly svg: string | null;
  readonly faults: readonly FieldError[];
}

const [most, windowSeconds] = [600, 600];

/** A template as it would be printed, before it is saved. */
@Injectable()
export class PreviewTemplate {
  constructor(
    private readonly db: Database,
    private readonly templates: OpenTemplates,
    private readonly words: FindProgrammeWords,
    private readonly draw: DrawTemplate,
    private readonly limits: RateLimits,
  ) {}

  async execute(actor: Actor, programmeKey: string, wish: PreviewWish): Promise<TemplatePreview> {
    const programme = await this.templates.programme(actor, programmeKey);
    await this.limits.hit(this.db, `template-preview:${actor.personId}`, most, windowSeconds);
    const { content, language } = wish;
    const pictures = await findPictures(this.db, programme.id, imagesOf(content));
    const known = new Set(pictures.keys());
    const faults = contentFaults(content, known);
    if (!canBeDrawn(content, known)) return { svg: null, faults };
    const claims = await this.claims(programme, wish);
    const { svg, marks } = await this.draw.execute(claims, filledDesign(content, pictures, claims));
    const over = overflow(content.layout, marks);
    const fault = over === 0 ? null : overflowFault(content, language, over);
    return { svg, faults: fault === null ? faults : [...faults, fault] };
  }

  private async claims(programme: ProgrammeSummary, { content, language, data, kind }: PreviewWish): Promise<CertificateClaims> {
    const secondLanguage = content.secondLanguage === language ? null : content.secondLanguage;
    if (data === 'longest') {
      const [words, settings] = [await this.words.execute(programme), await issuerSettings(this.db, programme.id)];
      return { ...longestClaims(words, settings, language), secondLanguage };
    }
    const latest = await latestClaims(this.db, programme.id, kind);
    const texts = latest?.texts?.[language];
    if (latest === undefined || texts === undefined) return { ...sampleClaims(kind ?? 'participation', language), secondLanguage };
    return { ...latest, ...spokenTexts(texts, latest.modules), language, secondLanguage };
  }
}

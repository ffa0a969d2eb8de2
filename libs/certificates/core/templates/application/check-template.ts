import { Injectable } from '@nestjs/common';
import { languages, type FieldError } from '#kernel';
import type { Sql } from '#platform/database';
import type { ProgrammeSummary } from '#programme/contract';
import { issuerSettings } from '../../persistence/issuer.repository.js';
import { canBeDrawn, contentFaults } from '../domain/check-content.js';
import { longestClaims } from '../domain/longest-claims.js';
import { overflow, overflowFault } from '../domain/page-room.js';
import { imagesOf, type TemplateContent } from '../domain/template-content.js';
import { findPictures } from '../persistence/template-images.repository.js';
import { filledDesign } from './design-of.js';
import { DrawTemplate } from './draw-template.js';
import { FindProgrammeWords } from './programme-words.js';

/** Everything that can be wrong with a template: what it says, and whether the longest that the programme has still fits its pages. */
@Injectable()
export class CheckTemplate {
  constructor(
    private readonly words: FindProgrammeWords,
    private readonly draw: DrawTemplate,
  ) {}

  async execute(sql: Sql, programme: ProgrammeSummary, content: TemplateContent): Promise<FieldError[]> {
    const pictures = await findPictures(sql, programme.id, imagesOf(content));
    const known = new Set(pictures.keys());
    const faults = contentFaults(content, known);
    if (!canBeDrawn(content, known)) return faults;
    const [words, settings] = [await this.words.execute(programme), await issuerSettings(sql, programme.id)];
    // The languages of a certificate are sides of their own, so each is set alone.
    for (const language of languages) {
      const claims = longestClaims(words, settings, language);
      const { marks } = await this.draw.execute(claims, filledDesign(content, pictures, claims));
      const over = overflow(content.layout, marks);
      const fault = over === 0 ? null : overflowFault(content, language, over);
      if (fault !== null) faults.push(fault);
    }
    return faults;
  }
}

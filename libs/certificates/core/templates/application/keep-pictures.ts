import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { RateLimits } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { builtInDesign } from '../../pdf/design.js';
import { sampleClaims } from '../domain/sample-claims.js';
import { templatesErrors } from '../errors.js';
import type { SafePicture } from '../pictures/picture.js';
import { readPicture } from '../pictures/read-picture.js';
import { findPicture, storePicture, type StoredPicture } from '../persistence/template-images.repository.js';
import { DrawTemplate } from './draw-template.js';
import { OpenTemplates } from './open-templates.js';

const [most, windowSeconds] = [60, 3_600];

/** Logos and signatures: taken in with nothing in them but the picture, and tried out in the typesetter before they are kept. */
@Injectable()
export class KeepPictures {
  constructor(
    private readonly db: Database,
    private readonly templates: OpenTemplates,
    private readonly draw: DrawTemplate,
    private readonly limits: RateLimits,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, programmeKey: string, bytes: Buffer): Promise<Pick<StoredPicture, 'hash' | 'mediaType' | 'width' | 'height'>> {
    const { id } = await this.templates.programme(actor, programmeKey);
    await this.limits.hit(this.db, `template-image:${actor.personId}`, most, windowSeconds);
    const picture = readPicture(bytes);
    if (typeof picture === 'string') throw templatesErrors.error(picture);
    await this.tryOut(picture);
    const { mediaType, width, height } = picture;
    return { hash: await storePicture(this.db, id, picture, this.clock.now()), mediaType, width, height };
  }

  async read(actor: Actor, programmeKey: string, hash: string): Promise<StoredPicture> {
    const { id } = await this.templates.programme(actor, programmeKey);
    const found = await findPicture(this.db, id, hash);
    if (found === undefined) throw templatesErrors.error('certificates.template-not-found');
    return found;
  }

  private async tryOut({ bytes, width, height }: SafePicture): Promise<void> {
    try {
      await this.draw.execute(sampleClaims('participation', 'et'), { ...builtInDesign, logos: [{ bytes, ratio: width / height, alt: 'Logo', place: 'head' }] });
    } catch (error) {
      if (error instanceof Error && error.message === 'certificates.preview-busy') throw error;
      throw templatesErrors.error('certificates.picture-broken');
    }
  }
}

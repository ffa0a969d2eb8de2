import { Injectable } from '@nestjs/common';
import { renderCertificate, renderTogether } from '#certificates/contract';
import type { Tx } from '#platform/database';
import { enqueueMany, type JobHandler } from '#platform/queue';
import { RenderCertificates } from '../application/render-certificates.js';

@Injectable()
export class RenderTogetherHandler implements JobHandler<{ readonly certificateIds: readonly string[] }> {
  readonly job = renderTogether;

  constructor(private readonly render: RenderCertificates) {}

  /** One that cannot be typeset is tried again by itself, where its failure is seen. */
  async handle(tx: Tx, { certificateIds }: { readonly certificateIds: readonly string[] }): Promise<void> {
    const unset = await this.render.execute(tx, certificateIds);
    await enqueueMany(tx, renderCertificate, unset.map(({ certificateId }) => ({ certificateId })));
  }
}

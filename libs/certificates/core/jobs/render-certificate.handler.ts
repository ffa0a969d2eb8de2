import { Injectable } from '@nestjs/common';
import { renderCertificate } from '#certificates/contract';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { RenderCertificates } from '../application/render-certificates.js';

@Injectable()
export class RenderCertificateHandler implements JobHandler<{ readonly certificateId: string }> {
  readonly job = renderCertificate;

  constructor(private readonly render: RenderCertificates) {}

  async handle(tx: Tx, { certificateId }: { readonly certificateId: string }): Promise<void> {
    for (const { reason } of await this.render.execute(tx, [certificateId])) throw reason;
  }
}

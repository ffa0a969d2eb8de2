import { Injectable } from '@nestjs/common';
import { previewRegrade, type PreviewRegradeJob } from '#assessments/contract';
import type { Tx } from '#platform/database';
import type { JobHandler } from '#platform/queue';
import { PreviewRegrade } from '../application/preview-regrade.js';

@Injectable()
export class PreviewRegradeHandler implements JobHandler<PreviewRegradeJob> {
  readonly job = previewRegrade;

  constructor(private readonly previews: PreviewRegrade) {}

  handle(tx: Tx, wanted: PreviewRegradeJob): Promise<void> {
    return this.previews.execute(tx, wanted);
  }
}

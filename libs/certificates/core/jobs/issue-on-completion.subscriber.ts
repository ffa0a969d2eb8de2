import { Injectable } from '@nestjs/common';
import { courseCompleted } from '#curricula/contract';
import type { RecordedFact } from '#kernel';
import type { Tx } from '#platform/database';
import type { FactSubscriber } from '#platform/queue';
import { IssueCertificate } from '../application/issue-certificate.js';

type Completed = NonNullable<(typeof courseCompleted)['payload']>;

@Injectable()
export class IssueOnCompletion implements FactSubscriber<Completed> {
  readonly name = 'certificates.issue-on-completion';
  readonly fact = courseCompleted;

  constructor(private readonly issue: IssueCertificate) {}

  async handle(tx: Tx, { payload }: RecordedFact<Completed>): Promise<void> {
    await this.issue.execute(tx, payload.completionId);
  }
}

import { Injectable } from '@nestjs/common';
import { issueForActivity } from '#certificates/contract';
import { CurriculaDirectory } from '#curricula/contract';
import { Clock } from '#kernel';
import { PeopleDirectory } from '#people/contract';
import type { Actor } from '#platform/auth';
import { Database, type Tx } from '#platform/database';
import { beginTask } from '#platform/progress';
import { enqueue } from '#platform/queue';
import { ProgrammeDirectory, type ActivitySummary } from '#programme/contract';
import { certificatesErrors } from '../errors.js';
import { numbersOfActivity } from '../persistence/activity-certificates.query.js';
import { mayList } from './certificate.policy.js';
import { DraftCertificate, type Obstacles } from './draft-certificate.js';
import { IssueCertificate, type IssueOutcome } from './issue-certificate.js';

export type Prospect = 'issued' | 'ready' | 'held-back' | 'not-completed';

/** What a bulk issue would do for one participant, and why not more. */
export interface PlannedCertificate {
  readonly personId: string;
  readonly name: string;
  readonly prospect: Prospect;
  readonly number: string | null;
  readonly obstacles: Obstacles;
  readonly completionId: string | null;
}

const none: Obstacles = { missing: [], letters: [] };

/** Issues what the participants of an activity have earned: first as a list, then in batches that a restart continues. */
@Injectable()
export class IssueForActivity {
  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    private readonly curricula: CurriculaDirectory,
    private readonly people: PeopleDirectory,
    private readonly draft: DraftCertificate,
    private readonly issue: IssueCertificate,
  ) {}

  async plan(activityId: string): Promise<PlannedCertificate[]> {
    return this.db.transaction(async (tx) => {
      const completions = new Map((await this.curricula.completionsOf(tx, activityId)).map(({ id, personId }) => [personId, id]));
      const numbers = await numbersOfActivity(tx, activityId);
      const personIds = [...new Set([...(await this.programmes.participants(tx, activityId)), ...completions.keys()])];
      const contacts = await this.people.contacts(tx, personIds);
      const planned: PlannedCertificate[] = [];
      for (const personId of personIds) {
        const contact = contacts.get(personId);
        if (contact === undefined) continue;
        const about = { personId, name: `${contact.givenName} ${contact.familyName}`, completionId: completions.get(personId) ?? null };
        planned.push({ ...about, ...(await this.prospectOf(tx, about.completionId, numbers.get(personId) ?? null)) });
      }
      return planned.sort((a, b) => a.name.localeCompare(b.name, 'et'));
    });
  }

  private async prospectOf(tx: Tx, completionId: string | null, number: string | null): Promise<Pick<PlannedCertificate, 'prospect' | 'number' | 'obstacles'>> {
    if (number !== null) return { prospect: 'issued', number, obstacles: none };
    if (completionId === null) return { prospect: 'not-completed', number, obstacles: none };
    const drafted = await this.draft.execute(tx, completionId);
    const obstacles = drafted?.obstacles ?? null;
    return obstacles === null ? { prospect: 'ready', number, obstacles: none } : { prospect: 'held-back', number, obstacles };
  }

  /** One completion in a transaction of its own, for the command line. */
  one(completionId: string): Promise<IssueOutcome> {
    return this.db.transaction((tx) => this.issue.attempt(tx, completionId, null));
  }

  /** @throws DomainError `certificates.not-found` for who is no administrator there */
  async open(actor: Actor, activityId: string): Promise<ActivitySummary> {
    const activity = await this.programmes.activity(this.db, activityId);
    if (activity === undefined || !mayList(actor, activity.programmeId)) throw certificatesErrors.error('certificates.not-found');
    return activity;
  }
}

/** Begins the work and answers the task that shows how far it is. */
@Injectable()
export class BeginBulkIssue {
  constructor(
    private readonly db: Database,
    private readonly activities: IssueForActivity,
    private readonly clock: Clock,
  ) {}

  async execute(actor: Actor, activityId: string): Promise<string> {
    const { programmeId } = await this.activities.open(actor, activityId);
    const ready = (await this.activities.plan(activityId)).filter(({ prospect }) => prospect === 'ready').length;
    return this.db.transaction(async (tx) => {
      const taskId = await beginTask(tx, { kind: 'certificates.issue', programmeId, startedBy: actor.personId, total: ready }, this.clock.now());
      await enqueue(tx, issueForActivity, { taskId, activityId, actorId: actor.personId, after: '' });
      return taskId;
    });
  }
}

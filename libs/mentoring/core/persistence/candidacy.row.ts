import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { LeavingReason } from '../domain/leaving.js';
import type { CandidacyEvent, CandidacyState } from '../domain/candidacy.js';

@Entity({ schema: 'mentoring', name: 'candidacy' })
@Unique('candidacy_once', ['programmeId', 'personId'])
@Index('candidacy_board', ['programmeId', 'state', 'since', 'id'])
@Index('candidacy_by_person', ['personId', 'since'])
@Index('candidacy_until', ['until'], { where: '(until IS NOT NULL)' })
@Check(
  'candidacy_state',
  "state = ANY (ARRAY['invited'::text, 'later'::text, 'declined'::text, 'onboarding'::text, 'active'::text, 'paused'::text, 'concluded'::text, 'withdrawn'::text])",
)
export class CandidacyRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'candidacy_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { name: 'place_code' })
  placeCode: string;

  @Column('text')
  state: CandidacyState;

  @Column('timestamptz')
  since: Date;

  /** When the state ends by itself: a pause, or the wish to be asked later. */
  @Column('timestamptz', { nullable: true })
  until: Date | null;

  /** Counts the invitations: each round has its own links and follow-ups. */
  @Column('integer', { default: 1 })
  round: number;

  @Column('timestamptz', { name: 'invited_at' })
  invitedAt: Date;

  @Column('timestamptz', { name: 'accepted_at', nullable: true })
  acceptedAt: Date | null;

  /** For being called by who has no e-mail; kept while one is a mentor. */
  @Column('text', { nullable: true })
  phone: string | null;

  @Column('text', { name: 'best_hour', nullable: true })
  bestHour: string | null;

  @Column('timestamptz', { name: 'help_wanted_at', nullable: true })
  helpWantedAt: Date | null;

  @Column('text', { name: 'leaving_reason', nullable: true })
  leavingReason: LeavingReason | null;
}

/** What happened to a candidacy, in order; never changed. */
@Entity({ schema: 'mentoring', name: 'candidacy_event' })
@Index('candidacy_event_by_candidacy', ['candidacyId', 'id'])
export class CandidacyEventRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'candidacy_event_pk' })
  id: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId: string;

  @ManyToOne(() => CandidacyRow)
  @JoinColumn({ name: 'candidacy_id', foreignKeyConstraintName: 'candidacy_event_candidacy_fk' })
  candidacy: CandidacyRow;

  @Column('text')
  event: CandidacyEvent | 'invite' | 'want-help' | 'get-help' | 'undo';

  @Column('text')
  state: CandidacyState;

  @Column('timestamptz')
  at: Date;

  /** Null: Kaasa itself. */
  @Column('uuid', { name: 'by_person_id', nullable: true })
  byPersonId: string | null;

  @Column('text', { nullable: true })
  reason: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That a holder was reminded so many days before the last day; kept with the certificate. */
@Entity({ schema: 'certificates', name: 'renewal_reminder' })
export class RenewalReminderRow {
  @PrimaryColumn('uuid', { name: 'certificate_id', primaryKeyConstraintName: 'renewal_reminder_pk' })
  certificateId: string;

  @PrimaryColumn('integer', { primaryKeyConstraintName: 'renewal_reminder_pk' })
  days: number;

  @Column('timestamptz', { name: 'sent_at' })
  sentAt: Date;
}

/** Who wants no reminders; kept until they want them again, or the person is erased. */
@Entity({ schema: 'certificates', name: 'no_reminder' })
export class NoReminderRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'no_reminder_pk' })
  personId: string;

  @Column('timestamptz')
  since: Date;
}

/** That a holder wants a certificate erased; gone once it is, or once they have thought otherwise. */
@Entity({ schema: 'certificates', name: 'erasure_request' })
export class ErasureRequestRow {
  @PrimaryColumn('uuid', { name: 'certificate_id', primaryKeyConstraintName: 'erasure_request_pk' })
  certificateId: string;

  @Column('timestamptz', { name: 'asked_at' })
  askedAt: Date;
}

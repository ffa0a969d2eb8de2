import { Column, Entity, PrimaryColumn } from 'typeorm';

/** When a mail domain may next be written to. */
@Entity({ schema: 'messaging', name: 'mail_domain' })
export class MailDomainRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'mail_domain_pk' })
  domain: string;

  @Column('timestamptz', { name: 'next_at' })
  nextAt: Date;
}

/** The local outbox of short messages, while no provider is set up. */
@Entity({ schema: 'messaging', name: 'sms' })
export class SmsRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'sms_pk' })
  id: string;

  @Column('text')
  recipient: string;

  @Column('text')
  text: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

/** What signs the links to the preferences; made when it is first needed. */
@Entity({ schema: 'messaging', name: 'signing_key' })
export class SigningKeyRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'signing_key_pk' })
  name: string;

  @Column('bytea')
  key: Buffer;
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where each message ended, what came back, which addresses are not written to, and how fast a mail domain is written to. */
export class Delivery1764000001600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table messaging.message drop constraint message_state;
      alter table messaging.message add constraint message_state check (state = any (array['queued'::text, 'sent'::text, 'withheld'::text, 'undeliverable'::text]));
      alter table messaging.message add column not_before timestamptz;
      create index message_sent_lately on messaging.message (person_id, settled_at) where state = 'sent'::text and purpose <> 'service'::text;
      create index message_by_recipient on messaging.message (recipient, id);

      create table messaging.bounce (
        id uuid constraint bounce_pk primary key,
        message_id uuid constraint bounce_message_fk references messaging.message,
        address text not null,
        kind text not null constraint bounce_kind check (kind = any (array['hard'::text, 'soft'::text])),
        status text,
        diagnostic text not null,
        source text not null constraint bounce_source check (source = any (array['smtp'::text, 'report'::text])),
        at timestamptz not null
      );
      create index bounce_by_address on messaging.bounce (address, id);

      create table messaging.blocked_address (
        address text constraint blocked_address_pk primary key,
        bounce_id uuid not null constraint blocked_address_bounce_fk references messaging.bounce,
        since timestamptz not null,
        released_at timestamptz,
        released_by uuid
      );
      create index blocked_address_open on messaging.blocked_address (since, address) where released_at is null;

      create table messaging.mail_domain (
        domain text constraint mail_domain_pk primary key,
        next_at timestamptz not null
      );

      create table messaging.sms (
        id text constraint sms_pk primary key,
        recipient text not null,
        text text not null,
        created_at timestamptz not null
      );

      create table messaging.signing_key (
        name text constraint signing_key_pk primary key,
        key bytea not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table messaging.signing_key, messaging.sms, messaging.mail_domain, messaging.blocked_address, messaging.bounce;
      drop index messaging.message_by_recipient;
      drop index messaging.message_sent_lately;
      alter table messaging.message drop column not_before;
      alter table messaging.message drop constraint message_state;
      alter table messaging.message add constraint message_state check (state = any (array['queued'::text, 'sent'::text, 'withheld'::text]));
    `);
  }
}

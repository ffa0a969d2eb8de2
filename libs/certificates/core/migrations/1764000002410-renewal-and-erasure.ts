import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reminders before an expiry, erasures that holders ask for, and the one way back that history knows. */
export class RenewalAndErasure1764000002410 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificates.renewal_reminder (
        certificate_id uuid not null,
        days integer not null,
        sent_at timestamptz not null,
        constraint renewal_reminder_pk primary key (certificate_id, days)
      );
      create table certificates.no_reminder (
        person_id uuid constraint no_reminder_pk primary key,
        since timestamptz not null
      );
      create table certificates.erasure_request (
        certificate_id uuid constraint erasure_request_pk primary key,
        asked_at timestamptz not null
      );
      ${keepClaims("new.state = 'valid' and old.state not in ('valid', 'revoked')")}
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${keepClaims("new.state = 'valid' and old.state <> 'valid'")}
      drop table certificates.erasure_request, certificates.no_reminder, certificates.renewal_reminder;
    `);
  }
}

function keepClaims(backward: string): string {
  return `
    create or replace function certificates.keep_claims() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' then
        raise exception 'a certificate is never deleted' using errcode = 'restrict_violation';
      end if;
      if (new.id, new.content_hash, new.number, new.public_id, new.short_code, new.kind, new.revision, new.completed_on, new.issued_at, new.person_id, new.programme_id, new.completion_id, new.register_year, new.register_number, new.valid_until)
         is distinct from (old.id, old.content_hash, old.number, old.public_id, old.short_code, old.kind, old.revision, old.completed_on, old.issued_at, old.person_id, old.programme_id, old.completion_id, old.register_year, old.register_number, old.valid_until) then
        raise exception 'a certificate is frozen; a correction issues the next revision' using errcode = 'restrict_violation';
      end if;
      if new.claims is distinct from old.claims and not (old.state <> 'erased' and new.state = 'erased' and new.claims = old.claims || '{"holderName": ""}'::jsonb) then
        raise exception 'the claims of a certificate are frozen; a correction issues the next revision' using errcode = 'restrict_violation';
      end if;
      if old.state = 'erased' and new.state <> 'erased' or ${backward} then
        raise exception 'a certificate goes from state to state forward only' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$;`;
}

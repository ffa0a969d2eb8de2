import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tells every process whose session ended or whose role was taken, so that each may hold what it has read of them. */
export class SessionNews1764000001001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function people.tell_session_change() returns trigger language plpgsql as $$
      begin
        perform pg_notify('kaasa_session', person_id::text) from (select distinct person_id from changed) people;
        return null;
      end $$;
      create trigger session_ended after delete on people.session referencing old table as changed for each statement execute function people.tell_session_change();
      create trigger role_taken after delete on people.role_grant referencing old table as changed for each statement execute function people.tell_session_change();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger role_taken on people.role_grant;
      drop trigger session_ended on people.session;
      drop function people.tell_session_change();
    `);
  }
}

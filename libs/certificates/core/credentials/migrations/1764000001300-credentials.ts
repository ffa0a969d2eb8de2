import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Each certificate as an Open Badge, the keys that sign it, and the list that says which were taken back. */
export class Credentials1764000001300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificates.signing_key (
        id text constraint signing_key_pk primary key,
        sealed bytea not null,
        seal text not null,
        created_at timestamptz not null,
        retired_at timestamptz,
        revoked_at timestamptz
      );
      create table certificates.status_list (
        id uuid constraint status_list_pk primary key,
        programme_id uuid not null,
        created_at timestamptz not null
      );
      create index status_list_by_programme on certificates.status_list (programme_id, created_at);
      create table certificates.credential (
        certificate_id uuid constraint credential_pk primary key,
        list_id uuid not null,
        list_index integer not null,
        key_id text not null,
        base_url text not null,
        signed_at timestamptz not null,
        jwt text,
        json_ld text,
        constraint credential_list_entry unique (list_id, list_index),
        constraint credential_list_index check (list_index >= 0 and list_index < 131072)
      );

      create function certificates.forget_credential() returns trigger language plpgsql as $$
      begin
        update certificates.credential set jwt = null, json_ld = null where certificate_id = new.id;
        return null;
      end $$;
      create trigger certificate_credential_erased after update of state on certificates.certificate
        for each row when (new.state = 'erased') execute function certificates.forget_credential();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger certificate_credential_erased on certificates.certificate;
      drop function certificates.forget_credential();
      drop table certificates.credential, certificates.status_list, certificates.signing_key;
    `);
  }
}

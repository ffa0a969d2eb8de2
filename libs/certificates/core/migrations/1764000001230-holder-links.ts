import type { MigrationInterface, QueryRunner } from 'typeorm';

export class HolderLinks1764000001230 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificates.holder_link (
        hash bytea constraint holder_link_pk primary key,
        person_id uuid not null,
        created_at timestamptz not null
      );
      create index holder_link_by_person on certificates.holder_link (person_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table certificates.holder_link;`);
  }
}

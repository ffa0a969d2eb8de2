import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CertificateArchives1764000001220 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificates.archive (
        id uuid constraint archive_pk primary key,
        programme_id uuid not null,
        activity_id uuid not null,
        kind text not null,
        size integer not null,
        expires_at timestamptz not null
      );
      create index archive_expiring on certificates.archive (expires_at);
      create table certificates.archive_part (
        archive_id uuid not null,
        n integer not null,
        bytes bytea not null,
        constraint archive_part_pk primary key (archive_id, n)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table certificates.archive_part, certificates.archive;`);
  }
}

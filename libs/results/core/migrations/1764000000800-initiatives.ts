import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Initiatives1764000000800 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table results.initiative (
        id uuid constraint initiative_pk primary key,
        programme_id uuid not null,
        title jsonb not null,
        summary jsonb not null,
        place_code text not null,
        state text not null constraint initiative_state check (state = any (array['planned'::text, 'running'::text, 'finished'::text])),
        started_on date not null
      );
      create index initiative_by_programme on results.initiative (programme_id, started_on, id);
      create table results.initiative_member (
        initiative_id uuid not null,
        person_id uuid not null,
        language text not null,
        constraint initiative_member_pk primary key (initiative_id, person_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table results.initiative_member, results.initiative;`);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The right to stop the clock of an attempt for so many minutes altogether, and what of it is used. */
export class Pauses1764000002700 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.accommodation
        add column pause_minutes integer not null default 0,
        add constraint accommodation_pause check (pause_minutes >= 0);
      alter table assessments.attempt
        add column pause_minutes integer not null default 0,
        add column paused_ms integer not null default 0,
        add column paused_at timestamptz,
        add column pause_ends_at timestamptz,
        add constraint attempt_pause check ((paused_at is null) = (pause_ends_at is null) and (pause_ends_at is null or deadline_at is not null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.attempt drop constraint attempt_pause, drop column pause_minutes, drop column paused_ms, drop column paused_at, drop column pause_ends_at;
      alter table assessments.accommodation drop constraint accommodation_pause, drop column pause_minutes;
    `);
  }
}

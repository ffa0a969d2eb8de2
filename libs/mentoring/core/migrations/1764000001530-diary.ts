import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Diary1764000001530 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentoring.session (
        id uuid constraint session_pk primary key,
        programme_id uuid not null,
        candidacy_id uuid not null constraint session_candidacy_fk references mentoring.candidacy,
        group_id uuid not null constraint session_group_fk references mentoring.mentor_group,
        held_on date not null,
        place_code text not null,
        place text,
        language text not null,
        topic text not null,
        people_claimed integer not null constraint session_people check (people_claimed >= 0 and others_signed >= 0),
        others_signed integer not null default 0,
        pack_version text,
        note text,
        code text not null constraint session_code unique,
        recorded_at timestamptz not null,
        retracted_at timestamptz,
        fact_id uuid not null
      );
      create index session_by_candidacy on mentoring.session (candidacy_id, held_on, id);
      create index session_by_programme on mentoring.session (programme_id, held_on);

      create table mentoring.session_attendance (
        id uuid constraint session_attendance_pk primary key,
        session_id uuid not null constraint session_attendance_session_fk references mentoring.session,
        member_id uuid constraint session_attendance_member_fk references mentoring.group_member,
        device_hash bytea,
        channel text not null constraint session_attendance_channel check (channel = any (array['qr'::text, 'code'::text, 'sheet'::text])),
        confirmed_at timestamptz not null,
        constraint session_attendance_who check (member_id is not null or device_hash is not null)
      );
      create unique index session_attendance_member on mentoring.session_attendance (session_id, member_id) where member_id is not null;
      create unique index session_attendance_device on mentoring.session_attendance (session_id, device_hash) where device_hash is not null;

      create table mentoring.session_photo (
        file_id uuid constraint session_photo_pk primary key,
        session_id uuid not null constraint session_photo_session_fk references mentoring.session,
        consented_by text not null,
        added_at timestamptz not null
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table mentoring.session_photo, mentoring.session_attendance, mentoring.session;`);
  }
}

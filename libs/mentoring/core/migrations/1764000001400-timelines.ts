import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a follow-up is looked at next and when it was settled, who made a version of a plan, where an answer came from, and what people are asked to do. */
export class Timelines1764000001400 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mentoring.follow_up add column act_at timestamptz, add column settled_at timestamptz, add column closed_at timestamptz;
      update mentoring.follow_up set act_at = due_at, settled_at = coalesce(sent_at, case when state in ('skipped', 'cancelled') then due_at end),
        closed_at = case when state = 'sent' and expires_at <= now() then expires_at end;
      alter table mentoring.follow_up alter column act_at set not null;
      drop index mentoring.follow_up_due;
      create index follow_up_due on mentoring.follow_up (act_at, id) where state = 'planned'::text;
      create index follow_up_open on mentoring.follow_up (expires_at, id) where state = 'sent'::text and closed_at is null;
      -- Jobs of the earlier kind carried one follow-up each; these are taken up anew.
      delete from queue.outbox where name = 'mentoring.send-follow-up' and state <> 'done';
      update mentoring.follow_up set state = 'planned' where state = 'queued';

      alter table mentoring.plan add column created_by uuid;
      alter table mentoring.check_in add column source text not null default 'link';
      alter table mentoring.check_in add constraint check_in_source check (source = any (array['link'::text, 'paper'::text, 'phone'::text]));
      alter table mentoring.check_in add column recorded_by uuid;

      create table mentoring.task (
        id uuid constraint task_pk primary key,
        programme_id uuid not null,
        candidacy_id uuid not null constraint task_candidacy_fk references mentoring.candidacy,
        follow_up_id uuid constraint task_follow_up_fk references mentoring.follow_up,
        kind text not null constraint task_kind check (kind = any (array['help'::text, 'silent'::text, 'call'::text])),
        state text not null default 'open' constraint task_state check (state = any (array['open'::text, 'done'::text, 'dropped'::text])),
        opened_at timestamptz not null,
        due_at timestamptz not null,
        owner_id uuid,
        closed_at timestamptz,
        closed_by uuid
      );
      create unique index task_open_once on mentoring.task (candidacy_id, kind) where state = 'open'::text;
      create index task_list on mentoring.task (programme_id, due_at, id) where state = 'open'::text;
      create index task_by_candidacy on mentoring.task (candidacy_id, id);

      create table mentoring.task_note (
        id uuid constraint task_note_pk primary key,
        task_id uuid not null constraint task_note_task_fk references mentoring.task,
        at timestamptz not null,
        by_person_id uuid not null,
        text text not null
      );
      create index task_note_by_task on mentoring.task_note (task_id, id);

      create table mentoring.bulk_change (
        id uuid constraint bulk_change_pk primary key,
        programme_id uuid not null,
        by_person_id uuid not null,
        at timestamptz not null,
        action text not null,
        before jsonb not null,
        undone_at timestamptz
      );
    `);
    await runner.query(
      `insert into mentoring.task (id, programme_id, candidacy_id, kind, opened_at, due_at)
       select gen_random_uuid(), programme_id, id, 'help', help_wanted_at, help_wanted_at + interval '1 day' from mentoring.candidacy where help_wanted_at is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table mentoring.bulk_change, mentoring.task_note, mentoring.task;
      alter table mentoring.check_in drop column recorded_by, drop constraint check_in_source, drop column source;
      alter table mentoring.plan drop column created_by;
      drop index mentoring.follow_up_open, mentoring.follow_up_due;
      create index follow_up_due on mentoring.follow_up (due_at, id) where state = 'planned';
      alter table mentoring.follow_up drop column closed_at, drop column settled_at, drop column act_at;
    `);
  }
}

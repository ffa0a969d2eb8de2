import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The programme's rule, the onboarding with its steps, the teach-back; and a history that cannot be rewritten. */
export class Candidacy1764000001500 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mentoring.candidacy drop constraint candidacy_state;
      alter table mentoring.candidacy add constraint candidacy_state check (state = any (array['invited'::text, 'later'::text, 'declined'::text, 'onboarding'::text, 'active'::text, 'paused'::text, 'concluded'::text, 'withdrawn'::text]));

      create table mentoring.candidacy_rule (
        programme_id uuid not null,
        version integer not null,
        definition jsonb not null,
        created_at timestamptz not null,
        created_by uuid not null,
        constraint candidacy_rule_pk primary key (programme_id, version)
      );

      create table mentoring.onboarding_step (
        id uuid constraint onboarding_step_pk primary key,
        candidacy_id uuid not null constraint onboarding_step_candidacy_fk references mentoring.candidacy,
        round integer not null,
        step text not null,
        content_version integer not null,
        language text not null,
        channel text not null,
        done_at timestamptz not null,
        recorded_by uuid not null,
        constraint onboarding_step_once unique (candidacy_id, round, step)
      );

      create table mentoring.teach_back (
        id uuid constraint teach_back_pk primary key,
        programme_id uuid not null,
        person_id uuid not null,
        passed boolean not null,
        note text constraint teach_back_note check (char_length(note) <= 1000),
        reviewed_at timestamptz not null,
        reviewed_by uuid not null
      );
      create index teach_back_of_person on mentoring.teach_back (programme_id, person_id, id);

      create function mentoring.keep_history() returns trigger language plpgsql as $$
      begin
        -- A reason is free text, and erasing a person may empty it; nothing else changes.
        if tg_op = 'UPDATE' and new.reason is null and (to_jsonb(new) - 'reason') = (to_jsonb(old) - 'reason') then return new; end if;
        raise exception 'mentoring.candidacy_event is append-only' using errcode = 'restrict_violation';
      end $$;
      create trigger candidacy_event_append_only before update or delete on mentoring.candidacy_event for each row execute function mentoring.keep_history();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger candidacy_event_append_only on mentoring.candidacy_event;
      drop function mentoring.keep_history();
      drop table mentoring.teach_back, mentoring.onboarding_step, mentoring.candidacy_rule;
      update mentoring.candidacy set state = 'invited' where state = 'onboarding';
      alter table mentoring.candidacy drop constraint candidacy_state;
      alter table mentoring.candidacy add constraint candidacy_state check (state = any (array['invited'::text, 'later'::text, 'declined'::text, 'active'::text, 'paused'::text, 'concluded'::text, 'withdrawn'::text]));
    `);
  }
}

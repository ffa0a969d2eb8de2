import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Mentoring1764000000600 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mentoring.plan (
        id uuid constraint plan_pk primary key,
        programme_id uuid not null,
        version integer not null,
        definition jsonb not null,
        created_at timestamptz not null,
        constraint plan_version unique (programme_id, version)
      );

      create table mentoring.candidacy (
        id uuid constraint candidacy_pk primary key,
        programme_id uuid not null,
        person_id uuid not null,
        place_code text not null,
        state text not null constraint candidacy_state check (state = any (array['invited'::text, 'later'::text, 'declined'::text, 'active'::text, 'paused'::text, 'concluded'::text, 'withdrawn'::text])),
        since timestamptz not null,
        until timestamptz,
        round integer not null default 1,
        invited_at timestamptz not null,
        accepted_at timestamptz,
        help_wanted_at timestamptz,
        constraint candidacy_once unique (programme_id, person_id)
      );
      create index candidacy_board on mentoring.candidacy (programme_id, state, since, id);
      create index candidacy_by_person on mentoring.candidacy (person_id, since);
      create index candidacy_until on mentoring.candidacy (until) where until is not null;

      create table mentoring.candidacy_event (
        id uuid constraint candidacy_event_pk primary key,
        candidacy_id uuid not null constraint candidacy_event_candidacy_fk references mentoring.candidacy,
        event text not null,
        state text not null,
        at timestamptz not null,
        by_person_id uuid,
        reason text
      );
      create index candidacy_event_by_candidacy on mentoring.candidacy_event (candidacy_id, id);

      create table mentoring.mentor_group (
        id uuid constraint mentor_group_pk primary key,
        candidacy_id uuid not null constraint mentor_group_of_candidacy unique constraint mentor_group_candidacy_fk references mentoring.candidacy,
        name text not null,
        place_code text not null,
        language text not null,
        capacity integer not null constraint mentor_group_capacity check (capacity > 0),
        created_at timestamptz not null
      );
      create table mentoring.group_member (
        id uuid constraint group_member_pk primary key,
        group_id uuid not null constraint group_member_group_fk references mentoring.mentor_group,
        person_id uuid not null,
        joined_at timestamptz not null,
        left_at timestamptz,
        constraint group_member_once unique (group_id, person_id)
      );

      create table mentoring.follow_up (
        id uuid constraint follow_up_pk primary key,
        candidacy_id uuid not null constraint follow_up_candidacy_fk references mentoring.candidacy,
        plan_id uuid not null constraint follow_up_plan_fk references mentoring.plan,
        round integer not null,
        step text not null,
        title jsonb not null,
        closing boolean not null,
        due_at timestamptz not null,
        state text not null default 'planned' constraint follow_up_state check (state = any (array['planned'::text, 'queued'::text, 'sent'::text, 'skipped'::text, 'cancelled'::text])),
        reason text,
        sent_at timestamptz,
        expires_at timestamptz,
        constraint follow_up_once unique (candidacy_id, round, step)
      );
      create index follow_up_due on mentoring.follow_up (due_at, id) where state = 'planned';

      create table mentoring.check_in (
        id uuid constraint check_in_pk primary key,
        follow_up_id uuid not null constraint check_in_follow_up_fk references mentoring.follow_up,
        answer text not null constraint check_in_answer check (answer = any (array['met'::text, 'not-met'::text, 'need-help'::text, 'pause'::text, 'stop'::text])),
        people_reached integer constraint check_in_people check (people_reached >= 0),
        note text,
        answered_at timestamptz not null,
        replaced_at timestamptz,
        fact_id uuid not null,
        met_fact_id uuid
      );
      create unique index check_in_current on mentoring.check_in (follow_up_id) where replaced_at is null;
      create index check_in_by_follow_up on mentoring.check_in (follow_up_id, id);

      create table mentoring.link (
        hash bytea constraint link_pk primary key,
        candidacy_id uuid not null constraint link_candidacy_fk references mentoring.candidacy,
        follow_up_id uuid constraint link_follow_up_fk references mentoring.follow_up,
        round integer not null,
        expires_at timestamptz not null
      );
      create index link_by_candidacy on mentoring.link (candidacy_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table mentoring.link, mentoring.check_in, mentoring.follow_up, mentoring.group_member, mentoring.mentor_group, mentoring.candidacy_event, mentoring.candidacy, mentoring.plan;`,
    );
  }
}

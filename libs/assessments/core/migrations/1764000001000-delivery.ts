import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settings in one value, tests that belong to no module, forms of their own for attempts, and answers to questions of any kind. */
export class Delivery1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.form alter column release_id drop not null;

      alter table assessments.assessment
        add column settings jsonb,
        alter column module_id drop not null,
        alter column release_id drop not null,
        alter column phase drop not null,
        add constraint assessment_of_module check (num_nonnulls(module_id, release_id, phase) in (0, 3));
      update assessments.assessment set settings = jsonb_build_object(
        'purpose', phase, 'attemptsAllowed', attempts_allowed, 'counts', 'best', 'opensAt', null, 'closesAt', null, 'timeLimitMinutes', null,
        'accessCodeHash', null, 'pages', 'one', 'shuffleQuestions', false, 'shuffleOptions', true, 'policy', '{"kind": "deferred"}'::jsonb,
        'review', case phase
          when 'pre' then '{"score": "released", "ownAnswers": "never", "rightAnswers": "never", "explanations": "never"}'::jsonb
          else '{"score": "released", "ownAnswers": "released", "rightAnswers": "released", "explanations": "released"}'::jsonb end,
        'passMark', pass_mark, 'release', 'at-once', 'anonymous', false, 'anonymousMarking', false);
      alter table assessments.assessment alter column settings set not null, drop column pass_mark, drop column attempts_allowed;

      alter table assessments.attempt
        add column form_id uuid constraint attempt_of_form references assessments.form,
        add column deadline_at timestamptz,
        add column ended_by text,
        add column graded_at timestamptz,
        add column released_at timestamptz,
        drop constraint attempt_state,
        drop constraint attempt_graded;
      update assessments.attempt t
        set form_id = a.form_id, graded_at = submitted_at, released_at = submitted_at, ended_by = case state when 'graded' then 'person' end
        from assessments.assessment a where a.id = t.assessment_id;
      alter table assessments.attempt
        alter column form_id set not null,
        add constraint attempt_state check (state in ('open', 'submitted', 'graded')),
        add constraint attempt_ended check ((state = 'open') = (submitted_at is null) and (submitted_at is null) = (ended_by is null)),
        add constraint attempt_graded check ((state = 'graded') = (num_nonnulls(score, max, graded_at) = 3)),
        add constraint attempt_ended_by check (ended_by in ('person', 'deadline'));
      create index attempt_due on assessments.attempt (deadline_at) where state = 'open' and deadline_at is not null;

      alter table assessments.response add column value jsonb;
      update assessments.response set value = jsonb_build_object('chosen', chosen);
      alter table assessments.response drop column chosen;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table assessments.response add column chosen jsonb;
      update assessments.response set chosen = coalesce(value->'chosen', '[]');
      alter table assessments.response alter column chosen set not null, drop column value;
      drop index assessments.attempt_due;
      alter table assessments.attempt drop constraint attempt_ended_by, drop constraint attempt_ended, drop constraint attempt_graded, drop constraint attempt_state,
        drop column form_id, drop column deadline_at, drop column ended_by, drop column graded_at, drop column released_at,
        add constraint attempt_state check (state in ('open', 'graded')),
        add constraint attempt_graded check ((state = 'graded') = (num_nonnulls(submitted_at, score, max, passed) = 4));
      alter table assessments.assessment add column pass_mark double precision, add column attempts_allowed integer;
      update assessments.assessment set pass_mark = (settings->>'passMark')::double precision, attempts_allowed = (settings->>'attemptsAllowed')::integer;
      alter table assessments.assessment drop constraint assessment_of_module, drop column settings,
        alter column pass_mark set not null, alter column attempts_allowed set not null,
        alter column module_id set not null, alter column release_id set not null, alter column phase set not null,
        add constraint assessment_pass_mark check (pass_mark between 0 and 1), add constraint assessment_attempts check (attempts_allowed > 0);
      alter table assessments.form alter column release_id set not null;
    `);
  }
}

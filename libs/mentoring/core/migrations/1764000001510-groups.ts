import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Groups with members who need no account, a duty rota, concerns, and a rule of the database: nobody is left without a contact. */
export class Groups1764000001510 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mentoring.candidacy add column phone text, add column best_hour text;

      alter table mentoring.mentor_group
        add column languages text[] not null default '{}',
        add column availability text[] not null default '{}',
        add column topics text[] not null default '{}',
        add column meets_at text,
        add column cleared_for_minors boolean not null default false,
        add column join_code text,
        add column interim_contact_id uuid,
        add constraint mentor_group_join_code unique (join_code);
      update mentoring.mentor_group set languages = array[language];

      alter table mentoring.group_member drop constraint group_member_once;
      alter table mentoring.group_member
        alter column group_id drop not null,
        alter column person_id drop not null,
        add column programme_id uuid,
        add column given_name text,
        add column phone text,
        add column best_hour text,
        add column languages text[] not null default '{}',
        add column place_code text,
        add column availability text[] not null default '{}',
        add column topics text[] not null default '{}',
        add column minor boolean not null default false,
        add column channel text not null default 'matched',
        add column notice_version integer,
        add column contact_id uuid,
        add column token_hash bytea,
        add column locked boolean not null default false,
        add column left_reason text;
      update mentoring.group_member m set programme_id = c.programme_id, languages = g.languages, place_code = g.place_code
        from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id where g.id = m.group_id;
      alter table mentoring.group_member
        alter column programme_id set not null,
        add constraint group_member_token unique (token_hash),
        add constraint group_member_named check (person_id is not null or given_name is not null),
        add constraint group_member_contact check (left_at is not null or group_id is not null or contact_id is not null);
      create unique index group_member_present on mentoring.group_member (programme_id, person_id) where left_at is null;
      create index group_member_by_group on mentoring.group_member (group_id) where left_at is null;

      create table mentoring.contact_point (
        programme_id uuid constraint contact_point_pk primary key,
        safeguarding_id uuid not null,
        since timestamptz not null
      );

      create table mentoring.duty (
        id uuid constraint duty_pk primary key,
        programme_id uuid not null,
        person_id uuid not null,
        from_day date not null,
        until_day date not null,
        constraint duty_days check (until_day >= from_day)
      );
      create index duty_by_day on mentoring.duty (programme_id, from_day);

      create table mentoring.concern (
        id uuid constraint concern_pk primary key,
        programme_id uuid not null,
        group_id uuid not null constraint concern_group_fk references mentoring.mentor_group,
        member_id uuid constraint concern_member_fk references mentoring.group_member,
        assigned_to uuid not null,
        body text not null constraint concern_body check (char_length(body) <= 4000),
        reach_me text,
        raised_at timestamptz not null,
        closed_at timestamptz,
        outcome text
      );
      create index concern_by_assigned on mentoring.concern (assigned_to, raised_at);

      create function mentoring.keep_contact() returns trigger language plpgsql as $$
      begin
        if exists (
          select from mentoring.mentor_group g join mentoring.candidacy c on c.id = g.candidacy_id
          where case tg_table_name when 'candidacy' then c.id = new.id when 'mentor_group' then g.id = new.id else g.id = (to_jsonb(new)->>'group_id')::uuid end
            and g.interim_contact_id is null and c.state not in ('active', 'paused')
            and exists (select from mentoring.group_member m where m.group_id = g.id and m.left_at is null)
        ) then raise exception 'a group with members has neither a mentor nor a contact' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger candidacy_keeps_contact after update of state on mentoring.candidacy deferrable initially deferred for each row execute function mentoring.keep_contact();
      create constraint trigger mentor_group_keeps_contact after update on mentoring.mentor_group deferrable initially deferred for each row execute function mentoring.keep_contact();
      create constraint trigger group_member_keeps_contact after insert or update on mentoring.group_member deferrable initially deferred for each row execute function mentoring.keep_contact();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger candidacy_keeps_contact on mentoring.candidacy;
      drop trigger mentor_group_keeps_contact on mentoring.mentor_group;
      drop trigger group_member_keeps_contact on mentoring.group_member;
      drop function mentoring.keep_contact();
      drop table mentoring.concern, mentoring.duty, mentoring.contact_point;
      drop index mentoring.group_member_by_group, mentoring.group_member_present;
      delete from mentoring.group_member where group_id is null or person_id is null or left_at is not null;
      alter table mentoring.group_member drop constraint group_member_contact, drop constraint group_member_named, drop constraint group_member_token,
        drop column programme_id, drop column given_name, drop column phone, drop column best_hour, drop column languages, drop column place_code, drop column availability, drop column topics,
        drop column minor, drop column channel, drop column notice_version, drop column contact_id, drop column token_hash, drop column locked, drop column left_reason,
        alter column group_id set not null, alter column person_id set not null, add constraint group_member_once unique (group_id, person_id);
      alter table mentoring.mentor_group drop column languages, drop column availability, drop column topics, drop column meets_at, drop column cleared_for_minors, drop column join_code, drop column interim_contact_id;
      alter table mentoring.candidacy drop column phone, drop column best_hour;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Question banks: the questions that trainers write, as they are worked on, beside the versions that attempts refer to. */
export class Bank1764000001100 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;

      alter table assessments.item alter column module_id drop not null;
      alter table assessments.item_version alter column lesson_key drop not null;

      create table assessments.bank (
        id uuid constraint bank_pk primary key,
        programme_id uuid not null,
        key text not null,
        title jsonb not null,
        created_at timestamptz not null,
        constraint bank_once unique (key)
      );
      create index bank_by_programme on assessments.bank (programme_id);

      create table assessments.bank_folder (
        id uuid constraint bank_folder_pk primary key,
        bank_id uuid not null constraint bank_folder_of_bank references assessments.bank,
        parent_id uuid constraint bank_folder_in_folder references assessments.bank_folder,
        name text not null
      );
      create index bank_folder_by_bank on assessments.bank_folder (bank_id);

      create table assessments.bank_item (
        id uuid constraint bank_item_pk primary key constraint bank_item_is_item references assessments.item,
        bank_id uuid not null constraint bank_item_of_bank references assessments.bank,
        folder_id uuid constraint bank_item_in_folder references assessments.bank_folder,
        name text not null,
        kind text not null,
        content jsonb not null,
        state text not null,
        revision integer not null default 1,
        outdated text[] not null,
        tags text[] not null,
        competences text[] not null,
        difficulty text,
        writers uuid[] not null,
        written_by uuid not null,
        written_at timestamptz not null,
        reviewed_by uuid,
        reviewed_at timestamptz,
        version_id uuid constraint bank_item_last_version references assessments.item_version,
        retired_at timestamptz,
        fingerprint text not null,
        lead text not null,
        search text not null,
        constraint bank_item_state check (state in ('draft', 'reviewed', 'final')),
        constraint bank_item_difficulty check (difficulty in ('easy', 'medium', 'hard')),
        constraint bank_item_reviewed check ((state = 'draft') = (reviewed_by is null) and (reviewed_by is null) = (reviewed_at is null)),
        constraint bank_item_two_persons check (not reviewed_by = any (writers))
      );
      create index bank_item_by_bank on assessments.bank_item (bank_id, id);
      create index bank_item_by_folder on assessments.bank_item (folder_id);
      create index bank_item_by_fingerprint on assessments.bank_item (bank_id, fingerprint);
      create index bank_item_search on assessments.bank_item using gin (search gin_trgm_ops);
      create index bank_item_lead on assessments.bank_item using gin (lead gin_trgm_ops);

      create table assessments.bank_version (
        item_version_id uuid constraint bank_version_pk primary key constraint bank_version_is_version references assessments.item_version,
        item_id uuid not null constraint bank_version_of_item references assessments.bank_item,
        number integer not null,
        outdated text[] not null,
        written_by uuid not null,
        reviewed_by uuid not null,
        finalised_by uuid not null,
        finalised_at timestamptz not null,
        constraint bank_version_once unique (item_id, number)
      );
      create trigger bank_version_immutable before update or delete on assessments.bank_version for each row execute function assessments.refuse_change();
      create trigger item_version_kept before delete on assessments.item_version for each row execute function assessments.refuse_change();

      create table assessments.bank_change (
        id uuid constraint bank_change_pk primary key,
        bank_id uuid not null constraint bank_change_of_bank references assessments.bank,
        made_by uuid not null,
        made_at timestamptz not null,
        changes jsonb not null,
        undone_at timestamptz
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table assessments.bank_change, assessments.bank_version, assessments.bank_item, assessments.bank_folder, assessments.bank;
      drop trigger item_version_kept on assessments.item_version;
      alter table assessments.item_version alter column lesson_key set not null;
      alter table assessments.item alter column module_id set not null;
    `);
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Looks of certificates: a draft until published, and from then on as they are for good, with the pictures that they show. */
export class CertificateTemplates1764000002300 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table certificates.template (
        id uuid constraint template_pk primary key,
        programme_id uuid not null,
        name text not null,
        created_at timestamptz not null,
        created_by uuid not null
      );
      create index template_by_programme on certificates.template (programme_id, created_at);

      create table certificates.template_version (
        template_id uuid not null,
        version integer not null,
        content jsonb not null,
        content_hash text not null,
        images text[] not null,
        saved_at timestamptz not null,
        saved_by uuid not null,
        published_at timestamptz,
        published_by uuid,
        constraint template_version_pk primary key (template_id, version),
        constraint template_version_number check (version > 0),
        constraint template_version_published check ((published_at is null) = (published_by is null))
      );
      create unique index template_version_draft on certificates.template_version (template_id) where published_at is null;

      create table certificates.template_image (
        programme_id uuid not null,
        hash text not null,
        media_type text not null,
        width double precision not null,
        height double precision not null,
        bytes bytea not null,
        stored_at timestamptz not null,
        constraint template_image_pk primary key (programme_id, hash),
        constraint template_image_type check (media_type = any (array['image/png'::text, 'image/svg+xml'::text]))
      );

      create table certificates.template_choice (
        programme_id uuid not null,
        kind text not null,
        template_id uuid,
        chosen_at timestamptz not null,
        chosen_by uuid not null,
        constraint template_choice_pk primary key (programme_id, kind),
        constraint template_choice_kind check (kind = any (array['any'::text, 'participation'::text, 'achievement'::text, 'toend'::text, 'tunnistus'::text, 'mentor'::text, 'partner-letter'::text]))
      );

      create function certificates.keep_template_version() returns trigger language plpgsql as $$
      begin
        if old.published_at is not null then
          raise exception 'a published version of a template stays as it is; a change is the next version' using errcode = 'restrict_violation';
        end if;
        return coalesce(new, old);
      end $$;
      create trigger template_version_kept before update or delete on certificates.template_version for each row execute function certificates.keep_template_version();

      create function certificates.keep_template_image() returns trigger language plpgsql as $$
      begin
        if tg_op = 'UPDATE' or exists (
          select from certificates.template_version v join certificates.template t on t.id = v.template_id
          where t.programme_id = old.programme_id and v.published_at is not null and v.images @> array[old.hash]) then
          raise exception 'the picture of a published template stays as it is' using errcode = 'restrict_violation';
        end if;
        return old;
      end $$;
      create trigger template_image_kept before update or delete on certificates.template_image for each row execute function certificates.keep_template_image();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table certificates.template_choice, certificates.template_image, certificates.template_version, certificates.template;
      drop function certificates.keep_template_image();
      drop function certificates.keep_template_version();
    `);
  }
}

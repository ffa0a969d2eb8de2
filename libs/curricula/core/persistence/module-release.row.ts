import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { ModuleDefinition } from '#modules/sdk';

/** Where a release came from. */
export type ReleaseOrigin = 'package' | 'studio' | 'import';

/** Immutable: the database refuses a change, so what was learned and certified stays what it was. */
@Entity({ schema: 'curricula', name: 'module_release' })
@Unique('module_release_version', ['moduleKey', 'version'])
@Check('module_release_origin', "origin = ANY (ARRAY['package'::text, 'studio'::text, 'import'::text])")
export class ModuleReleaseRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'module_release_pk' })
  id: string;

  @Column('text', { name: 'module_key' })
  moduleKey: string;

  @Column('text')
  version: string;

  /** The SDK range that the release was written for. */
  @Column('text')
  sdk: string;

  /** SHA-256 of the content's canonical JSON, in hex. */
  @Column('text', { name: 'content_hash' })
  contentHash: string;

  @Column('text')
  origin: ReleaseOrigin;

  @Column('jsonb')
  content: ModuleDefinition;

  /** When this installation first met the release. */
  @Column('timestamptz', { name: 'created_at', default: () => 'now()' })
  createdAt: Date;
}

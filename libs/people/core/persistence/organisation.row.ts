import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind, WorkingLanguage } from '../domain/organisation.js';

@Entity({ schema: 'people', name: 'organisation' })
@Check('organisation_kind', "kind = ANY (ARRAY['association'::text, 'foundation'::text, 'network'::text, 'local-government'::text, 'state'::text, 'business'::text, 'media'::text, 'other'::text])")
@Check('organisation_working_language', "working_language = ANY (ARRAY['et'::text, 'ru'::text, 'en'::text, 'mixed'::text])")
export class OrganisationRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'organisation_pk' })
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: OrganisationKind;

  @Column('text', { name: 'working_language' })
  workingLanguage: WorkingLanguage;

  @Column('text', { name: 'place_code' })
  placeCode: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

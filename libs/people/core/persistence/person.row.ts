import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import type { Language } from '#kernel';
import type { Gender } from '#people/contract';
import { OrganisationRow } from './organisation.row.js';

@Entity({ schema: 'people', name: 'person' })
@Index('person_by_name', ['familyName', 'givenName', 'id'])
@Index('person_by_organisation', ['organisationId'])
@Check('person_language', "language = ANY (ARRAY['et'::text, 'ru'::text, 'en'::text])")
@Check('person_gender', "gender = ANY (ARRAY['female'::text, 'male'::text, 'other'::text, 'undisclosed'::text])")
export class PersonRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'person_pk' })
  id: string;

  @Column('text', { name: 'given_name' })
  givenName: string;

  @Column('text', { name: 'family_name' })
  familyName: string;

  @Column('text')
  language: Language;

  /** Null for people who run the installation: only participants are asked. */
  @Column('integer', { name: 'birth_year', nullable: true })
  birthYear: number | null;

  @Column('text')
  gender: Gender;

  @Column('text', { name: 'place_code' })
  placeCode: string;

  @Column('text', { name: 'participant_type' })
  participantType: string;

  /** What the person needs in order to take part; never why. */
  @Column('text', { nullable: true })
  accommodation: string | null;

  @Column('uuid', { name: 'organisation_id', nullable: true })
  organisationId: string | null;

  @ManyToOne(() => OrganisationRow)
  @JoinColumn({ name: 'organisation_id', foreignKeyConstraintName: 'person_organisation_fk' })
  organisation: OrganisationRow | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

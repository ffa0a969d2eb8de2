import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Language, Localized } from '#kernel';

export type InitiativeState = 'planned' | 'running' | 'finished';

@Entity({ schema: 'results', name: 'initiative' })
@Index('initiative_by_programme', ['programmeId', 'startedOn', 'id'])
@Check('initiative_state', "state = ANY (ARRAY['planned'::text, 'running'::text, 'finished'::text])")
export class InitiativeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'initiative_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('jsonb')
  title: Localized;

  @Column('jsonb')
  summary: Localized;

  @Column('text', { name: 'place_code' })
  placeCode: string;

  @Column('text')
  state: InitiativeState;

  @Column('date', { name: 'started_on' })
  startedOn: string;
}

@Entity({ schema: 'results', name: 'initiative_member' })
export class InitiativeMemberRow {
  @PrimaryColumn('uuid', { name: 'initiative_id', primaryKeyConstraintName: 'initiative_member_pk' })
  initiativeId: string;

  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'initiative_member_pk' })
  personId: string;

  @Column('text')
  language: Language;
}

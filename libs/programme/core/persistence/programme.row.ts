import { Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import type { Localized } from '#kernel';

@Entity({ schema: 'programme', name: 'programme' })
@Unique('programme_key', ['key'])
export class ProgrammeRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'programme_pk' })
  id: string;

  @Column('text')
  key: string;

  @Column('jsonb')
  title: Localized;

  @Column('jsonb')
  goal: Localized;

  /** Whom to name as the funder, in the funder's own spelling. */
  @Column('text', { name: 'credit_title' })
  creditTitle: string;

  @Column('text', { name: 'credit_url' })
  creditUrl: string;

  /** IANA name: the programme's days begin and end in it. */
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

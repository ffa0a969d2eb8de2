import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A private link to somebody's certificates, by the hash of its token; each letter has one of its own, and all end together. */
@Entity({ schema: 'certificates', name: 'holder_link' })
@Index('holder_link_by_person', ['personId'])
@Check('holder_link_way', "way = ANY (ARRAY['letter'::text, 'slip'::text])")
export class HolderLinkRow {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'holder_link_pk' })
  hash: Buffer;

  @Column('uuid', { name: 'person_id' })
  personId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** How it came to its holder; a new slip ends the one before it. */
  @Column('text', { default: 'letter' })
  way: 'letter' | 'slip';
}

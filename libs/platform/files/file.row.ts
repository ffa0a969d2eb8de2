import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';

/** Bytes, once for each content. */
@Entity({ schema: 'files', name: 'content' })
export class FileContentRow {
  @PrimaryColumn('bytea', { primaryKeyConstraintName: 'content_pk' })
  hash: Buffer;

  @Column('bytea')
  bytes: Buffer;
}

/** A stored file and what it belongs to. Never changed: another content is another file. */
@Entity({ schema: 'files', name: 'file' })
@Index('file_by_owner', ['ownerKind', 'ownerId', 'id'])
@Index('file_by_content', ['hash'])
export class FileRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'file_pk' })
  id: string;

  /** SHA-256 of the bytes. */
  @Column('bytea')
  hash: Buffer;

  @ManyToOne(() => FileContentRow)
  @JoinColumn({ name: 'hash', foreignKeyConstraintName: 'file_content_fk' })
  content: FileContentRow;

  @Column('text', { name: 'media_type' })
  mediaType: string;

  @Column('integer')
  size: number;

  /** Of which kind the owner is, such as `mentoring.session`: its domain decides who may see the file. */
  @Column('text', { name: 'owner_kind' })
  ownerKind: string;

  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('timestamptz', { name: 'stored_at' })
  storedAt: Date;
}

import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** A key of the installation; `id` is its public part as a Multikey. */
@Entity({ schema: 'certificates', name: 'signing_key' })
export class SigningKeyRow {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'signing_key_pk' })
  id: string;

  /** The private part, encrypted with the seal of the data folder. */
  @Column('bytea')
  sealed: Buffer;

  /** Which seal that was. */
  @Column('text')
  seal: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  /** Signs nothing more; what it signed stays good. */
  @Column('timestamptz', { name: 'retired_at', nullable: true })
  retiredAt: Date | null;

  /** Fell into foreign hands; nothing that it signed counts. */
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt: Date | null;
}

@Entity({ schema: 'certificates', name: 'status_list' })
@Index('status_list_by_programme', ['programmeId', 'createdAt'])
export class StatusListRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'status_list_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

/** The badge of a certificate as it was signed; a trigger empties it when the certificate is erased. */
@Entity({ schema: 'certificates', name: 'credential' })
@Unique('credential_list_entry', ['listId', 'listIndex'])
@Check('credential_list_index', 'list_index >= 0 AND list_index < 131072')
export class CredentialRow {
  @PrimaryColumn('uuid', { name: 'certificate_id', primaryKeyConstraintName: 'credential_pk' })
  certificateId: string;

  @Column('uuid', { name: 'list_id' })
  listId: string;

  @Column('integer', { name: 'list_index' })
  listIndex: number;

  @Column('text', { name: 'key_id' })
  keyId: string;

  @Column('text', { name: 'base_url' })
  baseUrl: string;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt: Date;

  @Column('text', { nullable: true })
  jwt: string | null;

  @Column('text', { name: 'json_ld', nullable: true })
  jsonLd: string | null;
}

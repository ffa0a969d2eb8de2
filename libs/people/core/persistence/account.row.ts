import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { RoleName } from '#people/contract';
import { PersonRow } from './person.row.js';

/** The ways in which one person signs in. */
@Entity({ schema: 'people', name: 'account' })
@Unique('account_email', ['email'])
@Unique('account_personal_code', ['personalCode'])
export class AccountRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'account_pk' })
  personId: string;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'account_person_fk' })
  person: PersonRow;

  /** In lower case, so that one address is one account. */
  @Column('text', { nullable: true })
  email: string | null;

  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash: string | null;

  /** Digits only. */
  @Column('text', { name: 'personal_code', nullable: true })
  personalCode: string | null;

  @Column('text', { name: 'pin_hash', nullable: true })
  pinHash: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}

@Entity({ schema: 'people', name: 'role_grant' })
@Index('role_grant_by_programme', ['programmeId', 'role', 'personId'])
export class RoleGrantRow {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'role_grant_pk' })
  personId: string;

  @ManyToOne(() => PersonRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'person_id', foreignKeyConstraintName: 'role_grant_person_fk' })
  person: PersonRow;

  @PrimaryColumn('uuid', { name: 'programme_id', primaryKeyConstraintName: 'role_grant_pk' })
  programmeId: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'role_grant_pk' })
  role: RoleName;

  @Column('timestamptz', { name: 'granted_at' })
  grantedAt: Date;
}

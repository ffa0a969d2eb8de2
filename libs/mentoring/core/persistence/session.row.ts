import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique } from 'typeorm';
import type { Language } from '#kernel';
import type { AttendanceChannel, PhotoConsent } from '../domain/diary/session.js';
import type { Topic } from '../domain/groups/group.js';
import { CandidacyRow } from './candidacy.row.js';
import { GroupMemberRow, MentorGroupRow } from './group.row.js';

/** A meeting of a group, as its mentor wrote it down. How many came is claimed; who confirmed it is kept beside, never mixed in. */
@Entity({ schema: 'mentoring', name: 'session' })
@Unique('session_code', ['code'])
@Index('session_by_candidacy', ['candidacyId', 'heldOn', 'id'])
@Index('session_by_programme', ['programmeId', 'heldOn'])
@Check('session_people', '(people_claimed >= 0) AND (others_signed >= 0)')
export class SessionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' })
  id: string;

  @Column('uuid', { name: 'programme_id' })
  programmeId: string;

  @Column('uuid', { name: 'candidacy_id' })
  candidacyId: string;

  @ManyToOne(() => CandidacyRow)
  @JoinColumn({ name: 'candidacy_id', foreignKeyConstraintName: 'session_candidacy_fk' })
  candidacy: CandidacyRow;

  @Column('uuid', { name: 'group_id' })
  groupId: string;

  @ManyToOne(() => MentorGroupRow)
  @JoinColumn({ name: 'group_id', foreignKeyConstraintName: 'session_group_fk' })
  group: MentorGroupRow;

  @Column('date', { name: 'held_on' })
  heldOn: string;

  @Column('text', { name: 'place_code' })
  placeCode: string;

  /** Which library, which flat. */
  @Column('text', { nullable: true })
  place: string | null;

  @Column('text')
  language: Language;

  @Column('text')
  topic: Topic;

  @Column('integer', { name: 'people_claimed' })
  peopleClaimed: number;

  /** Signatures on the sheet of people who are not members of the group. */
  @Column('integer', { name: 'others_signed', default: 0 })
  othersSigned: number;

  @Column('text', { name: 'pack_version', nullable: true })
  packVersion: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  /** Six digits, said aloud or shown as a QR code. */
  @Column('text')
  code: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'retracted_at', nullable: true })
  retractedAt: Date | null;

  /** The fact in force. */
  @Column('uuid', { name: 'fact_id' })
  factId: string;
}

@Entity({ schema: 'mentoring', name: 'session_attendance' })
@Index('session_attendance_member', ['sessionId', 'memberId'], { unique: true, where: '(member_id IS NOT NULL)' })
@Index('session_attendance_device', ['sessionId', 'deviceHash'], { unique: true, where: '(device_hash IS NOT NULL)' })
@Check('session_attendance_channel', "channel = ANY (ARRAY['qr'::text, 'code'::text, 'sheet'::text])")
@Check('session_attendance_who', '(member_id IS NOT NULL) OR (device_hash IS NOT NULL)')
export class SessionAttendanceRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_attendance_pk' })
  id: string;

  @Column('uuid', { name: 'session_id' })
  sessionId: string;

  @ManyToOne(() => SessionRow)
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'session_attendance_session_fk' })
  session: SessionRow;

  @Column('uuid', { name: 'member_id', nullable: true })
  memberId: string | null;

  @ManyToOne(() => GroupMemberRow, { nullable: true })
  @JoinColumn({ name: 'member_id', foreignKeyConstraintName: 'session_attendance_member_fk' })
  member: GroupMemberRow | null;

  /** SHA-256 of a random text that the person's browser keeps, so that one telephone counts once. */
  @Column('bytea', { name: 'device_hash', nullable: true })
  deviceHash: Buffer | null;

  @Column('text')
  channel: AttendanceChannel;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt: Date;
}

@Entity({ schema: 'mentoring', name: 'session_photo' })
export class SessionPhotoRow {
  @PrimaryColumn('uuid', { name: 'file_id', primaryKeyConstraintName: 'session_photo_pk' })
  fileId: string;

  @Column('uuid', { name: 'session_id' })
  sessionId: string;

  @ManyToOne(() => SessionRow)
  @JoinColumn({ name: 'session_id', foreignKeyConstraintName: 'session_photo_session_fk' })
  session: SessionRow;

  @Column('text', { name: 'consented_by' })
  consentedBy: PhotoConsent;

  @Column('timestamptz', { name: 'added_at' })
  addedAt: Date;
}

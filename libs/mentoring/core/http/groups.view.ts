import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { LocalizedView } from '#platform/http';
import { availabilities, joinChannels, topics, type Availability, type JoinChannel, type Topic } from '../domain/groups/group.js';

export class GroupNoticePartView {
  @ApiProperty()
  title: LocalizedView;

  @ApiProperty()
  body: LocalizedView;
}

export class GroupDoorView {
  @ApiProperty({ example: 'Anna · Narva' })
  name: string;

  @ApiProperty({ example: 'Anna' })
  mentorName: string;

  @ApiProperty()
  programmeTitle: LocalizedView;

  @ApiProperty({ example: 'narva' })
  placeCode: string;

  @ApiProperty({ enum: languages, isArray: true })
  languages: Language[];

  @ApiProperty({ type: String, nullable: true })
  meetsAt: string | null;

  @ApiProperty({ description: 'takes people in now' })
  open: boolean;

  @ApiProperty({ description: 'people aged 16–17 may come in' })
  minors: boolean;

  @ApiProperty({ description: 'the five questions can be answered now' })
  asks: boolean;

  @ApiProperty({ type: 'integer' })
  noticeVersion: number;

  @ApiProperty({ type: [GroupNoticePartView] })
  notice: GroupNoticePartView[];
}

export class JoinedGroupView {
  @ApiProperty({ description: 'of the member’s own page; shown once' })
  token: string;

  @ApiProperty()
  groupName: string;
}

export class MembershipView {
  @ApiProperty({ type: String, nullable: true })
  givenName: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'null while waiting for another group' })
  groupName: string | null;

  @ApiProperty({ description: 'the mentor, or who answers for the group meanwhile' })
  contactName: string;

  @ApiProperty()
  hasMentor: boolean;

  @ApiProperty({ type: String, nullable: true })
  meetsAt: string | null;

  @ApiProperty({ type: String, nullable: true, example: 'KR7TXA4', description: 'of the group, where its five questions can be answered now' })
  questionsCode: string | null;

  @ApiProperty({ description: 'tied to an account' })
  known: boolean;

  @ApiProperty()
  minor: boolean;
}

export class MemberView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Galina' })
  name: string;

  @ApiProperty({ type: String, nullable: true })
  phone: string | null;

  @ApiProperty({ type: String, nullable: true })
  bestHour: string | null;

  @ApiProperty({ enum: languages, isArray: true })
  languages: Language[];

  @ApiProperty()
  minor: boolean;

  @ApiProperty({ enum: joinChannels })
  channel: JoinChannel;

  @ApiProperty({ format: 'date-time' })
  joinedAt: string;
}

export class GroupView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'uuid' })
  candidacyId: string;

  @ApiProperty({ example: 'Anna · Narva' })
  name: string;

  @ApiProperty({ example: 'narva' })
  placeCode: string;

  @ApiProperty({ enum: languages, isArray: true })
  languages: Language[];

  @ApiProperty({ enum: availabilities, isArray: true })
  availability: Availability[];

  @ApiProperty({ enum: topics, isArray: true })
  topics: Topic[];

  @ApiProperty({ type: String, nullable: true })
  meetsAt: string | null;

  @ApiProperty({ type: 'integer' })
  capacity: number;

  @ApiProperty({ type: 'integer' })
  size: number;

  @ApiProperty()
  clearedForMinors: boolean;

  @ApiProperty({ type: String, nullable: true, example: 'KR7TXA4' })
  joinCode: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'what the QR code holds' })
  joinUrl: string | null;
}

export class OwnGroupView extends GroupView {
  @ApiProperty({ type: [MemberView] })
  members: MemberView[];
}

export class ManagedGroupView extends OwnGroupView {
  @ApiProperty({ example: 'Anna Ivanova' })
  mentorName: string;

  @ApiProperty({ description: 'has a mentor who is active or pausing' })
  hasMentor: boolean;

  @ApiProperty({ type: String, nullable: true, description: 'who answers for it while it has no mentor' })
  interimContact: string | null;
}

export class SeekerView extends MemberView {
  @ApiProperty({ type: String, nullable: true })
  placeCode: string | null;
}

export class GroupListView {
  @ApiProperty({ type: [ManagedGroupView] })
  groups: ManagedGroupView[];

  @ApiProperty({ type: [SeekerView], description: 'who waits for a group, the longest first' })
  waiting: SeekerView[];
}

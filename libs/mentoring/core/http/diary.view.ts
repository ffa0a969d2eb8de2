import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { photoConsents, type PhotoConsent } from '../domain/diary/session.js';
import { topics, type Topic } from '../domain/groups/group.js';

export class MeetingPhotoView {
  @ApiProperty({ format: 'uuid' })
  fileId: string;

  @ApiProperty({ enum: photoConsents })
  consentedBy: PhotoConsent;
}

export class MeetingView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ format: 'date' })
  heldOn: string;

  @ApiProperty()
  placeCode: string;

  @ApiProperty({ type: String, nullable: true })
  place: string | null;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ enum: topics })
  topic: Topic;

  @ApiProperty({ type: 'integer', description: 'as the mentor counted' })
  peopleClaimed: number;

  @ApiProperty({ type: 'integer', description: 'who confirmed it themselves or signed the sheet' })
  confirmed: number;

  @ApiProperty({ type: 'integer' })
  othersSigned: number;

  @ApiProperty({ type: [String], format: 'uuid' })
  signedMemberIds: string[];

  @ApiProperty({ type: String, nullable: true })
  packVersion: string | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ example: '042917', description: 'to be said aloud' })
  code: string;

  @ApiProperty({ description: 'what the QR code holds' })
  confirmUrl: string;

  @ApiProperty({ type: [MeetingPhotoView] })
  photos: MeetingPhotoView[];
}

export class DiaryView {
  @ApiProperty({ type: [MeetingView] })
  items: MeetingView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class AttendView {
  @ApiProperty()
  groupName: string;

  @ApiProperty({ format: 'date' })
  heldOn: string;

  @ApiProperty({ enum: topics })
  topic: Topic;
}

import { ApiProperty } from '@nestjs/swagger';
import { consentPurposes, type ConsentPurpose } from '#people/contract';
import { LocalizedView } from '#platform/http';

export class JoinCodeView {
  @ApiProperty({ example: 'K7PM-3XWA' })
  code: string;

  @ApiProperty({ format: 'uri' })
  url: string;

  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  @ApiProperty({ type: 'integer' })
  uses: number;
}

export class JoinCodeListView {
  @ApiProperty({ type: [JoinCodeView] })
  items: JoinCodeView[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

class SheetActivityView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ format: 'date-time' })
  startsAt: string;

  @ApiProperty({ format: 'date-time' })
  endsAt: string;

  @ApiProperty({ type: LocalizedView })
  place: LocalizedView;
}

/** What the page on the wall shows. */
export class JoinSheetView extends JoinCodeView {
  @ApiProperty({ type: SheetActivityView })
  activity: SheetActivityView;

  @ApiProperty({ type: LocalizedView })
  programmeTitle: LocalizedView;

  @ApiProperty({ description: 'The QR code of `url` as a stand-alone SVG' })
  qrSvg: string;

  @ApiProperty({ description: 'The address works on this computer only: phones cannot reach it' })
  localOnly: boolean;
}

class JoinActivityView extends SheetActivityView {
  @ApiProperty({ type: 'integer', description: '0: who joins now waits for a place' })
  placesLeft: number;
}

class NoticeParagraphView {
  @ApiProperty({ type: LocalizedView })
  title: LocalizedView;

  @ApiProperty({ type: LocalizedView })
  body: LocalizedView;
}

class NoticeView {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: [NoticeParagraphView] })
  paragraphs: NoticeParagraphView[];
}

class ConsentQuestionView extends NoticeParagraphView {
  @ApiProperty({ enum: consentPurposes })
  purpose: ConsentPurpose;
}

class PlaceView {
  @ApiProperty({ example: 'narva' })
  code: string;

  @ApiProperty({ type: LocalizedView })
  name: LocalizedView;
}

export class JoinOfferView {
  @ApiProperty({ type: JoinActivityView })
  activity: JoinActivityView;

  @ApiProperty({ type: LocalizedView })
  programmeTitle: LocalizedView;

  @ApiProperty({ type: NoticeView })
  notice: NoticeView;

  @ApiProperty({ type: [ConsentQuestionView] })
  consents: ConsentQuestionView[];

  @ApiProperty({ type: [PlaceView] })
  places: PlaceView[];
}

export class JoinedAsPersonView {
  @ApiProperty({ enum: ['registered', 'waitlisted'] })
  status: 'registered' | 'waitlisted';

  @ApiProperty({ format: 'uuid' })
  activityId: string;
}

export class JoinedView extends JoinedAsPersonView {
  @ApiProperty({ description: 'Shown once, to be written down: signs in together with the PIN' })
  personalCode: string;

  @ApiProperty()
  pin: string;
}

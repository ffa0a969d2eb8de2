import { ApiProperty } from '@nestjs/swagger';
import type { Localized } from '#kernel';

/** A text in each language, as views carry it. */
export class LocalizedView implements Localized {
  @ApiProperty({ example: 'Kodanikuühiskonna foorum' })
  et: string;

  @ApiProperty({ example: 'Форум гражданского общества' })
  ru: string;

  @ApiProperty({ example: 'Civil Society Forum' })
  en: string;
}

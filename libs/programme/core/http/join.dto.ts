import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsEmail, IsIn, IsInt, IsOptional, IsRFC3339, IsString, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { languages, type Language } from '#kernel';
import { genders, places, type ConsentPurpose, type Gender, type NewPerson } from '#people/contract';

const placeCodes = places.map(({ code }) => code);
/** A name may hold no letters that are not seen: they could turn its direction round on a certificate. */
const clean = (text: string) => text.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

/** Yes or no to each question; what is left out is asked for again. */
export class ConsentAnswersBody implements Partial<Record<ConsentPurpose, boolean>> {
  @ApiProperty()
  @IsOptional()
  @IsBoolean()
  'mentor-follow-up'?: boolean;

  @ApiProperty()
  @IsOptional()
  @IsBoolean()
  photos?: boolean;

  @ApiProperty()
  @IsOptional()
  @IsBoolean()
  'evaluation-contact'?: boolean;
}

export class JoinAsPersonBody {
  @ApiProperty({ type: 'integer', description: 'The version of the privacy notice that was read' })
  @IsInt()
  noticeVersion: number;

  @ApiProperty({ type: ConsentAnswersBody })
  @IsDefined()
  @ValidateNested()
  @Type(() => ConsentAnswersBody)
  consents: ConsentAnswersBody;
}

export class JoinBody extends JoinAsPersonBody {
  @ApiProperty({ maxLength: 100, example: 'Mari' })
  @IsString()
  @Matches(/\p{L}/u)
  @MaxLength(100)
  givenName: string;

  @ApiProperty({ maxLength: 100, example: 'Näidis' })
  @IsString()
  @Matches(/\p{L}/u)
  @MaxLength(100)
  familyName: string;

  @ApiProperty({ type: String, format: 'email', nullable: true, description: 'null: the person signs in with personal code and PIN' })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email: string | null;

  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language: Language;

  @ApiProperty({ type: 'integer', example: 1985 })
  @IsInt()
  @Min(1900)
  @Max(2100)
  birthYear: number;

  @ApiProperty({ enum: genders })
  @IsIn(genders)
  gender: Gender;

  @ApiProperty({ enum: placeCodes })
  @IsIn(placeCodes)
  placeCode: string;

  @ApiProperty({ type: String, nullable: true, maxLength: 500, description: 'What the person needs in order to take part; never a diagnosis' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  accommodation: string | null;

  static person({ givenName, familyName, email, language, birthYear, gender, placeCode, accommodation }: JoinBody): NewPerson {
    const need = accommodation?.trim() ?? '';
    return {
      givenName: clean(givenName),
      familyName: clean(familyName),
      language,
      email: email ?? null,
      birthYear,
      gender,
      placeCode,
      participantType: 'individual',
      accommodation: need === '' ? null : need,
    };
  }
}

export class NewJoinCodeBody {
  @ApiPropertyOptional({ format: 'date-time', description: 'Through the last day of the activity when not given' })
  @IsOptional()
  @IsRFC3339()
  expiresAt?: string | null;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsEmail, IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { languages, type Language } from '#kernel';
import { places } from '#people/contract';
import type { MeChange } from '../application/update-me.js';
import { longestPassword, shortestPassword } from '../domain/password.js';

const placeCodes = places.map(({ code }) => code);
/** A name may hold no letters that are not seen: they could turn its direction round on a certificate. */
const clean = (text: string) => text.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, ' ').trim();

export class UpdateMeBody {
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

  @ApiProperty({ type: String, format: 'email', nullable: true })
  @IsOptional()
  @IsEmail()
  @MaxLength(254)
  email: string | null;

  @ApiProperty({ enum: placeCodes })
  @IsIn(placeCodes)
  placeCode: string;

  @ApiProperty({ type: String, nullable: true, maxLength: 500, description: 'What the person needs in order to take part; never why' })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  accommodation: string | null;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: longestPassword, description: 'The present password, or PIN; needed for another e-mail address where there is one' })
  @IsOptional()
  @IsString()
  @MaxLength(longestPassword)
  current?: string | null;

  static change({ givenName, familyName, email, placeCode, accommodation, current }: UpdateMeBody): MeChange {
    const need = accommodation?.trim() ?? '';
    const names = { givenName: clean(givenName), familyName: clean(familyName) };
    return { ...names, email: email ?? null, placeCode, accommodation: need === '' ? null : need, current: current ?? null };
  }
}

export class LanguageBody {
  @ApiProperty({ enum: languages })
  @IsIn(languages)
  language: Language;
}

export class PasswordBody {
  @ApiPropertyOptional({ type: String, nullable: true, description: 'The present password; not needed for the first one, nor after a set-password link' })
  @IsOptional()
  @IsString()
  @MaxLength(longestPassword)
  current?: string | null;

  @ApiProperty({ minLength: shortestPassword, maxLength: longestPassword })
  @IsString()
  @MaxLength(longestPassword)
  password: string;
}

export class MyConsentBody {
  @ApiProperty()
  @IsBoolean()
  given: boolean;
}

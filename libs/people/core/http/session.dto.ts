import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsEmail, IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import type { RoleName } from '#people/contract';
import { roles } from '#platform/auth';
import type { LinkPurpose } from '../domain/sign-in-link.js';

export class PasswordSignInBody {
  @ApiProperty({ format: 'email', example: 'trainee@demo.kaasa.test' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ApiProperty({ maxLength: 200, example: 'rukkilill-trainee' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  password: string;
}

export class PinSignInBody {
  @ApiProperty({ maxLength: 20, example: '4821-0937', description: 'Eight digits, grouped in any way' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  personalCode: string;

  @ApiProperty({ maxLength: 20, example: '305118' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(20)
  pin: string;
}

export class SignInLinkBody {
  @ApiProperty({ format: 'email', example: 'trainee@demo.kaasa.test' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @ApiPropertyOptional({ enum: ['sign-in', 'set-password'], default: 'sign-in', description: 'set-password: the session that the link opens may set a new password without the old one' })
  @IsOptional()
  @IsIn(['sign-in', 'set-password'])
  purpose?: LinkPurpose;
}

export class DemoSessionBody {
  @ApiProperty({ enum: roles, example: 'trainee' })
  @IsIn(roles)
  role: RoleName;
}

import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import type { RoleName } from '#people/contract';
import { roles } from '#platform/auth';
import type { SessionPicture } from '../application/view-session.js';
import type { LinkPurpose } from '../domain/sign-in-link.js';

export class SessionPersonView {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'Mari' })
  givenName: string;

  @ApiProperty({ example: 'Näidis' })
  familyName: string;

  @ApiProperty({ enum: languages })
  language: Language;

  @ApiProperty({ type: String, format: 'email', nullable: true })
  email: string | null;
}

export class SessionRoleView {
  @ApiProperty({ enum: roles })
  role: RoleName;

  @ApiProperty()
  programmeKey: string;

  @ApiProperty({ format: 'uuid' })
  programmeId: string;
}

export class SessionView {
  @ApiProperty({ type: SessionPersonView })
  person: SessionPersonView;

  @ApiProperty({ type: [SessionRoleView] })
  roles: SessionRoleView[];

  @ApiProperty({ description: 'Whether this installation is the demonstration' })
  demo: boolean;
}

export class SignInLinkView {
  @ApiProperty({ enum: ['sign-in', 'set-password'] })
  purpose: LinkPurpose;

  @ApiProperty({ example: 'Mari' })
  givenName: string;
}

export function toSessionView({ person, roles: held, demo }: SessionPicture): SessionView {
  const { id, givenName, familyName, language, email } = person;
  return { person: { id, givenName, familyName, language, email }, roles: held.map(({ role, programmeKey, programmeId }) => ({ role, programmeKey, programmeId })), demo };
}

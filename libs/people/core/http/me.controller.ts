import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { consentPurposes } from '#people/contract';
import { CurrentActor, type Actor } from '#platform/auth';
import { httpErrors } from '#platform/http';
import { ChangeConsent } from '../application/change-consent.js';
import { SetPassword } from '../application/set-password.js';
import { UpdateMe } from '../application/update-me.js';
import { ViewMe } from '../application/view-me.js';
import { LanguageBody, MyConsentBody, PasswordBody, UpdateMeBody } from './me.dto.js';
import { MeView, toMeView } from './me.view.js';

@ApiTags('people')
@Controller('me')
export class MeController {
  constructor(
    private readonly viewing: ViewMe,
    private readonly updating: UpdateMe,
    private readonly passwords: SetPassword,
    private readonly consents: ChangeConsent,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'viewMe', summary: 'What the installation keeps about the signed-in person, with their consents' })
  @ApiOkResponse({ type: MeView })
  async me(@CurrentActor() actor: Actor): Promise<MeView> {
    return toMeView(await this.viewing.execute(actor));
  }

  @Put()
  @ApiOperation({ operationId: 'updateMe', summary: 'Corrects one’s own data' })
  @ApiOkResponse({ type: MeView })
  async update(@CurrentActor() actor: Actor, @Body() body: UpdateMeBody): Promise<MeView> {
    await this.updating.execute(actor, UpdateMeBody.change(body));
    return toMeView(await this.viewing.execute(actor));
  }

  @Put('language')
  @HttpCode(204)
  @ApiOperation({ operationId: 'chooseLanguage', summary: 'The language of pages and messages' })
  @ApiNoContentResponse()
  language(@CurrentActor() actor: Actor, @Body() { language }: LanguageBody): Promise<void> {
    return this.updating.language(actor, language);
  }

  @Put('password')
  @HttpCode(204)
  @ApiOperation({ operationId: 'setPassword', summary: 'Sets the password and signs out on all other devices' })
  @ApiNoContentResponse()
  password(@CurrentActor() actor: Actor, @Body() { current, password }: PasswordBody): Promise<void> {
    return this.passwords.execute(actor, { current: current ?? null, password });
  }

  @Put('consents/:purpose')
  @ApiOperation({ operationId: 'answerConsent', summary: 'Gives or withdraws a consent' })
  @ApiParam({ name: 'purpose', enum: consentPurposes })
  @ApiOkResponse({ type: MeView })
  async consent(@CurrentActor() actor: Actor, @Param('purpose') name: string, @Body() { given }: MyConsentBody): Promise<MeView> {
    const purpose = consentPurposes.find((known) => known === name);
    if (purpose === undefined) throw httpErrors.error('http.not-found');
    await this.consents.execute(actor, { purpose, given });
    return toMeView(await this.viewing.execute(actor));
  }
}

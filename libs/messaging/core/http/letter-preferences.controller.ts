import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { toPage } from '#kernel';
import { CurrentActor, Public, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { LetterPreferences, type Preferences } from '../application/letter-preferences.js';
import { ListOwnLetters } from '../application/list-own-letters.js';
import { LetterChoiceBody, LetterPreferencesView, OwnLettersView } from './deliveries.view.js';

/** Which letters one receives. GET shows and changes nothing, because mail scanners open links; POST chooses. */
@ApiTags('messaging')
@Controller()
export class LetterPreferencesController {
  constructor(
    private readonly preferences: LetterPreferences,
    private readonly letters: ListOwnLetters,
  ) {}

  @Public()
  @Get('letter-preferences/:token')
  @ApiOperation({ operationId: 'getLetterPreferences', summary: 'The choices behind the signed link of a letter' })
  @ApiOkResponse({ type: LetterPreferencesView })
  async byLink(@Param('token') token: string): Promise<LetterPreferencesView> {
    return toView(await this.preferences.byLink(token));
  }

  @Public()
  @Post('letter-preferences/:token')
  @HttpCode(200)
  @ApiOperation({ operationId: 'chooseLetters', summary: 'Ends the letters of one purpose, or has them again' })
  @ApiOkResponse({ type: LetterPreferencesView })
  async chooseByLink(@Param('token') token: string, @Body() { purpose, on }: LetterChoiceBody): Promise<LetterPreferencesView> {
    return toView(await this.preferences.chooseByLink(token, purpose, on));
  }

  @Get('me/letters')
  @ApiOperation({ operationId: 'listMyLetters', summary: 'What was written to me: subject, day and whether it was sent' })
  @ApiOkResponse({ type: OwnLettersView })
  async sent(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<OwnLettersView> {
    const page = PageQuery.request(query);
    return toPage(await this.letters.execute(actor, page), page.limit, ({ id }) => [id], ({ id, subject, recipient: to, language, state, createdAt }) => ({ id, subject, to, language, state, createdAt: createdAt.toISOString() }));
  }

  @Get('me/letter-preferences')
  @ApiOperation({ operationId: 'getMyLetterPreferences', summary: 'Which letters I receive' })
  @ApiOkResponse({ type: LetterPreferencesView })
  async mine(@CurrentActor() actor: Actor): Promise<LetterPreferencesView> {
    return toView(await this.preferences.mine(actor));
  }

  @Post('me/letter-preferences')
  @HttpCode(200)
  @ApiOperation({ operationId: 'chooseMyLetters', summary: 'Ends the letters of one purpose, or has them again' })
  @ApiOkResponse({ type: LetterPreferencesView })
  async chooseMine(@CurrentActor() actor: Actor, @Body() { purpose, on }: LetterChoiceBody): Promise<LetterPreferencesView> {
    return toView(await this.preferences.chooseMine(actor, purpose, on));
  }
}

function toView({ language, choices }: Preferences): LetterPreferencesView {
  return { language, choices: choices.map(({ purpose, on }) => ({ purpose, on })) };
}

import { Body, Controller, Get, HttpCode, Ip, Param, Post, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, type Actor } from '#platform/auth';
import { AnswerAnchors } from '../application/dilution/answer-anchors.js';
import { ChooseAnchors } from '../application/dilution/choose-anchors.js';
import { CompareGenerations } from '../application/dilution/compare-generations.js';
import { toAnchorQuestionView, toAnchorsView, toAskedAgainView, toDilutionView } from './anchors.mapper.js';
import { AnchorDeviceBody, AnchorQuestionListView, AnchorsBody, AnchorSheetBody, AnchorsView, AskedAgainView, DilutionView } from './anchors.view.js';

@ApiTags('mentoring')
@Controller()
export class AnchorsController {
  constructor(
    private readonly choosing: ChooseAnchors,
    private readonly answering: AnswerAnchors,
    private readonly comparing: CompareGenerations,
  ) {}

  @Get('programmes/:key/anchors')
  @ApiOperation({ operationId: 'getAnchors', summary: 'The five questions that are asked again in mentors’ groups, and the final tests to choose them from (administrators)' })
  @ApiOkResponse({ type: AnchorsView })
  async show(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<AnchorsView> {
    return toAnchorsView(await this.choosing.show(actor, key));
  }

  @Get('programmes/:key/anchors/tests/:formId')
  @ApiOperation({ operationId: 'listAnchorCandidates', summary: 'The closed questions of a final test (administrators)' })
  @ApiOkResponse({ type: AnchorQuestionListView })
  async candidates(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('formId') formId: string): Promise<AnchorQuestionListView> {
    return { items: (await this.choosing.candidates(actor, key, formId)).map(toAnchorQuestionView) };
  }

  @Put('programmes/:key/anchors')
  @ApiOperation({ operationId: 'chooseAnchors', summary: 'Chooses five questions of a final test; other ones begin a new comparison (administrators)' })
  @ApiOkResponse({ type: AnchorsView })
  async choose(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { formId, questionIds }: AnchorsBody): Promise<AnchorsView> {
    await this.choosing.choose(actor, key, formId, questionIds);
    return this.show(actor, key);
  }

  @Get('programmes/:key/dilution')
  @ApiOperation({ operationId: 'getDilution', summary: 'How answers of the second generation compare with those of the first, with a 95 % interval; hidden below ten people (funders, administrators)' })
  @ApiOkResponse({ type: DilutionView })
  async dilution(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<DilutionView> {
    return toDilutionView(await this.comparing.execute(actor, key));
  }

  @Public()
  @Get('group-doors/:code/questions')
  @ApiOperation({ operationId: 'getGroupQuestions', summary: 'The five questions for the people of a group; opening them changes nothing' })
  @ApiOkResponse({ type: AskedAgainView })
  async asked(@Param('code') code: string, @Ip() address: string): Promise<AskedAgainView> {
    return toAskedAgainView(await this.answering.show(code, address));
  }

  @Public()
  @Post('group-doors/:code/questions')
  @HttpCode(204)
  @ApiOperation({ operationId: 'answerGroupQuestions', summary: 'Answers them, without a name; a second time from one device changes nothing' })
  @ApiNoContentResponse()
  answer(@Param('code') code: string, @Body() body: AnchorDeviceBody, @Ip() address: string): Promise<void> {
    return this.answering.byDevice(code, AnchorSheetBody.sheet(body), body.device, address);
  }

  @Get('me/mentoring/group/questions')
  @ApiOperation({ operationId: 'getMyGroupQuestions', summary: 'The five questions for my group, and how many have answered (mentors)' })
  @ApiOkResponse({ type: AskedAgainView })
  async own(@CurrentActor() actor: Actor): Promise<AskedAgainView> {
    return toAskedAgainView(await this.answering.own(actor));
  }

  @Post('me/mentoring/group/questions')
  @HttpCode(200)
  @ApiOperation({ operationId: 'typeInGroupQuestions', summary: 'Types in one sheet that somebody of my group ticked on paper (mentors)' })
  @ApiOkResponse({ type: AskedAgainView })
  async typeIn(@CurrentActor() actor: Actor, @Body() body: AnchorSheetBody): Promise<AskedAgainView> {
    await this.answering.fromPaper(actor, AnchorSheetBody.sheet(body));
    return this.own(actor);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { DoOnboardingStep } from '../application/do-onboarding-step.js';
import { ShowOnboarding } from '../application/show-onboarding.js';
import { OnboardingStepBody, PaperStepBody } from './onboarding.dto.js';
import { toOnboardingView } from './onboarding.mapper.js';
import { OnboardingView } from './onboarding.view.js';

@ApiTags('mentoring')
@Controller()
export class OnboardingController {
  constructor(
    private readonly showing: ShowOnboarding,
    private readonly doing: DoOnboardingStep,
  ) {}

  @Get('me/mentoring/onboarding')
  @ApiOperation({ operationId: 'getMyOnboarding', summary: 'The steps between my yes and being a mentor' })
  @ApiOkResponse({ type: OnboardingView })
  async mine(@CurrentActor() actor: Actor): Promise<OnboardingView> {
    return toOnboardingView(await this.showing.execute(actor));
  }

  @Post('me/mentoring/onboarding')
  @HttpCode(200)
  @ApiOperation({ operationId: 'doMyOnboardingStep', summary: 'Finishes a step; the last one makes me a mentor, a second time changes nothing' })
  @ApiOkResponse({ type: OnboardingView })
  async finish(@CurrentActor() actor: Actor, @Body() { step }: OnboardingStepBody): Promise<OnboardingView> {
    await this.doing.execute(actor, step);
    return this.mine(actor);
  }

  @Get('candidacies/:id/onboarding')
  @ApiOperation({ operationId: 'getOnboarding', summary: 'The steps of one candidate (administrators)' })
  @ApiOkResponse({ type: OnboardingView })
  async one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OnboardingView> {
    return toOnboardingView(await this.showing.ofCandidacy(actor, id));
  }

  @Post('candidacies/:id/onboarding')
  @HttpCode(200)
  @ApiOperation({ operationId: 'recordOnboardingStep', summary: 'Types in a step that was done on paper, with a reason for the history (administrators)' })
  @ApiOkResponse({ type: OnboardingView })
  async record(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { step, reason }: PaperStepBody): Promise<OnboardingView> {
    await this.doing.fromPaper(actor, id, step, reason.trim());
    return this.one(actor, id);
  }
}

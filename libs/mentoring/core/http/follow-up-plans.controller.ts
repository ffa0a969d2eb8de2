import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ForecastPlan, type Forecast } from '../application/plans/forecast-plan.js';
import { PreviewLetter } from '../application/plans/preview-letter.js';
import { SavePlan } from '../application/plans/save-plan.js';
import { ViewPlans } from '../application/plans/view-plans.js';
import { ForecastFollowUpPlanBody, ForecastQuery, PreviewLetterBody, SaveFollowUpPlanBody, toPlan } from './plan.dto.js';
import { ForecastView, LetterPreviewView, FollowUpPlanForecastView, FollowUpPlansView, FollowUpPlanView, SavedFollowUpPlanView, toForecastEntry, toFollowUpPlanBody } from './plan.view.js';

const shown = 50;

@ApiTags('mentoring')
@Controller()
export class FollowUpPlansController {
  constructor(
    private readonly plans: ViewPlans,
    private readonly saving: SavePlan,
    private readonly forecasting: ForecastPlan,
    private readonly previewing: PreviewLetter,
  ) {}

  @Get('programmes/:key/follow-up-plans')
  @ApiOperation({ operationId: 'listFollowUpPlans', summary: 'The versions of the follow-up plan, and the one in force (administrators)' })
  @ApiOkResponse({ type: FollowUpPlansView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<FollowUpPlansView> {
    const { versions, inForce, contacts } = await this.plans.all(actor, key);
    const nameOf = (id: string | null) => {
      const contact = id === null ? undefined : contacts.get(id);
      return contact === undefined ? null : `${contact.givenName} ${contact.familyName}`;
    };
    return {
      versions: versions.map(({ version, createdAt, createdBy, steps, mentors }) => ({ version, createdAt: createdAt.toISOString(), createdBy: nameOf(createdBy), steps, mentors })),
      inForce: { version: inForce.version, definition: toFollowUpPlanBody(inForce.definition) },
    };
  }

  @Get('programmes/:key/follow-up-plans/:version')
  @ApiOperation({ operationId: 'getFollowUpPlan', summary: 'One version; versions never change (administrators)' })
  @ApiOkResponse({ type: FollowUpPlanView })
  async one(@CurrentActor() actor: Actor, @Param('key') key: string, @Param('version', ParseIntPipe) version: number): Promise<FollowUpPlanView> {
    const plan = await this.plans.one(actor, key, version);
    return { version: plan.version, definition: toFollowUpPlanBody(plan.definition) };
  }

  @Post('programmes/:key/follow-up-plans')
  @ApiOperation({ operationId: 'saveFollowUpPlan', summary: 'Makes the next version; who is in an earlier one moves over, what was sent stays (administrators)' })
  @ApiCreatedResponse({ type: SavedFollowUpPlanView })
  async save(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { basedOn, definition }: SaveFollowUpPlanBody): Promise<SavedFollowUpPlanView> {
    return { version: await this.saving.execute(actor, key, basedOn, toPlan(definition)) };
  }

  @Post('programmes/:key/follow-up-plans/forecast')
  @HttpCode(200)
  @ApiOperation({ operationId: 'forecastFollowUpPlan', summary: 'What would happen to the present mentors under an edited plan; nothing is written (administrators)' })
  @ApiOkResponse({ type: FollowUpPlanForecastView })
  async forecast(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { definition, until, assumption }: ForecastFollowUpPlanBody): Promise<FollowUpPlanForecastView> {
    const forecasts = await this.forecasting.ofDraft(actor, key, toPlan(definition), assumption, new Date(until));
    const count = (what: string) => forecasts.reduce((sum, { log }) => sum + log.filter((entry) => entry.what === what).length, 0);
    return { mentors: forecasts.length, letters: count('sent'), tasks: count('task'), items: forecasts.slice(0, shown).map(toForecastView) };
  }

  @Post('programmes/:key/follow-up-plans/letter')
  @HttpCode(200)
  @ApiOperation({ operationId: 'previewFollowUpLetter', summary: 'The letter of a step as a mentor would get it (administrators)' })
  @ApiOkResponse({ type: LetterPreviewView })
  async letter(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { step, language }: PreviewLetterBody): Promise<LetterPreviewView> {
    const { subject, html, text } = await this.previewing.execute(actor, key, step, language);
    return { subject, html, text };
  }

  @Get('candidacies/:id/forecast')
  @ApiOperation({ operationId: 'forecastMentor', summary: 'What would happen to one mentor until then (administrators)' })
  @ApiOkResponse({ type: ForecastView })
  async mentor(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { until, assumption }: ForecastQuery): Promise<ForecastView> {
    return toForecastView(await this.forecasting.ofMentor(actor, id, assumption, new Date(until)));
  }
}

function toForecastView({ candidacyId, contact, log }: Forecast): ForecastView {
  return { candidacyId, givenName: contact?.givenName ?? '', familyName: contact?.familyName ?? '', entries: log.map(toForecastEntry) };
}

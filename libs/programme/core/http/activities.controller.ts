import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { CancelRegistration } from '../application/cancel-registration.js';
import { EditActivity } from '../application/edit-activity.js';
import { RegisterPerson } from '../application/register-person.js';
import { ViewActivities } from '../application/view-activities.js';
import { EditActivityBody } from './activity.dto.js';
import { ActivityDetailView } from './activity.view.js';
import { toActivityDetailView } from './programme.mapper.js';
import { RegisterPersonBody } from './roster.dto.js';
import { RegistrationView } from './roster.view.js';

@ApiTags('programme')
@Controller('activities/:activityId')
export class ActivitiesController {
  constructor(
    private readonly activities: ViewActivities,
    private readonly editing: EditActivity,
    private readonly registering: RegisterPerson,
    private readonly cancelling: CancelRegistration,
  ) {}

  @Get()
  @ApiOperation({ operationId: 'viewActivity', summary: 'An activity, and what the signed-in person may do there' })
  @ApiOkResponse({ type: ActivityDetailView })
  async one(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<ActivityDetailView> {
    return toActivityDetailView(await this.activities.one(actor, activityId));
  }

  @Patch()
  @ApiOperation({ operationId: 'editActivity', summary: 'Changes title, dates, place, mode or capacity (administrators)' })
  @ApiOkResponse({ type: ActivityDetailView })
  async edit(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Body() body: EditActivityBody): Promise<ActivityDetailView> {
    await this.editing.execute(actor, activityId, EditActivityBody.edit(body));
    return toActivityDetailView(await this.activities.one(actor, activityId));
  }

  @Post('registrations')
  @ApiOperation({ operationId: 'registerPerson', summary: 'Puts a person on the list: a place, or the end of the waiting list (administrators)' })
  @ApiCreatedResponse({ type: RegistrationView })
  register(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Body() { personId }: RegisterPersonBody): Promise<RegistrationView> {
    return this.registering.execute(actor, { activityId, personId });
  }

  @Delete('registrations/:personId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'cancelRegistration', summary: 'Gives the place to the first of the waiting list (administrators; everybody for themselves)' })
  @ApiNoContentResponse()
  cancel(@CurrentActor() actor: Actor, @Param('activityId') activityId: string, @Param('personId') personId: string): Promise<void> {
    return this.cancelling.execute(actor, { activityId, personId });
  }
}

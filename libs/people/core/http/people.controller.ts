import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Clock } from '#kernel';
import { CurrentActor, type Actor } from '#platform/auth';
import { CorrectEmail } from '../application/correct-email.js';
import { ListPeople } from '../application/list-people.js';
import { ReissuePin } from '../application/reissue-pin.js';
import { ViewPerson } from '../application/view-person.js';
import { EmailDto, PeopleQuery } from './people.dto.js';
import { PeopleView, PersonView, PinView, toListedPersonView, toPersonView } from './people.view.js';

@ApiTags('people')
@Controller()
export class PeopleController {
  constructor(
    private readonly listing: ListPeople,
    private readonly viewing: ViewPerson,
    private readonly pins: ReissuePin,
    private readonly emails: CorrectEmail,
    private readonly clock: Clock,
  ) {}

  @Get('programmes/:key/people')
  @ApiOperation({ operationId: 'listPeople', summary: 'The people of a programme by name (administrators)' })
  @ApiOkResponse({ type: PeopleView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: PeopleQuery): Promise<PeopleView> {
    const { items, next } = await this.listing.execute(actor, key, PeopleQuery.filter(query), PeopleQuery.request(query));
    const now = this.clock.now();
    return { items: items.map((person) => toListedPersonView(person, now)), next };
  }

  @Get('people/:id')
  @ApiOperation({ operationId: 'viewPerson', summary: 'One person (administrators; trainers of one of their activities)' })
  @ApiOkResponse({ type: PersonView })
  async one(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PersonView> {
    return toPersonView(await this.viewing.execute(actor, id));
  }

  @Post('people/:id/pin')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reissuePin', summary: 'A new PIN in place of a lost one; signs the person out everywhere (administrators; trainers of one of their activities)' })
  @ApiOkResponse({ type: PinView })
  async pin(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PinView> {
    const { personalCode, pin } = await this.pins.execute(actor, id);
    return { personalCode, pin };
  }

  @Put('people/:id/email')
  @HttpCode(204)
  @ApiOperation({ operationId: 'correctEmail', summary: 'Another e-mail address in place of one that is wrong or missing (administrators)' })
  @ApiNoContentResponse()
  async email(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { email }: EmailDto): Promise<void> {
    await this.emails.execute(actor, id, email);
  }
}

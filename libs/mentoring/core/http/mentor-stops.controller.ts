import { Controller, Get, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/auth';
import { StopMentoring } from '../application/stop-mentoring.js';
import { stopPage, stopPagePolicy } from './stop-page.js';

/** The stop link of every mentoring mail: mail programs post to it with one click (RFC 8058), people see a page first. */
@ApiTags('mentoring')
@Public()
@Controller('mentor-stops/:token')
export class MentorStopsController {
  constructor(private readonly stopping: StopMentoring) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', stopPagePolicy)
  @ApiOperation({ operationId: 'showMentorStop', summary: 'A page with one button; opening it changes nothing' })
  @ApiProduces('text/html')
  @ApiOkResponse({ type: String })
  async show(@Param('token') token: string): Promise<string> {
    return stopPage(await this.stopping.language(token), false);
  }

  @Post()
  @HttpCode(200)
  @Header('content-type', 'text/html; charset=utf-8')
  @Header('content-security-policy', stopPagePolicy)
  @ApiOperation({ operationId: 'stopMentoring', summary: 'Withdraws the consent and ends what was planned; a second time changes nothing' })
  @ApiProduces('text/html')
  @ApiOkResponse({ type: String })
  async stop(@Param('token') token: string): Promise<string> {
    return stopPage(await this.stopping.byLink(token), true);
  }
}

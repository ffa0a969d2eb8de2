import { Controller, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Readable } from 'node:stream';
import { CurrentActor, type Actor } from '#platform/auth';
import { csvType, toCsv, toXlsx, xlsxType } from '#platform/spreadsheet';
import { ExportRegister } from '../application/export-register.js';
import { BeginBulkIssue, IssueForActivity } from '../application/issue-for-activity.js';
import { ManageArchives } from '../application/manage-archives.js';
import type { ArchiveKind } from '../persistence/archives.repository.js';
import { RegisterQuery } from './bulk.dto.js';
import { BegunView, IssuePlanView } from './bulk.view.js';

const files: Readonly<Record<ArchiveKind, readonly [type: string, name: string]>> = { zip: ['application/zip', 'certificates.zip'], print: ['application/pdf', 'certificates.pdf'], slips: ['application/pdf', 'slips.pdf'] };

/** Certificates of a whole training, and the register of a programme. */
@ApiTags('certificates')
@Controller()
export class BulkCertificatesController {
  constructor(
    private readonly activities: IssueForActivity,
    private readonly bulk: BeginBulkIssue,
    private readonly archives: ManageArchives,
    private readonly register: ExportRegister,
  ) {}

  @Get('activities/:activityId/certificates/plan')
  @ApiOperation({ operationId: 'planCertificates', summary: 'Who of a training would get a certificate now, who has one, and what keeps back the others (administrators)' })
  @ApiOkResponse({ type: IssuePlanView })
  async plan(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<IssuePlanView> {
    await this.activities.open(actor, activityId);
    const planned = await this.activities.plan(activityId);
    return { items: planned.map(({ personId, name, prospect, number, obstacles }) => ({ personId, name, prospect, number, missing: [...obstacles.missing], letters: [...obstacles.letters] })) };
  }

  @Post('activities/:activityId/certificates')
  @HttpCode(202)
  @ApiOperation({ operationId: 'issueCertificates', summary: 'Issues what the participants of a training have earned and not got; a second call issues nothing twice (administrators)' })
  @ApiAcceptedResponse({ type: BegunView })
  async issue(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<BegunView> {
    return { taskId: await this.bulk.execute(actor, activityId) };
  }

  @Post('activities/:activityId/certificates/archive')
  @HttpCode(202)
  @ApiOperation({ operationId: 'packCertificates', summary: 'Packs the valid certificates of a training into a ZIP, to be fetched within seven days (administrators)' })
  @ApiAcceptedResponse({ type: BegunView })
  async pack(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<BegunView> {
    return { taskId: await this.archives.askZip(actor, activityId) };
  }

  @Post('activities/:activityId/certificates/print')
  @HttpCode(202)
  @ApiOperation({ operationId: 'printCertificates', summary: 'Sets the valid certificates of a training as one PDF for the printer, by name, to be fetched within seven days (administrators)' })
  @ApiAcceptedResponse({ type: BegunView })
  async print(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<BegunView> {
    return { taskId: await this.archives.askPrint(actor, activityId) };
  }

  @Post('activities/:activityId/certificates/slips')
  @HttpCode(202)
  @ApiOperation({ operationId: 'printSlips', summary: 'Slips with their private link for the holders of a training whom no letter reaches, to be fetched within a day (administrators)' })
  @ApiAcceptedResponse({ type: BegunView })
  async slips(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<BegunView> {
    return { taskId: await this.archives.askSlips(actor, activityId) };
  }

  @Post('certificates/:id/slip')
  @HttpCode(202)
  @ApiOperation({ operationId: 'printSlip', summary: 'A slip with the private link of one holder; the slip before it no longer works (administrators)' })
  @ApiAcceptedResponse({ type: BegunView })
  async slip(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<BegunView> {
    return { taskId: await this.archives.askSlip(actor, id) };
  }

  @Get('certificate-archives/:id')
  @ApiOperation({ operationId: 'fetchCertificateArchive', summary: 'The ZIP, or the PDF for the printer, that was asked for (administrators)' })
  @ApiProduces('application/zip', 'application/pdf')
  async archive(@CurrentActor() actor: Actor, @Param('id') id: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<StreamableFile> {
    const { archive, parts } = await this.archives.fetch(actor, id);
    void reply.header('cache-control', 'private, no-store');
    const [type, name] = files[archive.kind];
    return new StreamableFile(Readable.from(parts), { type, length: archive.size, disposition: `attachment; filename="${name}"` });
  }

  @Get('programmes/:key/certificates/register')
  @ApiOperation({ operationId: 'exportCertificateRegister', summary: 'The numbered register as CSV or XLSX (administrators)' })
  @ApiProduces('text/csv', xlsxType)
  async exported(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() { format = 'csv' }: RegisterQuery, @Res() reply: FastifyReply): Promise<void> {
    const sheet = await this.register.execute(actor, key);
    const bytes = format === 'xlsx' ? await toXlsx([sheet]) : toCsv(sheet);
    void reply
      .type(format === 'xlsx' ? xlsxType : csvType)
      .header('content-disposition', `attachment; filename="register.${format}"`)
      .header('cache-control', 'private, no-store')
      .send(bytes);
  }
}

import { Body, Controller, Get, HttpCode, Param, Post, Query, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { toPage } from '#kernel';
import { CurrentActor, type Actor } from '#platform/auth';
import { Database } from '#platform/database';
import { PageQuery } from '#platform/http';
import { DownloadCertificate } from '../application/download-certificate.js';
import { ListCertificates } from '../application/list-certificates.js';
import { RevokeCertificate } from '../application/revoke-certificate.js';
import { certificatesOfPerson } from '../persistence/certificate-list.query.js';
import { certificateView, issuedCertificateView } from './certificate-view.mapper.js';
import { CertificatesQuery, RevocationDto } from './certificate.dto.js';
import { CertificateListView, CertificatePageView } from './certificate.view.js';

@ApiTags('certificates')
@Controller()
export class CertificatesController {
  constructor(
    private readonly db: Database,
    private readonly list: ListCertificates,
    private readonly download: DownloadCertificate,
    private readonly revoke: RevokeCertificate,
  ) {}

  @Get('me/certificates')
  @ApiOperation({ operationId: 'listMyCertificates', summary: 'My certificates, newest first' })
  @ApiOkResponse({ type: CertificateListView })
  async mine(@CurrentActor() actor: Actor): Promise<CertificateListView> {
    return { items: (await certificatesOfPerson(this.db, actor.personId)).map(certificateView) };
  }

  @Get('programmes/:key/certificates')
  @ApiOperation({ operationId: 'listCertificates', summary: 'All certificates of a programme, for its administrators' })
  @ApiOkResponse({ type: CertificatePageView })
  async all(@CurrentActor() actor: Actor, @Param('key') key: string, @Query() query: CertificatesQuery): Promise<CertificatePageView> {
    const page = PageQuery.request(query);
    const rows = await this.list.execute(actor, key, { search: query.q?.trim() || null, state: query.state ?? null, concern: query.concern ?? null }, page);
    return toPage(rows, page.limit, ({ certificate }) => [certificate.issuedAt.toISOString(), certificate.id], issuedCertificateView);
  }

  @Get('certificates/:publicId/pdf')
  @ApiOperation({ operationId: 'downloadCertificate', summary: 'The PDF, for its holder and administrators' })
  @ApiProduces('application/pdf')
  async pdf(@CurrentActor() actor: Actor, @Param('publicId') publicId: string, @Res() reply: FastifyReply): Promise<void> {
    const { number, sha256, bytes } = await this.download.execute(actor, publicId);
    void reply
      .type('application/pdf')
      .header('content-disposition', `inline; filename="${number}.pdf"`)
      .header('etag', `"${sha256}"`)
      .header('cache-control', 'private, no-cache')
      .send(bytes);
  }

  @Post('certificates/:id/revocation')
  @HttpCode(204)
  @ApiOperation({ operationId: 'revokeCertificate', summary: 'Revokes a certificate; its public page says so from then on' })
  @ApiNoContentResponse()
  async revocation(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reasonClass, note }: RevocationDto): Promise<void> {
    await this.revoke.execute(actor, id, { reasonClass, note: note ?? null });
  }
}

import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { CorrectCertificate } from '../application/correct-certificate.js';
import { EraseCertificates } from '../application/erase-certificates.js';
import { ReinstateCertificate } from '../application/reinstate-certificate.js';
import { ReissueCertificate } from '../application/reissue-certificate.js';
import { CorrectionDto, ReinstatementDto } from './bulk.dto.js';
import { ReplacedView } from './bulk.view.js';

/** What may become of a certificate, other than being revoked. */
@ApiTags('certificates')
@Controller('certificates/:id')
export class CertificateChangesController {
  constructor(
    private readonly correct: CorrectCertificate,
    private readonly reissue: ReissueCertificate,
    private readonly reinstate: ReinstateCertificate,
    private readonly erase: EraseCertificates,
  ) {}

  @Post('correction')
  @HttpCode(200)
  @ApiOperation({ operationId: 'correctCertificate', summary: 'Issues the certificate with the name spelled otherwise; the one before is replaced (administrators)' })
  @ApiOkResponse({ type: ReplacedView })
  async correction(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { name }: CorrectionDto): Promise<ReplacedView> {
    return { id: await this.correct.byAdministrator(actor, id, name) };
  }

  @Post('reissue')
  @HttpCode(200)
  @ApiOperation({ operationId: 'reissueCertificate', summary: 'Issues the certificate once more with the look of today; the one before is replaced (administrators)' })
  @ApiOkResponse({ type: ReplacedView })
  async again(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReplacedView> {
    return { id: await this.reissue.execute(actor, id) };
  }

  @Post('reinstatement')
  @HttpCode(204)
  @ApiOperation({ operationId: 'reinstateCertificate', summary: 'Takes a revocation back, with the reason in the history; public page and status list say so from then on (administrators)' })
  @ApiNoContentResponse()
  async reinstatement(@CurrentActor() actor: Actor, @Param('id') id: string, @Body() { reason }: ReinstatementDto): Promise<void> {
    await this.reinstate.execute(actor, id, reason);
  }

  @Post('erasure')
  @HttpCode(204)
  @ApiOperation({ operationId: 'eraseCertificate', summary: 'Destroys what says whose the certificate was, for good (its holder, administrators)' })
  @ApiNoContentResponse()
  async erasure(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<void> {
    await this.erase.one(actor, id);
  }
}

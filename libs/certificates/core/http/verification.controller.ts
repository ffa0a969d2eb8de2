import { Controller, Get, Ip, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/auth';
import { Database } from '#platform/database';
import { findCertificate } from '../persistence/certificates.repository.js';
import { VerificationCounter } from '../application/verification-counter.js';
import { VerifyCertificate } from '../application/verify-certificate.js';
import { verificationView } from './verification-view.mapper.js';
import { VerificationView } from './verification.view.js';

@ApiTags('public')
@Public()
@Controller('verify')
export class VerificationController {
  constructor(
    private readonly db: Database,
    private readonly verify: VerifyCertificate,
    private readonly counter: VerificationCounter,
  ) {}

  @Get(':id')
  @ApiOperation({ operationId: 'verifyCertificate', summary: 'Whether a certificate is valid, by the id of its QR code or its paper code' })
  @ApiOkResponse({ type: VerificationView })
  async byId(@Param('id') id: string, @Ip() address: string): Promise<VerificationView> {
    const record = await this.verify.execute(id, address);
    this.counter.count(record.id);
    const successor = record.supersededBy === null ? undefined : await findCertificate(this.db, record.supersededBy);
    return verificationView(record, successor?.publicId ?? null);
  }
}

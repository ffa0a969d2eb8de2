import { Controller, Get, Ip, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Public } from '#platform/auth';
import { VerifyCertificate } from '../application/verify-certificate.js';
import { verificationView } from './certificate-view.mapper.js';
import { VerificationView } from './certificate.view.js';

@ApiTags('public')
@Public()
@Controller('verify')
export class VerificationController {
  constructor(private readonly verify: VerifyCertificate) {}

  @Get(':id')
  @ApiOperation({ operationId: 'verifyCertificate', summary: 'Whether a certificate is valid, by the id of its QR code or its paper code' })
  @ApiOkResponse({ type: VerificationView })
  async byId(@Param('id') id: string, @Ip() address: string): Promise<VerificationView> {
    return verificationView(await this.verify.execute(id, address));
  }
}

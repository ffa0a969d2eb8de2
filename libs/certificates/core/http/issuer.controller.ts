import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { ManageIssuer } from '../application/manage-issuer.js';
import { IssuerSettingsDto } from './issuer.dto.js';

@ApiTags('certificates')
@Controller('programmes/:key/certificate-settings')
export class IssuerController {
  constructor(private readonly issuer: ManageIssuer) {}

  @Get()
  @ApiOperation({ operationId: 'readCertificateSettings', summary: 'How a programme issues its certificates (administrators)' })
  @ApiOkResponse({ type: IssuerSettingsDto })
  read(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<IssuerSettingsDto> {
    return this.issuer.read(actor, key);
  }

  @Put()
  @HttpCode(204)
  @ApiOperation({ operationId: 'saveCertificateSettings', summary: 'Changes how a programme issues its certificates from now on (administrators)' })
  @ApiNoContentResponse()
  async save(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() body: IssuerSettingsDto): Promise<void> {
    await this.issuer.save(actor, key, { ...body, validityMonths: body.validityMonths ?? null, secondLanguage: body.secondLanguage ?? null });
  }
}

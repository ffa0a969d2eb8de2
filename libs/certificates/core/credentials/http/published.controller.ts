import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Clock, isId } from '#kernel';
import { Public } from '#platform/auth';
import { Database } from '#platform/database';
import { BaseUrl } from '#platform/http';
import { ProgrammeDirectory } from '#programme/contract';
import { certificatesErrors } from '../../errors.js';
import { PublicAddresses } from '../application/public-addresses.js';
import type { JsonObject } from '../json.js';
import { allKeys } from '../persistence/keys.repository.js';
import { keyAddress } from '../signing/addresses.js';
import { InstallationKeys } from '../signing/credential-signer.js';
import { didDocument, issuerDocument, jwkOf, type Issuer } from '../signing/issuer-document.js';
import { PublishedLists } from '../status/published-list.js';
import { listTtlSeconds } from '../status/status-list.js';

const documentSeconds = 300;

/** What others need in order to check our badges: who issues, with which keys, and what was taken back. */
@ApiTags('public')
@Public()
@Controller()
export class PublishedController {
  private readonly lists: PublishedLists;
  private readonly addresses: PublicAddresses;

  constructor(
    private readonly db: Database,
    private readonly programmes: ProgrammeDirectory,
    baseUrl: BaseUrl,
    private readonly clock: Clock,
    keys: InstallationKeys,
  ) {
    this.addresses = new PublicAddresses(db, baseUrl.url, clock);
    this.lists = new PublishedLists(keys, (work) => db.transaction(work));
  }

  @Get('issuers/:id')
  @ApiOperation({ operationId: 'getIssuer', summary: 'The issuer of a programme’s badges and its keys, as a Profile and a controlled identifier document' })
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } } })
  async issuer(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, issuerDocument(await this.findIssuer(id, request), await allKeys(this.db)), 'application/json');
  }

  @Get('issuers/:id/did.json')
  @ApiOperation({ operationId: 'getIssuerDid', summary: 'The same issuer under did:web' })
  @ApiOkResponse({ content: { 'application/did+json': { schema: { type: 'object', additionalProperties: true } } } })
  async did(@Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    send(reply, didDocument(await this.findIssuer(id, request), await allKeys(this.db)), 'application/did+json');
  }

  @Get('issuers/:id/keys/:key')
  @ApiOperation({ operationId: 'getIssuerKey', summary: 'One key of the issuer as a JSON Web Key; a revoked one is not found' })
  @ApiOkResponse({ content: { 'application/json': { schema: { type: 'object', additionalProperties: true } } } })
  async key(@Param('id') id: string, @Param('key') key: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { programmeId, baseUrl } = await this.findIssuer(id, request);
    const known = (await allKeys(this.db)).some((each) => each.id === key && each.revokedAt === null);
    const jwk = known ? jwkOf(key, keyAddress(baseUrl, programmeId, key)) : null;
    if (jwk === null) throw certificatesErrors.error('certificates.not-found');
    send(reply, jwk, 'application/json');
  }

  @Get('status-lists/:id')
  @ApiOperation({ operationId: 'getStatusList', summary: 'Which badges were taken back: a signed Bitstring Status List' })
  @ApiProduces('application/vc', 'application/vc+jwt')
  @ApiOkResponse({ content: { 'application/vc': { schema: { type: 'object', additionalProperties: true } }, 'application/vc+jwt': { schema: { type: 'string' } } } })
  async statusList(@Param('id') id: string, @Headers('accept') accept: string | undefined, @Headers('if-none-match') known: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const list = isId(id) ? await this.lists.find(this.db, id, await this.addresses.of(request.headers.host), this.clock.now()) : null;
    if (list === null) throw certificatesErrors.error('certificates.not-found');
    const jwt = /application\/(vc\+)?jwt/.test(accept ?? '') && !/application\/(vc(?!\+)|json|ld\+json)/.test(accept ?? '');
    const etag = `"${list.etag}${jwt ? '-jwt' : ''}"`;
    void openToAll(reply).header('cache-control', `public, max-age=${listTtlSeconds}`).header('etag', etag).header('vary', 'accept');
    if (known === etag) void reply.status(304).send();
    else void reply.type(jwt ? 'application/vc+jwt' : 'application/vc').send(jwt ? list.jwt : list.json);
  }

  private async findIssuer(id: string, { headers }: FastifyRequest): Promise<Issuer> {
    const programme = (await this.programmes.programmes(this.db)).find((each) => each.id === id);
    if (programme === undefined) throw certificatesErrors.error('certificates.not-found');
    return { programmeId: programme.id, name: programme.title.en, baseUrl: await this.addresses.of(headers.host) };
  }
}

function send(reply: FastifyReply, document: JsonObject, type: string): void {
  void openToAll(reply).type(type).header('cache-control', `public, max-age=${documentSeconds}`).send(JSON.stringify(document));
}

/** Checkers that run in a browser read it from other sites; there is nothing in it that is not public. */
function openToAll(reply: FastifyReply): FastifyReply {
  return reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
}

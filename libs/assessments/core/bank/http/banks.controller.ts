import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { PageQuery } from '#platform/http';
import { ChangeMany } from '../application/change-many.js';
import { ManageBanks } from '../application/manage-banks.js';
import { ManageFolders } from '../application/manage-folders.js';
import { BankBody, BankItemsQuery, BulkChangeBody, FolderBody } from './bank.dto.js';
import { bankDetailView, bankLineView, bankView, folderView, itemLineView } from './bank.mapper.js';
import { BankDetailView, BankItemListView, BankListView, BankView, BulkChangeView, ChangedView, FolderListView } from './bank.view.js';

@ApiTags('question banks')
@Controller()
export class BanksController {
  constructor(
    private readonly banks: ManageBanks,
    private readonly folders: ManageFolders,
    private readonly many: ChangeMany,
  ) {}

  @Get('programmes/:key/banks')
  @ApiOperation({ operationId: 'listBanks', summary: 'The question banks of a programme' })
  @ApiOkResponse({ type: BankListView })
  async list(@CurrentActor() actor: Actor, @Param('key') key: string): Promise<BankListView> {
    return { items: (await this.banks.list(actor, key)).map(bankLineView) };
  }

  @Post('programmes/:key/banks')
  @ApiOperation({ operationId: 'addBank', summary: 'A new question bank' })
  @ApiCreatedResponse({ type: BankView })
  async add(@CurrentActor() actor: Actor, @Param('key') key: string, @Body() { title }: BankBody): Promise<BankView> {
    return bankView(await this.banks.add(actor, key, title));
  }

  @Get('banks/:bankId')
  @ApiOperation({ operationId: 'viewBank', summary: 'A bank with its folders and what is in them' })
  @ApiOkResponse({ type: BankDetailView })
  async view(@CurrentActor() actor: Actor, @Param('bankId') bankId: string): Promise<BankDetailView> {
    return bankDetailView(await this.banks.view(actor, bankId));
  }

  @Patch('banks/:bankId')
  @HttpCode(204)
  @ApiOperation({ operationId: 'renameBank', summary: 'Rename a bank' })
  @ApiNoContentResponse()
  rename(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Body() { title }: BankBody): Promise<void> {
    return this.banks.rename(actor, bankId, title);
  }

  @Get('banks/:bankId/items')
  @ApiOperation({ operationId: 'listBankItems', summary: 'The questions of a bank, newest first or by what answers say about them' })
  @ApiOkResponse({ type: BankItemListView })
  async items(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Query() query: BankItemsQuery): Promise<BankItemListView> {
    const { q, order, limit: _limit, cursor: _cursor, ...filter } = query;
    const { items, next } = await this.banks.items(actor, bankId, { ...filter, search: q }, PageQuery.request(query), order);
    return { items: items.map(itemLineView), next };
  }

  @Post('banks/:bankId/folders')
  @ApiOperation({ operationId: 'addBankFolder', summary: 'A new folder; answers all folders' })
  @ApiCreatedResponse({ type: FolderListView })
  async addFolder(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Body() body: FolderBody): Promise<FolderListView> {
    return { items: (await this.folders.add(actor, bankId, body)).map(folderView) };
  }

  @Put('banks/:bankId/folders/:folderId')
  @ApiOperation({ operationId: 'changeBankFolder', summary: 'Rename or move a folder; answers all folders' })
  @ApiOkResponse({ type: FolderListView })
  async changeFolder(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Param('folderId') folderId: string, @Body() body: FolderBody): Promise<FolderListView> {
    return { items: (await this.folders.change(actor, bankId, folderId, body)).map(folderView) };
  }

  @Delete('banks/:bankId/folders/:folderId')
  @ApiOperation({ operationId: 'removeBankFolder', summary: 'Take a folder away; what is in it moves to the folder around it' })
  @ApiOkResponse({ type: FolderListView })
  async removeFolder(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Param('folderId') folderId: string): Promise<FolderListView> {
    return { items: (await this.folders.remove(actor, bankId, folderId)).map(folderView) };
  }

  @Post('banks/:bankId/changes')
  @HttpCode(200)
  @ApiOperation({ operationId: 'changeBankItems', summary: 'Change the labels of many questions at once; all or none' })
  @ApiOkResponse({ type: BulkChangeView })
  change(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Body() { itemIds, ...change }: BulkChangeBody): Promise<BulkChangeView> {
    return this.many.execute(actor, bankId, itemIds, change);
  }

  @Delete('banks/:bankId/changes/:changeId')
  @ApiOperation({ operationId: 'undoBankChange', summary: 'Take one’s own change of many questions back, once' })
  @ApiOkResponse({ type: ChangedView })
  undo(@CurrentActor() actor: Actor, @Param('bankId') bankId: string, @Param('changeId') changeId: string): Promise<ChangedView> {
    return this.many.undo(actor, bankId, changeId);
  }
}

import { Module } from '@nestjs/common';
import { BankGate } from './application/bank-gate.js';
import { ChangeMany } from './application/change-many.js';
import { ManageBanks } from './application/manage-banks.js';
import { ManageFolders } from './application/manage-folders.js';
import { ReviewItem } from './application/review-item.js';
import { ViewItem } from './application/view-item.js';
import { WriteItem } from './application/write-item.js';
import { BankItemsController } from './http/bank-items.controller.js';
import { BanksController } from './http/banks.controller.js';

const useCases = [ManageBanks, ManageFolders, ChangeMany, WriteItem, ReviewItem, ViewItem];

/** Question banks: writing, reviewing and finding questions. */
@Module({ controllers: [BanksController, BankItemsController], providers: [BankGate, ...useCases] })
export class BankModule {}

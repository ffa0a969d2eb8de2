import { Module } from '@nestjs/common';
import { FindProgramme } from './application/find-programme.js';
import { ListIndicators } from './application/list-indicators.js';
import { OpenIndicator } from './application/open-indicator.js';
import { PublicResultsController } from './http/public-results.controller.js';
import { ResultsController } from './http/results.controller.js';

@Module({ controllers: [ResultsController, PublicResultsController], providers: [FindProgramme, ListIndicators, OpenIndicator] })
export class ResultsModule {}

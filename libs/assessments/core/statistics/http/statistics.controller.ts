import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, type Actor } from '#platform/auth';
import { CompareLanguages } from '../application/compare-languages.js';
import { ListMeasuredTests } from '../application/list-measured-tests.js';
import { ViewTestStatistics } from '../application/view-test-statistics.js';
import { LanguageComparisonView } from './languages.view.js';
import { LanguagesQuery, StatisticsQuery } from './statistics.dto.js';
import { languageComparisonView, measuredTrainingView, testStatisticsView } from './statistics.mapper.js';
import { MeasuredTrainingView, TestStatisticsView } from './statistics.view.js';

@ApiTags('statistics')
@Controller()
export class StatisticsController {
  constructor(
    private readonly listTests: ListMeasuredTests,
    private readonly viewTest: ViewTestStatistics,
    private readonly compareLanguages: CompareLanguages,
  ) {}

  @Get('activities/:activityId/statistics')
  @ApiOperation({ operationId: 'listMeasuredTests', summary: 'The tests of a training, and what people gained from each module' })
  @ApiOkResponse({ type: MeasuredTrainingView })
  async training(@CurrentActor() actor: Actor, @Param('activityId') activityId: string): Promise<MeasuredTrainingView> {
    return measuredTrainingView(await this.listTests.execute(actor, activityId));
  }

  @Get('assessments/:id/statistics')
  @ApiOperation({ operationId: 'viewTestStatistics', summary: 'How good a test and each of its questions is, from the answers given' })
  @ApiOkResponse({ type: TestStatisticsView })
  async test(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() { attempts }: StatisticsQuery): Promise<TestStatisticsView> {
    return testStatisticsView(await this.viewTest.execute(actor, id, attempts ?? 'first'));
  }

  @Get('assessments/:id/statistics/languages')
  @ApiOperation({ operationId: 'compareTestLanguages', summary: 'Whether the questions are equally hard in two languages, pooled over trainings' })
  @ApiOkResponse({ type: LanguageComparisonView })
  async languages(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() query: LanguagesQuery): Promise<LanguageComparisonView> {
    return languageComparisonView(await this.compareLanguages.execute(actor, id, LanguagesQuery.pair(query)));
  }
}

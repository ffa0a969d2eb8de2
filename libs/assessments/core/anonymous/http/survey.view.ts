import { ApiProperty } from '@nestjs/swagger';
import { languages, type Language } from '#kernel';
import { QuestionView } from '../../http/attempt.view.js';
import { TestHeadView } from '../../http/test-head.view.js';
import { surveyStates, type SurveyState } from '../domain/survey-state.js';

export class SurveyView extends TestHeadView {
  @ApiProperty({ enum: languages, description: 'The language of the questions' })
  language: Language;

  @ApiProperty({ enum: surveyStates, description: 'Waits: not open yet' })
  state: SurveyState;

  @ApiProperty({ description: 'Whether one has answered it: it can be answered once' })
  answered: boolean;

  @ApiProperty({ description: 'Whether handing in asks an access code' })
  needsCode: boolean;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  opensAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  closesAt: string | null;

  @ApiProperty({ type: [QuestionView], description: 'In one order for everybody; none where it cannot be answered' })
  questions: QuestionView[];
}

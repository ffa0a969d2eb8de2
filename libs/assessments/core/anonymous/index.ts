import { CloseSurvey } from './application/close-survey.js';
import { HandInSurvey } from './application/hand-in-survey.js';
import { OpenSurvey } from './application/open-survey.js';
import { SurveyGate } from './application/survey-gate.js';
import { SurveysController } from './http/surveys.controller.js';
import { SurveyAnsweredRow, SurveySheetRow } from './persistence/survey.rows.js';

export const surveyRows = [SurveyAnsweredRow, SurveySheetRow];
export const surveyControllers = [SurveysController];
export const surveyProviders = [SurveyGate, OpenSurvey, HandInSurvey, CloseSurvey];

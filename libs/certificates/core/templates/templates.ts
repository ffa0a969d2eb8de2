import { CheckTemplate } from './application/check-template.js';
import { ChooseTemplates } from './application/choose-templates.js';
import { DrawTemplate } from './application/draw-template.js';
import { EditTemplate } from './application/edit-template.js';
import { KeepPictures } from './application/keep-pictures.js';
import { OpenTemplates } from './application/open-templates.js';
import { PreviewTemplate } from './application/preview-template.js';
import { FindProgrammeWords } from './application/programme-words.js';
import { BeginReissue, ReissueForActivity } from './application/reissue-for-activity.js';
import { ReissueController } from './http/reissue.controller.js';
import { TemplatePicturesController } from './http/template-pictures.controller.js';
import { TemplatesController } from './http/templates.controller.js';
import { ForgetPicturesTask } from './jobs/forget-pictures.task.js';
import { ReissueForActivityHandler } from './jobs/reissue-for-activity.handler.js';

export const templateControllers = [ReissueController, TemplatePicturesController, TemplatesController];
export const templateProviders = [
  ...[OpenTemplates, FindProgrammeWords, DrawTemplate, CheckTemplate, EditTemplate, ChooseTemplates, KeepPictures, PreviewTemplate],
  ...[ReissueForActivity, BeginReissue, ReissueForActivityHandler, ForgetPicturesTask],
];

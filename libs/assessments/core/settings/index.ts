import { ChangeSettings } from './application/change-settings.js';
import { ViewSettings } from './application/view-settings.js';
import { SettingsController } from './http/settings.controller.js';
import { SettingsChangeRow } from './persistence/settings-change.row.js';

export const settingsRows = [SettingsChangeRow];
export const settingsControllers = [SettingsController];
export const settingsProviders = [ViewSettings, ChangeSettings];

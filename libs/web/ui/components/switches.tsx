import { useState } from 'react';
import { languages, setLanguage, useI18n, type Language } from '#web/i18n';
import { Icon } from './icon.js';

/** Each language by its own name. */
export const languageNames: Record<Language, string> = { et: 'Eesti', ru: 'Русский', en: 'English' };

export function LanguageSwitch() {
  const { language, t } = useI18n();
  return (
    <div className="k-switch" role="group" aria-label={t('common.language')}>
      {languages.map((one) => (
        <button key={one} type="button" lang={one} className="k-switch__option" aria-pressed={one === language} onClick={() => void setLanguage(one)}>
          {languageNames[one]}
        </button>
      ))}
    </div>
  );
}

type Theme = 'system' | 'light' | 'dark';

const themeKey = 'kaasa.theme';

function storedTheme(): Theme {
  try {
    const stored = localStorage.getItem(themeKey);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

function applyTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(themeKey);
    else localStorage.setItem(themeKey, theme);
  } catch {
    // Not remembered, still applied.
  }
  const dark = theme === 'dark' || (theme === 'system' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['theme'] = dark ? 'dark' : 'light';
}

export function ThemeSwitch() {
  const { t } = useI18n();
  const [theme, setTheme] = useState(storedTheme);
  const choose = (next: Theme) => {
    setTheme(next);
    applyTheme(next);
  };
  const options = [
    ['system', t('common.theme-system')],
    ['light', t('common.theme-light')],
    ['dark', t('common.theme-dark')],
  ] as const;
  return (
    <div className="k-switch" role="group" aria-label={t('common.theme')}>
      <Icon name="contrast" className="k-soft" />
      {options.map(([value, label]) => (
        <button key={value} type="button" className="k-switch__option" aria-pressed={value === theme} onClick={() => choose(value)}>
          {label}
        </button>
      ))}
    </div>
  );
}

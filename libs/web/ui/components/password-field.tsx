import { useState } from 'react';
import { useI18n } from '#web/i18n';
import { Button } from './button.js';
import { Field, type Bound, type FieldTexts } from './field.js';

export interface PasswordFieldProps extends FieldTexts, Bound<string> {
  error?: string | undefined;
  autoComplete: 'current-password' | 'new-password';
}

/** Can be shown: typing blindly on a phone is what locks people out. */
export function PasswordField({ label, hint, error, value, onValue, id, name, autoComplete }: PasswordFieldProps) {
  const { t } = useI18n();
  const [shown, setShown] = useState(false);
  return (
    <Field {...{ id, label, hint, error }}>
      {(aria) => (
        <div className="k-input-row">
          <input
            {...aria}
            name={name}
            type={shown ? 'text' : 'password'}
            className="k-input"
            autoComplete={autoComplete}
            autoCapitalize="none"
            spellCheck={false}
            value={value}
            onChange={(event) => onValue(event.target.value)}
          />
          <Button aria-controls={aria.id} aria-pressed={shown} onClick={() => setShown(!shown)}>
            {shown ? t('common.hide') : t('common.show')}
          </Button>
        </div>
      )}
    </Field>
  );
}

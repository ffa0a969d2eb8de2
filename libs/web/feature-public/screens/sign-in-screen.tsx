import { Link, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { rich, useI18n } from '#web/i18n';
import { Page, PageHeader, RadioGroup } from '#web/ui';
import { LinkForm, PasswordForm, PinForm } from '../parts/sign-in-forms.js';

type Way = 'pin' | 'link' | 'password';

const lastWayKey = 'kaasa.sign-in-way';

function lastWay(): Way {
  try {
    const stored = localStorage.getItem(lastWayKey);
    return stored === 'link' || stored === 'password' ? stored : 'pin';
  } catch {
    return 'pin';
  }
}

export function SignInScreen() {
  const { t } = useI18n();
  const { next } = useSearch({ from: '/public/sign-in' });
  const [way, setWay] = useState<Way>(lastWay);
  const choose = (chosen: Way | '') => {
    if (chosen === '') return;
    setWay(chosen);
    try {
      localStorage.setItem(lastWayKey, chosen);
    } catch {
      // Asked again next time.
    }
  };
  return (
    <Page narrow>
      <PageHeader title={t('public.sign-in-title')} />
      <div className="k-stack k-stack--l">
        <RadioGroup<Way>
          label={t('public.sign-in-how')}
          value={way}
          onValue={choose}
          options={[
            { value: 'pin', label: t('public.sign-in-pin'), hint: t('public.sign-in-pin-hint') },
            { value: 'link', label: t('public.sign-in-link'), hint: t('public.sign-in-link-hint') },
            { value: 'password', label: t('public.sign-in-password') },
          ]}
        />
        {way === 'pin' && <PinForm next={next} />}
        {way === 'link' && <LinkForm />}
        {way === 'password' && <PasswordForm next={next} />}
        <details className="k-reveal">
          <summary>{t('public.lost-title')}</summary>
          <div className="k-stack">
            <p>{t('public.lost-pin')}</p>
            <p>{t('public.lost-password')}</p>
          </div>
        </details>
        <p>{rich(t('public.sign-in-no-account'), { join: (text) => <Link to="/join">{text}</Link> })}</p>
      </div>
    </Page>
  );
}

import type { ReactNode } from 'react';
import type { Session } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Icon, Menu, MenuButton, MenuLink, MenuRule, ThemeSwitch } from '#web/ui';
import { useSignOut } from './use-sign-out.js';

export function AccountMenu({ session, areas }: { session: Session; areas: readonly ReactNode[] }) {
  const { t } = useI18n();
  const signOut = useSignOut();
  const name = `${session.person.givenName} ${session.person.familyName}`;
  return (
    <Menu
      label={`${t('common.account')}: ${name}`}
      summary={
        <>
          <Icon name="person" />
          <span className="k-shell__wide">{session.person.givenName}</span>
          <Icon name="down" size={16} />
        </>
      }
    >
      <p className="k-shell__who">
        <strong>{name}</strong>
        <span className="k-small k-soft">{[...new Set(session.roles.map((held) => t(`common.role-${held.role}`)))].join(', ')}</span>
      </p>
      {areas.length > 0 && (
        <nav className="k-shell__narrow" aria-label={t('common.areas')}>
          {areas}
          <MenuRule />
        </nav>
      )}
      <MenuLink to="/account">{t('common.my-details')}</MenuLink>
      <MenuRule />
      <ThemeSwitch />
      <MenuRule />
      <MenuButton onClick={() => void signOut('here')}>{t('common.sign-out')}</MenuButton>
      <MenuButton onClick={() => void signOut('everywhere')}>{t('common.sign-out-everywhere')}</MenuButton>
      <MenuButton onClick={() => void signOut('forget')}>
        <span>
          {t('common.sign-out-forget')}
          <br />
          <span className="k-small k-soft">{t('common.sign-out-forget-hint')}</span>
        </span>
      </MenuButton>
    </Menu>
  );
}

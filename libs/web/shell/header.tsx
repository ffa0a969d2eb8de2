import { Link } from '@tanstack/react-router';
import { hasRole, useSession, type RoleName, type Session } from '#web/api-client';
import { useI18n, type PhraseKey } from '#web/i18n';
import { Badge, Icon, LanguageSwitch, LinkButton, Logo, Menu, MenuLink, ThemeSwitch } from '#web/ui';
import { AccountMenu } from './account-menu.js';

interface AreaLink {
  to: '/learn' | '/teach' | '/run' | '/results';
  phrase: PhraseKey;
  roles: readonly RoleName[];
}

const areaLinks: readonly AreaLink[] = [
  { to: '/learn', phrase: 'common.area-learn', roles: ['trainee', 'mentor'] },
  { to: '/teach', phrase: 'common.area-teach', roles: ['trainer'] },
  { to: '/run', phrase: 'common.area-run', roles: ['administrator'] },
  { to: '/results', phrase: 'common.area-results', roles: ['funder', 'administrator'] },
];

function linksOf(session: Session | null | undefined): readonly AreaLink[] {
  return areaLinks.filter((area) => hasRole(session, ...area.roles));
}

export function Header() {
  const { t } = useI18n();
  const session = useSession();
  const links = linksOf(session);
  return (
    <header className="k-shell__header">
      <div className="k-shell__bar">
        <Link to="/" className="k-shell__home" aria-label={`Kaasa – ${t('common.home')}`}>
          <Logo />
        </Link>
        {session?.demo === true && <Badge tone="attention">{t('common.demo-badge')}</Badge>}
        {links.length > 0 && (
          <nav className="k-shell__areas" aria-label={t('common.areas')}>
            {links.map((area) => (
              <Link key={area.to} to={area.to} className="k-shell__area">
                {t(area.phrase)}
              </Link>
            ))}
          </nav>
        )}
        <div className="k-shell__language">
          <LanguageSwitch />
        </div>
        <div className="k-shell__tools">
          {session === null && (
            <LinkButton to="/sign-in" variant="secondary">
              {t('common.sign-in')}
            </LinkButton>
          )}
          {session != null ? <AccountMenu session={session} areas={links.map((area) => <AreaItem key={area.to} area={area} />)} /> : <SettingsMenu />}
        </div>
      </div>
    </header>
  );
}

function AreaItem({ area }: { area: AreaLink }) {
  const { t } = useI18n();
  return <MenuLink to={area.to}>{t(area.phrase)}</MenuLink>;
}

function SettingsMenu() {
  const { t } = useI18n();
  return (
    <Menu label={t('common.theme')} summary={<Icon name="contrast" />}>
      <ThemeSwitch />
    </Menu>
  );
}

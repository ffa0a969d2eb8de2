import { useApi, useSession } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { useSignOut } from '#web/shell';
import { Button, Card, EmptyState, Facts, LanguageSwitch, LinkButton, Page, PageHeader, showToast, Skeleton, ThemeSwitch } from '#web/ui';
import { MyConsents } from '../parts/my-consents.js';
import { MyLetters } from '../parts/my-letters.js';
import { NewPasswordForm } from '../parts/new-password-form.js';

type SignedIn = NonNullable<ReturnType<typeof useSession>>;

export function AccountScreen() {
  const { t } = useI18n();
  const session = useSession();
  if (session === undefined) {
    return (
      <Page narrow>
        <Skeleton />
      </Page>
    );
  }
  if (session === null) {
    return (
      <Page narrow>
        <PageHeader title={t('public.account-title')} />
        <EmptyState
          illustration="signpost"
          title={t('public.account-signed-out')}
          action={
            <LinkButton to="/sign-in" search={{ next: '/account' }} variant="primary">
              {t('common.sign-in')}
            </LinkButton>
          }
        />
      </Page>
    );
  }
  return <Account session={session} />;
}

function Account({ session: { person, roles } }: { session: SignedIn }) {
  const { t, list } = useI18n();
  const signOut = useSignOut();
  const me = useApi('/api/v1/me');
  const saved = () => {
    showToast(t('public.password-saved'));
    return me.refetch();
  };
  const roleNames = [...new Set(roles.map((held) => t(`common.role-${held.role}`)))];
  return (
    <Page narrow>
      <PageHeader title={t('public.account-title')} />
      <div className="k-stack">
        <Card>
          <Facts
            items={[
              [t('public.account-name'), `${person.givenName} ${person.familyName}`],
              [t('public.account-roles'), list(roleNames)],
              ...(me.data?.personalCode == null ? [] : [[t('public.personal-code'), me.data.personalCode] as const]),
              ...(person.email === null ? [] : [[t('public.email'), person.email] as const]),
            ]}
          />
          <p className="k-soft">{t('public.account-wrong')}</p>
        </Card>
        <Card title={t('public.account-language')}>
          <p className="k-soft">{t('public.account-language-hint')}</p>
          <LanguageSwitch />
        </Card>
        <Card title={t('public.account-theme')}>
          <ThemeSwitch />
        </Card>
        <MyConsents consents={me.data?.consents ?? []} />
        <MyLetters />
        <Card title={t('public.account-password-title')}>
          <p className="k-soft">{t('public.account-password-lead')}</p>
          <NewPasswordForm asksCurrent={me.data?.hasPassword ?? false} onSaved={saved} />
        </Card>
        <Card title={t('public.account-sign-out-title')}>
          <div className="k-row">
            <Button onClick={() => void signOut('here')}>{t('common.sign-out')}</Button>
            <Button onClick={() => void signOut('everywhere')}>{t('common.sign-out-everywhere')}</Button>
            <Button onClick={() => void signOut('forget')}>{t('common.sign-out-forget')}</Button>
          </div>
        </Card>
      </div>
    </Page>
  );
}

import '../public.css';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, Checkbox, ConfirmDialog, EmptyState, ErrorState, LinkButton, Page, PageHeader, showToast, TextField } from '#web/ui';
import { HeldCard } from '../holder/held-card.js';
import { LinkPage } from '../parts/link-page.js';

/** All certificates of whoever has the private link, without signing in. */
export function HolderScreen() {
  const { t } = useI18n();
  const { token } = useParams({ from: '/public/holder/$token' });
  const page = useApi('/api/v1/holder/{token}', { path: { token } });
  const ended = { title: t('holder.ended-title'), body: t('holder.ended-body'), action: <LinkButton to="/sign-in">{t('common.sign-in')}</LinkButton> };
  return (
    <LinkPage query={page} gone={ended} unknown={ended}>
      {({ items, reminders }) => (
        <Page narrow>
          <PageHeader title={t('holder.title')} lead={t('holder.lead')} />
          <div className="k-stack">
            {items.length === 0 ? <EmptyState title={t('holder.none')} illustration="certificate" /> : items.map((held) => <HeldCard key={held.publicId} token={token} held={held} />)}
            {items.length > 0 && <NameForm token={token} name={items[0]?.holderName ?? ''} />}
            <Reminders token={token} on={reminders} />
            <Renewal token={token} />
          </div>
        </Page>
      )}
    </LinkPage>
  );
}

/** Another spelling of the same name; certificates are issued anew in it. */
function NameForm({ token, name }: { token: string; name: string }) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(name);
  const spell = useApiChange('post', '/api/v1/holder/{token}/name', ['/api/v1/holder/{token}']);
  const submit = () => spell.mutate({ path: { token }, body: { name: typed } }, { onSuccess: ({ corrected }) => showToast(t('holder.corrected', { count: corrected })) });
  const fault = spell.error?.errors[0]?.detail;
  return (
    <Card title={t('holder.spelling')}>
      <p>{t('holder.spelling-help')}</p>
      <TextField label={t('holder.spelling-name')} value={typed} onValue={setTyped} error={fault} />
      {spell.error !== null && fault === undefined && <ErrorState error={spell.error} />}
      <p>
        <Button busy={spell.isPending} onClick={submit}>
          {t('holder.spell')}
        </Button>
      </p>
    </Card>
  );
}

function Reminders({ token, on }: { token: string; on: boolean }) {
  const { t } = useI18n();
  const choose = useApiChange('put', '/api/v1/holder/{token}/reminders', ['/api/v1/holder/{token}']);
  return (
    <div className="k-stack k-stack--s">
      <Checkbox label={t('holder.reminders')} checked={on} onChecked={(wanted) => choose.mutate({ path: { token }, body: { wanted } })} />
      {choose.error !== null && <ErrorState error={choose.error} />}
    </div>
  );
}

function Renewal({ token }: { token: string }) {
  const { t } = useI18n();
  const [asking, setAsking] = useState(false);
  const renew = useApiChange('post', '/api/v1/holder/{token}/renewal', ['/api/v1/holder/{token}']);
  const confirm = () => renew.mutate({ path: { token } }, { onSuccess: () => showToast(t('holder.renewed')), onSettled: () => setAsking(false) });
  return (
    <div className="k-stack k-stack--s">
      <p className="k-soft">{t('holder.keep-private')}</p>
      <p>
        <Button variant="quiet" onClick={() => setAsking(true)}>
          {t('holder.renew')}
        </Button>
      </p>
      {renew.error !== null && <ErrorState error={renew.error} />}
      <ConfirmDialog open={asking} onClose={() => setAsking(false)} onConfirm={confirm} busy={renew.isPending} title={t('holder.renew-title')} confirm={t('holder.renew')}>
        {t('holder.renew-consequence')}
      </ConfirmDialog>
    </div>
  );
}

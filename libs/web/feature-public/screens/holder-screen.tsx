import '../public.css';
import { Link, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useApi, useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, ButtonAnchor, Card, ConfirmDialog, EmptyState, ErrorState, Facts, Icon, LinkButton, Page, PageHeader, RadioGroup, showToast, TextField, type BadgeTone } from '#web/ui';
import { LinkPage } from '../parts/link-page.js';

type Held = Answer<'/api/v1/holder/{token}'>['items'][number];

const tones: Record<Held['state'], BadgeTone> = { valid: 'done', revoked: 'danger', superseded: 'attention', expired: 'attention', erased: 'plain' };

/** All certificates of whoever has the private link, without signing in. */
export function HolderScreen() {
  const { t } = useI18n();
  const { token } = useParams({ from: '/public/holder/$token' });
  const page = useApi('/api/v1/holder/{token}', { path: { token } });
  const ended = { title: t('holder.ended-title'), body: t('holder.ended-body'), action: <LinkButton to="/sign-in">{t('common.sign-in')}</LinkButton> };
  return (
    <LinkPage query={page} gone={ended} unknown={ended}>
      {({ items }) => (
        <Page narrow>
          <PageHeader title={t('holder.title')} lead={t('holder.lead')} />
          <div className="k-stack">
            {items.length === 0 ? <EmptyState title={t('holder.none')} illustration="certificate" /> : items.map((held) => <HeldCard key={held.publicId} token={token} held={held} />)}
            {items.length > 0 && <NameForm token={token} name={items[0]?.holderName ?? ''} />}
            <Renewal token={token} />
          </div>
        </Page>
      )}
    </LinkPage>
  );
}

function HeldCard({ token, held: { publicId, number, kind, holderName, activityTitle, completedOn, language, state, publicName, timesVerified } }: { token: string; held: Held }) {
  const { t, date } = useI18n();
  const choose = useApiChange('put', '/api/v1/holder/{token}/certificates/{publicId}/public-name', ['/api/v1/holder/{token}']);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(`${location.origin}/verify/${publicId}`);
      showToast(t('holder.copied'));
    } catch {
      showToast(t('holder.not-copied'));
    }
  };
  return (
    <Card title={<span lang={language}>{activityTitle}</span>}>
      <p>
        <Badge tone={tones[state]} icon={state === 'valid' ? 'check' : 'info'}>
          {t(`holder.state-${state}`)}
        </Badge>
      </p>
      <Facts
        items={[
          [t('holder.kind'), t(`holder.kind-${kind}`)],
          [t('common.full-name'), holderName],
          [t('holder.number'), <span key="number" className="k-numeric">{number}</span>],
          [t('holder.completed'), date(completedOn)],
          [t('holder.verified'), t('holder.times', { count: timesVerified })],
        ]}
      />
      <div className="k-row">
        <ButtonAnchor variant={state === 'valid' ? 'primary' : 'secondary'} href={`/api/v1/holder/${token}/certificates/${publicId}/pdf`} target="_blank" rel="noopener">
          <Icon name="certificate" /> {t('holder.open-pdf')}
        </ButtonAnchor>
        <Button onClick={() => void copy()}>{t('holder.copy-link')}</Button>
        <Link to="/verify/$id" params={{ id: publicId }}>
          {t('holder.public-page')}
        </Link>
      </div>
      {state === 'valid' && (
        <RadioGroup
          label={t('holder.public-name')}
          name={`public-name-${publicId}`}
          value={publicName}
          onValue={(value) => value !== '' && choose.mutate({ path: { token, publicId }, body: { publicName: value } })}
          options={(['full', 'initials'] as const).map((value) => ({ value, label: t(`holder.public-name-${value}`) }))}
        />
      )}
      {choose.error !== null && <ErrorState error={choose.error} />}
    </Card>
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

import { Link } from '@tanstack/react-router';
import { useApiChange, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Badge, Button, ButtonAnchor, Card, ErrorState, Facts, Icon, RadioGroup, showToast, type BadgeTone } from '#web/ui';
import { Competences } from '../parts/competences.js';
import { ErasureWish } from './erasure-wish.js';
import { PaperCopy } from './paper-copy.js';

export type Held = Answer<'/api/v1/holder/{token}'>['items'][number];

const tones: Record<Held['state'], BadgeTone> = { valid: 'done', revoked: 'danger', superseded: 'attention', expired: 'attention', erased: 'plain' };

/** A certificate may be near its end for so long that its holder can still take the next training. */
const soonMs = 60 * 24 * 3_600_000;

/** One certificate as its holder sees it, with what they may do about it. */
export function HeldCard({ token, held }: { token: string; held: Held }) {
  const { publicId, number, kind, holderName, activityTitle, completedOn, language, state, publicName, timesVerified, validUntil, competences } = held;
  const { t, date } = useI18n();
  const expiring = state === 'valid' && validUntil !== null && Date.parse(validUntil) - Date.now() <= soonMs;
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
      <p className="k-row">
        <Badge tone={tones[state]} icon={state === 'valid' ? 'check' : 'info'}>
          {t(`holder.state-${state}`)}
        </Badge>
        {expiring && <Badge tone="attention">{t('holder.expiring')}</Badge>}
      </p>
      {expiring && <p>{t('holder.expiring-help')}</p>}
      <Facts
        items={[
          [t('holder.kind'), t(`holder.kind-${kind}`)],
          [t('common.full-name'), holderName],
          [t('holder.number'), <span key="number" className="k-numeric">{number}</span>],
          [t('holder.completed'), date(completedOn)],
          ...(validUntil === null ? [] : [[t('holder.valid-until'), date(validUntil)] as const]),
          ...(competences.length === 0 ? [] : [[t('holder.competences'), <Competences key="competences" of={competences} />] as const]),
          [t('holder.verified'), t('holder.times', { count: timesVerified })],
        ]}
      />
      <div className="k-row">
        <ButtonAnchor variant={state === 'valid' ? 'primary' : 'secondary'} href={`/api/v1/holder/${token}/certificates/${publicId}/pdf`} target="_blank" rel="noopener">
          <Icon name="certificate" /> {t('holder.open-pdf')}
        </ButtonAnchor>
        <Button onClick={() => void copy()}>{t('holder.copy-link')}</Button>
        <Link className="k-button k-button--quiet" to="/verify/$id" params={{ id: publicId }}>
          {t('holder.public-page')}
        </Link>
      </div>
      {state === 'valid' && (
        <RadioGroup
          label={t('holder.public-name')}
          name={`public-name-${publicId}`}
          value={publicName}
          onValue={(value) => choose.mutate({ path: { token, publicId }, body: { publicName: value } })}
          options={(['full', 'initials'] as const).map((value) => ({ value, label: t(`holder.public-name-${value}`) }))}
        />
      )}
      {choose.error !== null && <ErrorState error={choose.error} />}
      {state === 'valid' && (kind === 'toend' || kind === 'tunnistus') && <PaperCopy token={token} held={held} />}
      <ErasureWish token={token} held={held} />
    </Card>
  );
}

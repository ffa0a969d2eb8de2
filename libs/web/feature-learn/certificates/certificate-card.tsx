import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useI18n } from '#web/i18n';
import { Badge, Button, ButtonAnchor, Card, Facts, Icon, showToast, Spinner, type BadgeTone } from '#web/ui';
import type { Certificate } from '../types.js';

const QrCode = lazy(() => import('#web/ui/qr-code').then((module) => ({ default: module.QrCode })));

const tones: Record<Certificate['state'], BadgeTone> = { valid: 'done', revoked: 'danger', superseded: 'attention', expired: 'attention', erased: 'plain' };

export function CertificateCard({ certificate }: { certificate: Certificate }) {
  const { t, date } = useI18n();
  const { publicId, number, kind, holderName, activityTitle, completedOn, state, language, pdfReady, validUntil } = certificate;
  const [sharing, setSharing] = useState(false);
  const readable = state !== 'erased';
  return (
    <Card title={<span lang={language}>{activityTitle}</span>} className="l-certificate">
      <p>
        <Badge tone={tones[state]} icon={state === 'valid' ? 'check' : 'info'}>
          {t(`learn.certificate-${state}`)}
        </Badge>
      </p>
      <Facts
        items={[
          [t('learn.certificate-kind'), t(`learn.certificate-kind-${kind}`)],
          [t('learn.certificate-holder'), holderName],
          [t('learn.certificate-number'), <span key="number" className="k-numeric">{number}</span>],
          [t('learn.certificate-completed'), date(completedOn)],
          ...(validUntil === null ? [] : [[t('learn.certificate-valid-until'), date(validUntil)] as const]),
        ]}
      />
      {readable && (
        <div className="k-row">
          <ButtonAnchor variant={state === 'valid' ? 'primary' : 'secondary'} href={`/api/v1/certificates/${publicId}/pdf`} target="_blank" rel="noopener">
            <Icon name="certificate" /> {t('learn.open-pdf')}
          </ButtonAnchor>
          <Button aria-expanded={sharing} onClick={() => setSharing(!sharing)}>
            {t('learn.share')}
          </Button>
        </div>
      )}
      {readable && !pdfReady && <p className="k-soft">{t('learn.pdf-being-made')}</p>}
      {sharing && <Share certificate={certificate} />}
    </Card>
  );
}

/** The public page tells anybody whether the certificate is valid; the code leads a phone there. */
function Share({ certificate: { publicId, activityTitle } }: { certificate: Certificate }) {
  const { t } = useI18n();
  const url = `${location.origin}/verify/${publicId}`;
  const local = /^(localhost|127\.|\[::1\])/.test(location.hostname);
  const share = async () => {
    try {
      if (typeof navigator.share === 'function') return await navigator.share({ title: activityTitle, url });
      await navigator.clipboard.writeText(url);
      showToast(t('learn.link-copied'));
    } catch (error) {
      // Closing the phone's own dialogue is no failure.
      if (!(error instanceof DOMException && error.name === 'AbortError')) showToast(t('learn.link-not-copied'));
    }
  };
  return (
    <div className="l-share">
      <Suspense fallback={<Spinner label={t('common.loading')} />}>
        <QrCode text={url} label={t('learn.qr-label')} />
      </Suspense>
      <div className="k-stack k-stack--s">
        <p>{t('learn.share-help')}</p>
        {local && <p className="k-soft">{t('learn.share-local')}</p>}
        <p className="l-share__link">
          <Link to="/verify/$id" params={{ id: publicId }}>
            {url}
          </Link>
        </p>
        <p>
          <Button onClick={() => void share()}>{t(typeof navigator.share === 'function' ? 'learn.send-link' : 'learn.copy-link')}</Button>
        </p>
      </div>
    </div>
  );
}

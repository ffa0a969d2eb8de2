import { useState, type ComponentType } from 'react';
import type { Answer } from '#web/api-client';
import { useI18n, type PhraseKey } from '#web/i18n';
import { Button, Dialog, LinkButton } from '#web/ui';
import { EraseDialog } from './erase-dialog.js';
import { PaperCopyDialog } from './paper-copy-dialog.js';
import { ReinstateDialog } from './reinstate-dialog.js';
import { CorrectDialog, ReissueDialog } from './replace-certificate.js';
import { RevokeDialog } from './revoke-dialog.js';
import { SlipDialog } from './slip-dialog.js';

export type IssuedCertificate = Answer<'/api/v1/programmes/{key}/certificates'>['items'][number];

interface ActionProps {
  certificate: IssuedCertificate | null;
  onClose: () => void;
}

interface Action {
  key: string;
  label: PhraseKey;
  may: (certificate: IssuedCertificate) => boolean;
  Dialog: ComponentType<ActionProps>;
}

const valid = ({ state }: IssuedCertificate) => state === 'valid';

const actions: readonly Action[] = [
  { key: 'slip', label: 'printing.slip', may: valid, Dialog: SlipDialog },
  { key: 'code', label: 'printing.code', may: ({ state, kind }) => state === 'valid' && (kind === 'toend' || kind === 'tunnistus'), Dialog: PaperCopyDialog },
  { key: 'correct', label: 'certificates.correct', may: valid, Dialog: CorrectDialog },
  { key: 'reissue', label: 'certificates.reissue', may: valid, Dialog: ReissueDialog },
  { key: 'revoke', label: 'run.revoke', may: ({ state }) => state === 'valid' || state === 'expired', Dialog: RevokeDialog },
  { key: 'reinstate', label: 'printing.reinstate', may: ({ state }) => state === 'revoked', Dialog: ReinstateDialog },
  { key: 'erase', label: 'printing.erase', may: ({ state }) => state !== 'erased', Dialog: EraseDialog },
];

/** What may be done with one certificate: first the choice, then the dialog of what was chosen. */
export function CertificateActions({ certificate, onClose }: ActionProps) {
  const { t } = useI18n();
  const [action, setAction] = useState<string | null>(null);
  const close = () => {
    setAction(null);
    onClose();
  };
  return (
    <>
      {/* Giving way to the dialog of what was chosen is no end of it all. */}
      <Dialog open={certificate !== null && action === null} onClose={() => action === null && close()} title={certificate?.number ?? ''}>
        <div className="k-stack">
          {certificate !== null &&
            actions
              .filter(({ may }) => may(certificate))
              .map(({ key, label }) => (
                <Button key={key} onClick={() => setAction(key)}>
                  {t(label)}
                </Button>
              ))}
          {certificate !== null && (
            <LinkButton to="/run/people/$personId" params={{ personId: certificate.personId }}>
              {t('printing.person')}
            </LinkButton>
          )}
        </div>
      </Dialog>
      {actions.map(({ key, Dialog: Chosen }) => (
        <Chosen key={key} certificate={action === key ? certificate : null} onClose={close} />
      ))}
    </>
  );
}

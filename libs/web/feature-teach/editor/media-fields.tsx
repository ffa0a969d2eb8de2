import { useEffect, useRef, useState } from 'react';
import type { ItemContent, ItemMedia } from '#assessments/engine';
import { ApiProblem, uploadWithProgress } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, Card, Dialog, Notice, ProgressBar } from '#web/ui';
import { Texts } from './fields.js';
import { withoutMedium, withOther, type Stored } from './media.js';
import './media.css';

const accept = 'image/png,image/jpeg,image/gif,image/webp,image/svg+xml,audio/mpeg,audio/ogg,audio/wav';
const megabyte = 1024 * 1024;
const mostMegabytes = (type: string) => (type.startsWith('image/') ? 5 : 10);

/** Sends a picture or a sound to the question; what the server refuses is said at once. */
function useUpload(itemId: string, onStored: (medium: Stored) => void) {
  const { t } = useI18n();
  const [sent, setSent] = useState<number | null>(null);
  const [refused, setRefused] = useState('');
  // As things are when the file has arrived: people write on meanwhile.
  const latest = useRef(onStored);
  useEffect(() => {
    latest.current = onStored;
  });
  const send = async (file: File | undefined) => {
    if (file === undefined || sent !== null) return;
    const most = mostMegabytes(file.type);
    setRefused(file.size > most * megabyte ? t('files.medium-too-large', { name: file.name, limit: most }) : '');
    if (file.size > most * megabyte) return;
    setSent(0);
    try {
      const stored = await uploadWithProgress<Stored>(`/api/v1/bank-items/${itemId}/media`, file, setSent);
      latest.current(stored);
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      setRefused(error.title);
    } finally {
      setSent(null);
    }
  };
  return { send, sent, refused };
}

function FileInput({ label, busy, onFile }: { label: string; busy: boolean; onFile: (file: File | undefined) => void }) {
  return (
    <label className="k-button k-button--secondary b-file">
      {label}
      <input
        type="file"
        accept={accept}
        disabled={busy}
        onChange={(event) => {
          onFile(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
    </label>
  );
}

function Sending({ sent, refused }: { sent: number | null; refused: string }) {
  const { t } = useI18n();
  return (
    <>
      {sent !== null && <ProgressBar label={t('files.sending')} value={Math.round(sent * 100)} max={100} />}
      {refused !== '' && <Notice tone="danger" live title={refused} />}
    </>
  );
}

interface AttachDialogProps {
  readonly itemId: string;
  readonly content: ItemContent;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onMedium: (medium: Stored) => void;
}

/** Chooses what goes into a text: a new file, or one that the question shows already. */
export function AttachDialog({ itemId, content, open, onClose, onMedium }: AttachDialogProps) {
  const { t } = useI18n();
  const upload = useUpload(itemId, onMedium);
  const media = content.media ?? [];
  return (
    <Dialog open={open} onClose={onClose} title={t('files.medium-add')}>
      <div className="k-stack">
        <p>{t('files.medium-help')}</p>
        <Sending {...upload} />
        <div className="k-row">
          <FileInput label={t('files.medium-choose')} busy={upload.sent !== null} onFile={(file) => void upload.send(file)} />
        </div>
        {media.length > 0 && (
          <section aria-label={t('files.medium-again')}>
            <h3>{t('files.medium-again')}</h3>
            <ul className="b-media">
              {media.map((medium, index) => (
                <li key={medium.key} className="b-medium">
                  <Shown itemId={itemId} medium={medium} />
                  <Button onClick={() => onMedium(medium)}>{t('files.medium-use', { number: index + 1 })}</Button>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}

interface MediaFieldsProps {
  readonly itemId: string;
  readonly content: ItemContent;
  readonly onContent: (content: ItemContent) => void;
}

/** What the question shows and plays, each with its description for those who do not see or hear it. */
export function MediaFields({ itemId, content, onContent }: MediaFieldsProps) {
  const { t } = useI18n();
  const media = content.media ?? [];
  if (media.length === 0) return null;
  const describe = (index: number, alt: ItemMedia['alt']) => onContent({ ...content, media: media.map((one, place) => (place === index ? { ...one, alt } : one)) });
  return (
    <Card title={t('files.media')}>
      {media.map((medium, index) => (
        <div key={medium.key} className="b-row" role="group" aria-label={t('files.medium', { number: index + 1 })}>
          <div className="b-medium">
            <Shown itemId={itemId} medium={medium} />
            <div className="k-row">
              <Replace itemId={itemId} number={index + 1} onStored={(other) => onContent(withOther(content, medium.key, other))} />
              <Button variant="quiet" aria-label={t('files.medium-remove-named', { number: index + 1 })} onClick={() => onContent(withoutMedium(content, medium.key))}>
                {t('files.medium-remove')}
              </Button>
            </div>
          </div>
          <Texts label={t('files.medium-alt')} hint={t('files.medium-alt-help')} pointer={`/media/${index}/alt`} value={medium.alt} onValue={(alt) => describe(index, alt)} />
        </div>
      ))}
    </Card>
  );
}

function Replace({ itemId, number, onStored }: { itemId: string; number: number; onStored: (medium: Stored) => void }) {
  const { t } = useI18n();
  const upload = useUpload(itemId, onStored);
  return (
    <>
      <FileInput label={t('files.medium-replace', { number })} busy={upload.sent !== null} onFile={(file) => void upload.send(file)} />
      <Sending {...upload} />
    </>
  );
}

function Shown({ itemId, medium: { mediaType, sha256 } }: { itemId: string; medium: Stored }) {
  const source = `/api/v1/bank-items/${itemId}/media/${sha256}`;
  // Its description stands below; here it is only recognised.
  return mediaType.startsWith('image/') ? <img className="b-medium__image" src={source} alt="" /> : <audio controls preload="none" src={source} />;
}

import { useId, useRef, useState } from 'react';
import { uploadFile, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState } from '#web/ui';

type Stored = Answer<'/api/v1/programmes/{key}/certificate-pictures', 'post'>;

interface Props {
  programmeKey: string;
  /** The hash of the picture; null: none. */
  image: string | null;
  label: string;
  error: string | undefined;
  onChange: (image: string) => void;
}

/** Shows the picture that there is and takes another. */
export function PictureField({ programmeKey, image, label, error, onChange }: Props) {
  const { t } = useI18n();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (file: File | undefined) => {
    if (file === undefined) return;
    setBusy(true);
    setProblem(null);
    try {
      onChange((await uploadFile<Stored>(`/api/v1/programmes/${encodeURIComponent(programmeKey)}/certificate-pictures`, file)).hash);
    } catch (refused) {
      setProblem(refused);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="k-field">
      <span id={id} className="k-field__label">
        {label}
      </span>
      <div className="k-row">
        {image !== null && <img className="t-picture" src={`/api/v1/programmes/${encodeURIComponent(programmeKey)}/certificate-pictures/${image}`} alt="" />}
        <Button busy={busy} aria-describedby={id} onClick={() => input.current?.click()}>
          {image === null ? t('template.picture-choose') : t('template.picture-replace')}
        </Button>
      </div>
      <input
        ref={input}
        className="k-hidden"
        type="file"
        accept="image/png,image/svg+xml"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          void send(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      {error !== undefined && <span className="k-field__error">{error}</span>}
      {problem !== null && <ErrorState error={problem} />}
    </div>
  );
}

import { useId, useState } from 'react';
import type { ItemResponse } from '#assessments/engine';
import { ApiProblem, request, uploadWithProgress, type Answer } from '#web/api-client';
import { useI18n } from '#web/i18n';
import { Button, ErrorState, Icon, Spinner } from '#web/ui';
import type { Question } from '../types.js';
import './files.css';

type FileQuestion = Extract<Question['item'], { kind: 'file' }>;
type Stored = Answer<'/api/v1/attempts/{id}/questions/{questionId}/files', 'post'>;

interface FileAnswerProps {
  attemptId: string;
  questionId: string;
  item: FileQuestion;
  value: ItemResponse | null;
  onValue: (value: ItemResponse | null) => void;
  /** Until what was given is on the server. */
  settle: () => Promise<unknown>;
}

/** What files were called on this device; the server keeps no names. */
const names = new Map<string, string>();
const megabyte = 1024 * 1024;
/** What the server takes in at all. */
const largest = 12 * megabyte;

/** Files as an answer: each is sent as soon as it is chosen, and can be looked at and taken back. */
export function FileAnswer(props: FileAnswerProps) {
  const { t, percent } = useI18n();
  const { item } = props;
  const { files, sent, refused, problem, add, remove } = useAnswerFiles(props);
  return (
    <div className="l-files">
      {files.length > 0 && <Given files={files} busy={sent !== null} onRemove={remove} />}
      {files.length < item.maxFiles && sent === null && <Choose item={item} given={files.length} onFiles={add} />}
      <div role="status">
        {sent !== null && (
          <p className="l-files__sending">
            <Spinner /> {t(sent < 1 ? 'attempt.file-sending' : 'attempt.file-storing', { share: percent(Math.floor(sent * 20) / 20) })}
          </p>
        )}
      </div>
      <div role="alert">{refused !== '' && <p className="l-files__refused">{refused}</p>}</div>
      {problem !== null && <ErrorState error={problem} />}
    </div>
  );
}

function useAnswerFiles({ attemptId, questionId, item, value, onValue, settle }: FileAnswerProps) {
  const { t, number } = useI18n();
  const [sent, setSent] = useState<number | null>(null);
  const [refused, setRefused] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const files = value !== null && 'files' in value ? value.files : [];
  const give = (next: readonly string[]) => onValue(next.length === 0 ? null : { files: next });
  const fit = (chosen: readonly File[]): readonly File[] => {
    const most = mostBytes(item);
    const fitting = chosen.filter(({ size }) => size <= most).slice(0, item.maxFiles - files.length);
    const tooLarge = chosen.find(({ size }) => size > most);
    setRefused(tooLarge !== undefined ? t('attempt.file-too-large', { name: tooLarge.name, limit: number(megabytes(most)) }) : fitting.length < chosen.length ? t('attempt.files-most', { count: item.maxFiles }) : '');
    return fitting;
  };
  const add = async (chosen: readonly File[]) => {
    setProblem(null);
    let kept = files;
    try {
      for (const file of fit(chosen)) {
        setSent(0);
        const { id } = await uploadWithProgress<Stored>(`/api/v1/attempts/${attemptId}/questions/${questionId}/files`, file, setSent);
        names.set(id, file.name);
        kept = [...kept, id];
        give(kept);
      }
    } catch (error) {
      // What does not suit is said in one line; trying again would not help.
      if (error instanceof ApiProblem && (error.status === 409 || error.status === 422)) setRefused(error.title);
      else setProblem(error);
    } finally {
      setSent(null);
    }
  };
  const remove = async (fileId: string) => {
    give(files.filter((other) => other !== fileId));
    try {
      await settle();
      await request('delete', '/api/v1/answer-files/{fileId}', { path: { fileId } });
    } catch {
      // It is no longer part of the answer, which is what counts; how the answer is kept stands above.
    }
  };
  return { files, sent, refused, problem, add, remove };
}

function Given({ files, busy, onRemove }: { files: readonly string[]; busy: boolean; onRemove: (fileId: string) => Promise<void> }) {
  const { t } = useI18n();
  return (
    <ul>
      {files.map((fileId, index) => {
        const name = names.get(fileId) ?? t('attempt.file', { number: index + 1 });
        return (
          <li key={fileId}>
            <Icon name="check" size={20} />
            <a href={`/api/v1/answer-files/${fileId}`} target="_blank" rel="noreferrer">
              {name}
            </a>
            <Button variant="quiet" aria-label={t('attempt.file-remove-named', { name })} disabled={busy} onClick={() => void onRemove(fileId)}>
              {t('attempt.file-remove')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function Choose({ item, given, onFiles }: { item: FileQuestion; given: number; onFiles: (files: readonly File[]) => Promise<void> }) {
  const { t, number, list } = useI18n();
  const input = useId();
  return (
    <>
      <label className="k-button k-button--secondary l-files__add" htmlFor={input}>
        <Icon name="plus" size={20} /> {t(given === 0 ? 'attempt.file-choose' : 'attempt.file-another')}
        <input
          id={input}
          type="file"
          accept={accepted(item)}
          multiple={item.maxFiles - given > 1}
          aria-describedby={`${input}-help`}
          onChange={(event) => {
            void onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </label>
      <p id={`${input}-help`} className="k-soft k-small">
        {t('attempt.files-help', { count: item.maxFiles, limit: number(megabytes(mostBytes(item))) })} {item.accept.length === 0 ? t('attempt.files-kinds') : t('attempt.files-only', { kinds: list(item.accept.map(kindOf)) })}
      </p>
    </>
  );
}

/** As people call a kind of file: PDF, JPEG, MP3. */
function kindOf(mediaType: string): string {
  return mediaType === 'audio/mpeg' ? 'MP3' : (mediaType.split('/')[1] ?? mediaType).toUpperCase();
}

function mostBytes({ maxBytes }: FileQuestion): number {
  return Math.min(maxBytes, largest);
}

function megabytes(bytes: number): number {
  return Math.floor((bytes / megabyte) * 10) / 10;
}

function accepted({ accept }: FileQuestion): string {
  return (accept.length === 0 ? ['image/*', 'application/pdf', 'audio/*', 'video/mp4', 'video/webm'] : accept).join(',');
}

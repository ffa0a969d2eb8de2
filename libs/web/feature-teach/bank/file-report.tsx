import { useI18n, type PhraseKey } from '#web/i18n';
import type { Answer } from '#web/api-client';
import { Badge, DataTable } from '#web/ui';
import { isItemKind } from './item-kind.js';

export type FileLine = Answer<'/api/v1/imports/{id}'>['items'][number];
type Loss = FileLine['losses'][number];

/** Who says what is lost: our formats, QTI when it is read, QTI when it is written. */
export type LossFamily = 'file' | 'qti' | 'qti-out';

/** Losses that name a place in the file, in words for whoever made it. */
const technical = new Set(['file-not-well-formed', 'qti-unsupported', 'qti-unsafe', 'qti-too-large', 'qti-too-long', 'qti-malformed', 'qti-invalid', 'qti-response']);

/** What is in a file, question by question, with what each loses and why. */
export function FileReport({ caption, lines, family, out = false }: { caption: string; lines: readonly FileLine[]; family: LossFamily; out?: boolean }) {
  const { t } = useI18n();
  return (
    <>
      <DataTable
        caption={caption}
        rows={lines.map((line, index) => ({ ...line, index }))}
        rowKey={({ index }) => String(index)}
        columns={[
          { key: 'title', header: t('bank.question'), primary: true, cell: ({ title }) => title || '–' },
          { key: 'kind', header: t('bank.kind'), cell: (line) => <Kind line={line} /> },
          {
            key: 'outcome',
            header: t('bank.outcome'),
            cell: ({ outcome, duplicate }) => (
              <>
                <Badge tone={outcome === 'lossless' ? 'done' : 'attention'}>{t(out && outcome === 'rejected' ? 'files.outcome-out' : `bank.outcome-${outcome}`)}</Badge> {duplicate && <Badge>{t('bank.duplicate-mark')}</Badge>}
              </>
            ),
          },
          { key: 'losses', header: t('bank.losses'), cell: ({ losses }) => <Losses losses={losses} family={family} /> },
        ]}
      />
      {lines.length >= mostLines && <p className="k-soft k-small">{t('files.shown-some', { count: lines.length })}</p>}
    </>
  );
}

/** The server tells no more of a long file. */
const mostLines = 500;

function Kind({ line: { kind, title, outcome } }: { line: FileLine }) {
  const { t } = useI18n();
  if (outcome === 'rejected' && kind === 'file' && title === '') return t('files.whole-file');
  if (isItemKind(kind)) return t(`bank.kind-${kind}`);
  // Formats that name no kinds.
  return kind === 'question' || kind === 'description' ? '–' : <code>{kind}</code>;
}

function Losses({ losses, family }: { losses: readonly Loss[]; family: LossFamily }) {
  const { t } = useI18n();
  if (losses.length === 0) return '–';
  return losses.map(({ code, message, what }, index) => {
    const key = `${family}-${code}`;
    const said = t(`files.${key}` as PhraseKey, { what: what ?? '' });
    // A report that an older release wrote may name what is not told any more.
    const known = !said.startsWith('⟦');
    return (
      <p key={index} className="b-loss">
        {known ? said : <span lang="en">{message}</span>}
        {known && technical.has(key) && what !== null && (
          <small lang="en" className="k-soft">
            {' '}
            {what}
          </small>
        )}
      </p>
    );
  });
}

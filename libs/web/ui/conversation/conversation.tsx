import './conversation.css';
import { useI18n } from '#web/i18n';

export interface Said {
  id: string;
  by: string;
  at: string;
  /** Null: erased. */
  text: string | null;
  /** Said by who is looking, or by their side. */
  own: boolean;
}

/** Who said what, in its order; which side it was stands in words too, for the sides of the page say nothing to a screen reader. */
export function Conversation({ label, said, erased }: { label: string; said: readonly Said[]; erased: string }) {
  const { dateTime } = useI18n();
  return (
    <ol className="k-talk" aria-label={label}>
      {said.map(({ id, by, at, text, own }) => (
        <li key={id} className={own ? 'k-talk__own' : undefined}>
          <p className="k-small">
            <strong>{by}</strong> <span className="k-soft">{dateTime(at)}</span>
          </p>
          <p className="k-talk__text">{text ?? <em className="k-soft">{erased}</em>}</p>
        </li>
      ))}
    </ol>
  );
}

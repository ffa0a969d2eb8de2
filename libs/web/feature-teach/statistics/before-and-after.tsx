interface Bar {
  readonly label: string;
  /** How long the bar is, 0 to 1. */
  readonly share: number;
  readonly written: string;
}

/** Two bars, one below the other. */
export function BeforeAndAfter({ before, after }: { before: Bar; after: Bar }) {
  return (
    <dl className="s-before-after">
      {([['before', before], ['after', after]] as const).map(([when, { label, share, written }]) => (
        <div key={when}>
          <dt>{label}</dt>
          <dd>
            <span className={`s-before-after__bar s-before-after__bar--${when}`} style={{ inlineSize: `${100 * Math.max(0, Math.min(1, share))}%` }} />
            <span className="k-numeric">{written}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

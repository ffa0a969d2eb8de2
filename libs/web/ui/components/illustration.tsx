const drawings = {
  // Cornflowers in a field.
  field: (
    <>
      <path d="M10 98h140" />
      <path d="M48 98c1-18-3-30-6-38m6 22c-6-2-11-1-14 3m76 13c-1-20 2-34 6-44m-6 26c6-4 11-4 15 0M80 98c0-24 1-40 0-56m0 34c-7-5-13-5-17-1m17-11c6-5 12-5 16-1" />
      <g stroke="var(--k-action)">
        <path d="m42 60-9-6m9 6-4-11m4 11 3-12m-3 12 10-6M116 54l-10-5m10 5-5-11m5 11 3-12m-3 12 10-7M80 42l-13-6m13 6-8-13m8 13V26m0 16 8-13m-8 13 13-6" />
      </g>
    </>
  ),
  // A signpost where two paths meet.
  signpost: (
    <>
      <path d="M20 98h120M80 98V30" />
      <path d="M80 36h34l9 8-9 8H80z" stroke="var(--k-action)" />
      <path d="M80 58H50l-9 8 9 8h30z" />
      <path d="M30 98c10-9 16-10 26-8m78 8c-8-7-16-9-26-7" stroke="var(--k-attention)" />
    </>
  ),
  // A sheet with a seal.
  certificate: (
    <>
      <path d="M38 22h84v62H38z" />
      <path d="M52 38h40M52 50h56M52 62h30" />
      <circle cx="110" cy="76" r="13" stroke="var(--k-done)" fill="var(--k-surface)" />
      <path d="m104 76 4 4 8-8m-12 16-3 14 9-5 9 5-3-14" stroke="var(--k-done)" />
    </>
  ),
  // A round table seen from above, with chairs.
  table: (
    <>
      <circle cx="80" cy="62" r="25" />
      <circle cx="80" cy="62" r="14" stroke="var(--k-attention)" />
      <g stroke="var(--k-action)">
        <circle cx="80" cy="22" r="7" />
        <circle cx="117" cy="47" r="7" />
        <circle cx="104" cy="95" r="7" />
      </g>
      <circle cx="56" cy="95" r="7" />
      <circle cx="43" cy="47" r="7" />
    </>
  ),
  // An envelope.
  letter: (
    <>
      <path d="M34 38h92v58H34z" />
      <path d="m34 40 46 34 46-34" stroke="var(--k-action)" />
      <path d="M60 24h40M70 14h20" stroke="var(--k-attention)" />
    </>
  ),
} as const;

export type IllustrationName = keyof typeof drawings;

export function Illustration({ name, width = 160 }: { name: IllustrationName; width?: number }) {
  return (
    <svg className="k-illustration" width={width} height={width * 0.7} viewBox="0 0 160 112" fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}

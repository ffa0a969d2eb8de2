/** Two places, two paths, one table: the programme in a picture. */
export function PathsDrawing() {
  return (
    <svg className="k-hero__drawing" viewBox="0 0 520 346" fill="none" stroke="var(--k-ink)" strokeWidth="2.6" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d="M156 118c22-8 36 6 54 0s36 6 54 0 36 6 54 0 36 6 54 0" stroke="var(--k-control)" opacity="0.55" />
      <circle cx="264" cy="76" r="26" stroke="var(--k-attention)" />
      {/* A wooden house with a birch. */}
      <path d="M34 190v-48l34-26 34 26v48zm24 0v-24h20v24m2-66V110h10v12" />
      <path d="M124 190v-52m0 18c-16-4-20-28 0-46 20 18 16 42 0 46" stroke="var(--k-done)" />
      {/* Blocks of flats. */}
      <path d="M398 190V104h44v86m0-56h44v56M410 120h6m10 0h6m-22 18h6m10 0h6m-22 18h6m10 0h6m-22 18h6m10 0h6m22-24h6m10 0h6m-22 20h6m10 0h6" />
      {/* The paths, meeting. */}
      <path d="M78 194c4 36 46 40 92 48 34 6 54 16 66 30" stroke="var(--k-action)" strokeWidth="7" />
      <path d="M440 194c-4 36-48 42-92 50-34 6-52 14-62 28" stroke="var(--k-attention)" strokeWidth="7" />
      {/* The table, and those around it. */}
      <ellipse cx="261" cy="294" rx="58" ry="22" fill="var(--k-surface)" />
      <g fill="var(--k-surface)">
        <circle cx="186" cy="282" r="11" stroke="var(--k-action)" />
        <circle cx="206" cy="318" r="11" stroke="var(--k-attention)" />
        <circle cx="261" cy="330" r="9" stroke="var(--k-done)" />
        <circle cx="316" cy="318" r="11" stroke="var(--k-action)" />
        <circle cx="336" cy="282" r="11" stroke="var(--k-attention)" />
      </g>
      {/* Cornflowers. */}
      <path d="M30 320c2-26-2-40-4-52m22 52c0-18 4-32 8-42m414 42c0-22-2-34-6-46m28 46c-2-18 2-28 6-38" stroke="var(--k-done)" />
      <g stroke="var(--k-action)">
        <path d="m26 268-12-8m12 8-5-14m5 14 4-15m-4 15 12-9M56 278l-10-9m10 9-3-14m3 14 6-13m-6 13 12-6M464 274l-12-7m12 7-6-14m6 14 3-15m-3 15 12-9M492 282l-10-7m10 7-3-13m3 13 6-12m-6 12 12-5" />
      </g>
    </svg>
  );
}

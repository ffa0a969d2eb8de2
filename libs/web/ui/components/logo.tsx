/** Two paths that join and go on as one. */
export function LogoMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" fill="none" strokeLinecap="round" strokeWidth="3.8" aria-hidden="true" style={{ flex: 'none' }}>
      <path d="M5 27C5 20 10 18.5 14.5 16S22 11 22 5" stroke="var(--k-action)" />
      <path d="M27 27c0-5-2.5-8-6-10.2" stroke="var(--k-attention)" />
    </svg>
  );
}

export function Logo() {
  return (
    <span className="k-logo">
      <LogoMark />
      <span className="k-logo__word">Kaasa</span>
    </span>
  );
}

import { classes } from '../class-names.js';

const paths = {
  attention: 'M12 4 2.8 20h18.4L12 4Zm0 6v4.500m0 2.700v.1',
  back: 'm14 6-6 6 6 6',
  calendar: 'M4 6.500h16V20H4V6.500ZM4 11h16M8 4v4m8-4v4',
  certificate: 'M4 4h16v12H4V4Zm4 4h8m-8 4h5m1 4v5l2.5-1.500L19 21v-5',
  check: 'm5 12.5 4.5 4.500L19 7.5',
  close: 'm6 6 12 12M18 6 6 18',
  contrast: 'M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 0v17m0-14.500a6 6 0 0 1 0 12',
  down: 'm6 9.5 6 6 6-6',
  forward: 'm10 6 6 6-6 6',
  info: 'M12 3.500a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17Zm0 7.500v5.500m0-9v.1',
  menu: 'M4 7h16M4 12h16M4 17h16',
  people: 'M9 11.500a3.2 3.2 0 1 0 0-6.4 3.2 3.2 0 0 0 0 6.400Zm-6 8c.4-3.5 2.8-5 6-5s5.6 1.5 6 5m1-8.300a3 3 0 0 0 .5-5.900m1.5 9.700c1.8.7 2.8 2.2 3 4.5',
  person: 'M12 11.500a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.400ZM4.5 20.500c.5-4 3.4-6 7.5-6s7 2 7.5 6',
  place: 'M12 21s-6.5-6.2-6.5-11a6.5 6.5 0 0 1 13 0c0 4.8-6.5 11-6.5 11Zm0-8.700a2.3 2.3 0 1 0 0-4.6 2.3 2.3 0 0 0 0 4.600Z',
  plus: 'M12 5v14M5 12h14',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7v-6Z',
  search: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Zm5-1.500L20.5 20.5',
  stop: 'M8 3.500h8l4.5 4.500v8L16 20.500H8L3.5 16V8L8 3.500ZM8 12h8',
} as const;

export type IconName = keyof typeof paths;

/** Decoration beside a word, never instead of it. */
export function Icon({ name, size = 22, className }: { name: IconName; size?: number; className?: string }) {
  return (
    <svg
      className={classes('k-icon', className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.9"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      <path d={paths[name]} />
    </svg>
  );
}

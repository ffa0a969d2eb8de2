declare module 'virtual:kaasa-phrases' {
  import type { Messages } from '@lingui/core';

  const areas: Record<string, Partial<Record<string, () => Promise<{ default: Messages }>>>>;
  export default areas;
}

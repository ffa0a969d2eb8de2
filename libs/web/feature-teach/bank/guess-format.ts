export const importFormats = ['gift', 'moodle-xml', 'aiken', 'csv', 'xlsx', 'qti'] as const;
export type QuestionFormat = (typeof importFormats)[number];

/** What a file of questions most likely is, by its name and how it begins; null when nothing speaks for any. */
export function guessFormat(name: string, head: string): QuestionFormat | null {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  switch (ending) {
    case 'xlsx':
    case 'csv':
    case 'gift':
      return ending;
    case 'zip':
      return 'qti';
    case 'xml':
      return /<quiz[\s>]/.test(head) ? 'moodle-xml' : /assessment-?(item|test)/i.test(head) ? 'qti' : null;
    case 'txt':
      return /^ANSWER:\s*[A-Z]\s*$/m.test(head) ? 'aiken' : head.includes('{') ? 'gift' : null;
    default:
      return null;
  }
}

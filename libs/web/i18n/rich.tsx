import { Fragment, type ReactNode } from 'react';

const tag = /<(\w+)>(.*?)<\/\1>/gs;

/**
 * Puts elements into a whole sentence: `rich(t('x'), { link: (text) => <Link to="/">{text}</Link> })`
 * for `"x": "Read the <link>notice</link>."`.
 */
export function rich(text: string, parts: Readonly<Record<string, (children: string) => ReactNode>>): ReactNode {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(tag)) {
    const [whole, name = '', inner = ''] = match;
    nodes.push(text.slice(end, match.index), parts[name]?.(inner) ?? inner);
    end = match.index + whole.length;
  }
  return [...nodes, text.slice(end)].map((node, index) => <Fragment key={index}>{node}</Fragment>);
}

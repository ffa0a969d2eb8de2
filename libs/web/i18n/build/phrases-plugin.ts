import type { Plugin } from 'vite';
import { compilePhrases, listAreas, phraseFile, readPhrases } from './compile-phrases.js';

const index = 'virtual:kaasa-phrases';

/** Serves `<area>.<language>.json`, compiled, one lazy chunk each. */
export function phrases(): Plugin {
  return {
    name: 'kaasa-phrases',
    resolveId: (id) => (id === index || id.startsWith(`${index}/`) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${index}`) {
        const areas = [...listAreas()].map(([area, languages]) => {
          const loaders = [...languages.keys()].map((l) => `${l}: () => import('${index}/${area}.${l}')`);
          return `'${area}': { ${loaders.join(', ')} }`;
        });
        return `export default { ${areas.join(',\n')} };`;
      }
      if (!id.startsWith(`\0${index}/`)) return undefined;
      const [area = '', language = ''] = id.slice(index.length + 2).split('.');
      this.addWatchFile(phraseFile(area, language));
      return `export default ${JSON.stringify(compilePhrases(readPhrases(area, language)))};`;
    },
  };
}

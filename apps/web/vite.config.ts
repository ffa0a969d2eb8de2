import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';
import { phrases } from '../../libs/web/i18n/build/phrases-plugin.js';

const api = process.env['KAASA_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [phrases(), react()],
  resolve: { conditions: ['source', ...defaultClientConditions] },
  server: { proxy: { '/api': api, '/health': api } },
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Fonts stay files: inlined, they could neither be cached apart nor skipped by unicode-range.
    assetsInlineLimit: 0,
    rolldownOptions: {
      // The web libraries do nothing on import but bring their styles, so an unused export of an index
      // must not pull its module (and its styles) into an area that never shows it.
      treeshake: { moduleSideEffects: [{ test: /libs\/(web|kernel|assessments\/engine)\/[^?]*\.tsx?$/, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
            // What every screen stands on, as one file: twenty small ones compress worse and wait longer on a phone.
            { name: 'core', test: /libs\/web\/(i18n|api-client|shell|ui)\/(?!phrases\/|.*(data-table|bar-chart|table\.css))/, priority: 1 },
            { name: 'vendor', test: /node_modules\/(@tanstack|openapi-fetch|@lingui)\//, priority: 2 },
          ],
        },
      },
    },
  },
});

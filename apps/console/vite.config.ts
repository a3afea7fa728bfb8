/** Builds the console's pages into dist/web, from where the server gives them out. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'
import solid from 'vite-plugin-solid'

/** Spreadsheets are packed in the page's own thread: the policy of our pages forbids a worker made from a text. */
const packHere: Plugin = {
  name: 'beian:pack-here',
  enforce: 'pre',
  resolveId(source, importer) {
    if (source !== 'fflate' || !importer?.includes('write-excel-file')) return null
    return fileURLToPath(new URL('./src/web/cases/bulk/fflate-here.ts', import.meta.url))
  },
}

/** Scripts and styles lie packed beside themselves, as hard as it goes: the server need not pack what it gives out. */
const packed: Plugin = {
  name: 'beian:packed',
  writeBundle({ dir = '' }, bundle) {
    for (const name of Object.keys(bundle).filter((one) => /\.(js|css)$/.test(one))) {
      const file = bundle[name]
      const content = Buffer.from((file?.type === 'chunk' ? file.code : file?.source) ?? '')
      writeFileSync(join(dir, `${name}.br`), brotliCompressSync(content))
      writeFileSync(join(dir, `${name}.gz`), gzipSync(content, { level: 9 }))
    }
  },
}

export default defineConfig({
  plugins: [packHere, solid(), packed],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: ['chrome108', 'safari16.4', 'firefox115'],
    modulePreload: { polyfill: false },
    // A policy of `font-src 'self'` and `img-src 'self' blob:` lets no data: address in.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every page needs comes in two files rather than in thirty: each file is packed by itself.
        codeSplitting: {
          groups: [
            { name: 'libraries', test: /node_modules.(\.pnpm.)?(solid-js|@solidjs.router|@tanstack|@trpc)/ },
            {
              name: 'kit',
              test: /src.web.(api\.|ui.(Button|EmptyState|ErrorState|Loading|Mark|StageBar|toast)\.|shell.(Shell|Side|LanguageSwitch|ThemeSwitch|shortcuts|signed-in|theme)\.|session.session\.|text.(language|when)\.|cases.(listing|queries|near|titles|columns|pages|CaseTable)\.)|domain.src.(vocabulary.(actor|province|day|instant|dictionaries.natures)|numbers.province-marks)/,
            },
          ],
        },
      },
    },
  },
})

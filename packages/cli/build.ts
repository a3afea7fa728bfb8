/**
 * 打包 The published package: plain JavaScript without dependencies, each verb in a file of its own that loads only what it
 * needs. Node strips no types below node_modules, so the sources themselves cannot be published.
 */
import { chmodSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname
const outDir = process.argv[2] ?? join(here, 'dist')

await build({
  root: here,
  configFile: false,
  logLevel: 'warn',
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node22',
    minify: true,
    emptyOutDir: true,
    outDir,
    rollupOptions: {
      input: { beian: join(here, 'src/beian.ts'), 'check-worker': join(here, 'src/footer/check-worker.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
chmodSync(join(outDir, 'beian.js'), 0o755)
copyFileSync(join(here, '../../LICENSE'), join(outDir, 'LICENSE'))

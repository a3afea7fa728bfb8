/**
 * 打包 The published package: plain JavaScript without dependencies, each verb in a file of its own that loads only what it
 * needs. Node strips no types below node_modules, so the sources themselves cannot be published.
 */
import { chmodSync, copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const here = import.meta.dirname

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
    outDir: join(here, 'dist'),
    rollupOptions: {
      input: { beian: join(here, 'src/beian.ts'), 'check-worker': join(here, 'src/footer/check-worker.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
})
chmodSync(join(here, 'dist/beian.js'), 0o755)
copyFileSync(join(here, '../../LICENSE'), join(here, 'dist/LICENSE'))

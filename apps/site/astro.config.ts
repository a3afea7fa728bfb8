// The public site: static pages, no script but the islands' own files, nothing inline, so that the policy allows nothing inline.
import { defineConfig } from 'astro/config'
import { afterBuild } from './src/build/after-build.ts'
import { solid } from './src/build/solid.ts'
import { folder } from './src/place.ts'

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  base: folder,
  integrations: [solid, afterBuild],
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  // Web views of 2021 and Safari 15: newer syntax and `light-dark()` are written out.
  vite: { build: { assetsInlineLimit: 0, target: ['chrome88', 'safari15'] } },
})

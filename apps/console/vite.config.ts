/** Builds the console's pages into dist/web, from where the server gives them out. */
import { defineConfig } from 'vite'
import solid from 'vite-plugin-solid'

export default defineConfig({
  plugins: [solid()],
  build: {
    outDir: 'dist/web',
    emptyOutDir: true,
    target: ['chrome108', 'safari16.4', 'firefox115'],
    modulePreload: { polyfill: false },
    // A policy of `font-src 'self'` and `img-src 'self' blob:` lets no data: address in.
    assetsInlineLimit: 0,
  },
})

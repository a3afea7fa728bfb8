/**
 * Solid without hydration: an island empties its place and draws itself anew, so neither page nor script carries the marks by
 * which the two would find one another. `@astrojs/solid-js` itself always asks for them.
 */
import { getContainerRenderer } from '@astrojs/solid-js/container-renderer'
import type { AstroIntegration } from 'astro'
import solidPlugin from 'vite-plugin-solid'

export const solid: AstroIntegration = {
  name: 'beian:solid',
  hooks: {
    'astro:config:setup'({ addRenderer, updateConfig }) {
      addRenderer(getContainerRenderer())
      updateConfig({ vite: { plugins: [solidPlugin({ ssr: true, solid: { hydratable: false } })] } })
    },
  },
}

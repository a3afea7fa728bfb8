/** Nuxt, rendered by its own server and taken over in the browser. */
import type { Recipe } from '../recipe.ts'
import { freePort, serveCommand } from '../workshop/serving.ts'
import { greeting, title } from './words.ts'

const app = `<script setup>
useHead({ title: '${title}', htmlAttrs: { lang: 'zh-CN' } })
</script>

<template>
  <div>
    <main><h1>${title}</h1><p>${greeting}</p></main>
    <BeianFooter lang="zh-CN" />
  </div>
</template>
`

export const nuxt: Recipe = {
  format: 'nuxt',
  tool: 'Nuxt',
  npm: { nuxt: '4.5.2', vue: '3.5.45' },
  publicFolder: 'public',
  files: ({ snippet }) => ({
    'nuxt.config.ts': `export default defineNuxtConfig({ compatibilityDate: '2026-11-01', telemetry: false })\n`,
    'app/app.vue': app,
    'app/components/BeianFooter.vue': snippet,
  }),
  build: [['nuxt', 'build']],
  serve: async (room) => {
    const port = await freePort()
    const server = ['node', '.output/server/index.mjs']
    return serveCommand(room, port, ['env', 'HOST=127.0.0.1', `PORT=${port}`, ...server])
  },
}

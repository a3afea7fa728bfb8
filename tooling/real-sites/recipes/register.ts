/** All recipes. To add one: its file and one line here. */
import type { Recipe } from '../recipe.ts'
import { astro } from './astro.ts'
import { docsify } from './docsify.ts'
import { docusaurus } from './docusaurus.ts'
import { hexoFluid, hexoNext } from './hexo.ts'
import { hugo } from './hugo.ts'
import { jsonLd } from './json-ld.ts'
import { markdown } from './markdown.ts'
import { nextjs } from './nextjs.ts'
import { nginx } from './nginx.ts'
import { nuxt } from './nuxt.ts'
import { html, webComponent } from './plain-pages.ts'
import { svelte } from './svelte.ts'
import { jsx, solid, vue } from './vite.ts'
import { vitepress } from './vitepress.ts'
import { vuepressHope } from './vuepress-hope.ts'
import { wordpressBlock, wordpressOption } from './wordpress.ts'

export const recipes: readonly Recipe[] = [
  html,
  markdown,
  jsonLd,
  webComponent,
  hugo,
  wordpressBlock,
  wordpressOption,
  nginx,
  jsx,
  vue,
  svelte,
  solid,
  astro,
  vitepress,
  vuepressHope,
  docusaurus,
  docsify,
  hexoNext,
  hexoFluid,
  nextjs,
  nuxt,
]

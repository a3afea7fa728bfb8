/** 悬挂代码登记 All snippet formats. To add one: its file and one line here. */
import { appAbout } from './app-about.ts'
import { astro } from './astro.ts'
import { discourse } from './discourse.ts'
import { discuz } from './discuz.ts'
import { docsify } from './docsify.ts'
import { docusaurus } from './docusaurus.ts'
import type { Footer } from './foundation/footer.ts'
import { halo } from './halo.ts'
import { hexoFluid } from './hexo-fluid.ts'
import { hexoNext } from './hexo-next.ts'
import { html } from './html.ts'
import { hugo } from './hugo.ts'
import { jsonLd } from './json-ld.ts'
import { jsx } from './jsx.ts'
import { markdown } from './markdown.ts'
import { miniProgramText } from './mini-program-text.ts'
import { nextjs } from './nextjs.ts'
import { nginxSubFilter } from './nginx-sub-filter.ts'
import { nuxt } from './nuxt.ts'
import { plainText } from './plain-text.ts'
import { solid } from './solid.ts'
import { svelte } from './svelte.ts'
import { typecho } from './typecho.ts'
import { vitepress } from './vitepress.ts'
import { vue } from './vue.ts'
import { vuepressHope } from './vuepress-hope.ts'
import { webComponent } from './web-component.ts'
import { wordpressBlock } from './wordpress-block.ts'
import { wordpressOption } from './wordpress-option.ts'

export const snippetFormats = {
  html,
  markdown,
  jsx,
  vue,
  svelte,
  solid,
  astro,
  'plain-text': plainText,
  'web-component': webComponent,
  'json-ld': jsonLd,
  'wordpress-block': wordpressBlock,
  'wordpress-option': wordpressOption,
  'hexo-next': hexoNext,
  'hexo-fluid': hexoFluid,
  hugo,
  vitepress,
  'vuepress-hope': vuepressHope,
  docusaurus,
  docsify,
  halo,
  typecho,
  discuz,
  discourse,
  nextjs,
  nuxt,
  'nginx-sub-filter': nginxSubFilter,
  'app-about': appAbout,
  'mini-program-text': miniProgramText,
} as const
export type SnippetFormatId = keyof typeof snippetFormats

export function renderSnippet(id: SnippetFormatId, footer: Footer): string {
  return snippetFormats[id].render(footer)
}

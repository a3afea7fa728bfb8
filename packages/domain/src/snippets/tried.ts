/**
 * 实测 Which formats were built with the real tool, seen in a browser and checked, and on what day; of the others why not. Written after
 * `npm run real-sites` has passed, whose recipes are held against it by a test.
 */
import type { Day } from '../vocabulary/day.ts'
import type { Text } from '../vocabulary/text.ts'
import type { SnippetFormatId } from './register.ts'

export type Tried =
  | { readonly tool: string; readonly version: string; readonly on: Day }
  | { readonly tool: null; readonly because: Text }

const ran = (tool: string, version: string): Tried => ({ tool, version, on: '2026-11-22' })
const not = (zh: string, en: string): Tried => ({ tool: null, because: { zh, en } })

export const tried: Readonly<Record<SnippetFormatId, Tried>> = {
  html: ran('Chromium', '156.0'),
  markdown: ran('Hugo (Goldmark)', '0.111.3'),
  jsx: ran('React', '19.3.1'),
  vue: ran('Vue', '3.5.45'),
  svelte: ran('Svelte', '5.57.3'),
  solid: ran('SolidJS', '1.9.19'),
  astro: ran('Astro', '7.3.5'),
  'plain-text': not('只是文字，没有工具会处理它', 'it is text alone, which no tool makes into a page'),
  'web-component': ran('Chromium', '156.0'),
  'json-ld': ran('Chromium', '156.0'),
  'wordpress-block': ran('WordPress', '6.1.9'),
  'wordpress-option': ran('WordPress', '6.1.9'),
  'hexo-next': ran('Hexo NexT', '8.29.0'),
  'hexo-fluid': ran('Hexo Fluid', '1.9.9'),
  hugo: ran('Hugo', '0.111.3'),
  vitepress: ran('VitePress', '1.6.4'),
  'vuepress-hope': ran('VuePress Theme Hope', '2.0.0-rc.107'),
  docusaurus: ran('Docusaurus', '3.10.2'),
  docsify: ran('Docsify', '5.0.0'),
  halo: not(
    'Halo 和它的主题不在 Debian 和 npm 里，我们没有可运行的副本',
    'Halo and its themes are in neither Debian nor npm, so we had no copy to run',
  ),
  typecho: not(
    'Typecho 不在 Debian 和 npm 里，我们没有可运行的副本；PHP 语法由解析器检查',
    'Typecho is in neither Debian nor npm, so we had no copy to run; its PHP is read by a parser',
  ),
  discuz: not(
    'Discuz! 不在 Debian 和 npm 里，我们没有可运行的副本',
    'Discuz! is in neither Debian nor npm, so we had no copy to run',
  ),
  discourse: not(
    'Discourse 不在 Debian 和 npm 里，我们没有可运行的副本',
    'Discourse is in neither Debian nor npm, so we had no copy to run',
  ),
  nextjs: ran('Next.js', '16.4.6'),
  nuxt: ran('Nuxt', '4.5.2'),
  'nginx-sub-filter': ran('nginx', '1.22.1'),
  'app-about': not(
    'App 的页面各不相同，没有可运行的样本',
    'every App makes this screen itself, so there is none to run',
  ),
  'mini-program-text': not(
    '小程序只能在微信开发者工具里运行，我们没有它',
    'a mini-program runs only in WeChat’s own tools, which we do not have',
  ),
}

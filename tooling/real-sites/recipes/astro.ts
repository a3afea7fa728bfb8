/** Astro: the component before the end of the layout's body; its host name is that of `site`. */
import type { Recipe } from '../recipe.ts'
import { greeting, pageOf, title } from './words.ts'

export const astro: Recipe = {
  format: 'astro',
  tool: 'Astro',
  npm: { astro: '7.3.5' },
  publicFolder: 'public',
  files: ({ snippet, host }) => ({
    'astro.config.mjs': `export default { site: 'https://${host}', i18n: { defaultLocale: 'zh-CN', locales: ['zh-CN', 'en'] } }\n`,
    'src/components/BeianFooter.astro': snippet,
    'src/layouts/Layout.astro': `---\nimport BeianFooter from '../components/BeianFooter.astro'\n---\n${pageOf('<slot />\n<BeianFooter />\n')}`,
    'src/pages/index.astro': `---\nimport Layout from '../layouts/Layout.astro'\n---\n<Layout><main><h1>${title}</h1><p>${greeting}</p></main></Layout>\n`,
  }),
  build: [['astro', 'build']],
  serve: 'dist',
}

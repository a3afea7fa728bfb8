/** VitePress, its home page and a document with a sidebar: there the theme's own footer would not be shown. */
import type { Recipe } from '../recipe.ts'
import { greeting, title } from './words.ts'

export const vitepress: Recipe = {
  format: 'vitepress',
  tool: 'VitePress',
  npm: { vitepress: '1.6.4', vue: '3.5.45' },
  publicFolder: 'docs/public',
  files: ({ snippet }) => ({
    'docs/.vitepress/config.js': `export default {\n  lang: 'zh-CN',\n  title: '${title}',\n  themeConfig: { sidebar: [{ text: '读书会', link: '/guide' }] },\n}\n`,
    'docs/.vitepress/theme/index.js': snippet,
    'docs/index.md': `---\nlayout: home\nhero:\n  name: ${title}\n  tagline: ${greeting}\n---\n`,
    'docs/guide.md': `# 读书会\n\n${greeting}\n`,
  }),
  build: [['vitepress', 'build', 'docs']],
  paths: ['/', '/guide.html'],
  serve: 'docs/.vitepress/dist',
}

/** VuePress with Theme Hope: the snippet is the whole of .vuepress/theme.js. */
import type { Recipe } from '../recipe.ts'
import { greeting, title } from './words.ts'

export const vuepressHope: Recipe = {
  format: 'vuepress-hope',
  tool: 'VuePress Theme Hope',
  npm: {
    'vuepress-theme-hope': '2.0.0-rc.107',
    '@vuepress/bundler-vite': '2.0.0-rc.30',
    'sass-embedded': '1.108.2',
    vue: '3.5.45',
    vuepress: '2.0.0-rc.30',
  },
  publicFolder: 'docs/.vuepress/public',
  files: ({ snippet }) => ({
    'docs/.vuepress/theme.js': snippet,
    'docs/.vuepress/config.js': `import { viteBundler } from '@vuepress/bundler-vite'\nimport { defineUserConfig } from 'vuepress'\nimport theme from './theme.js'\n\nexport default defineUserConfig({ lang: 'zh-CN', title: '${title}', bundler: viteBundler(), theme })\n`,
    'docs/README.md': `# ${title}\n\n${greeting}\n`,
  }),
  build: [['vuepress', 'build', 'docs']],
  serve: 'docs/.vuepress/dist',
}

/** Hexo with the two themes whose own settings take the numbers. */
import type { Recipe } from '../recipe.ts'
import { greeting, title } from './words.ts'

const plugins = {
  'hexo-generator-index': '4.0.0',
  'hexo-generator-archive': '2.0.0',
  'hexo-renderer-ejs': '2.0.0',
  'hexo-renderer-marked': '7.0.1',
  'hexo-renderer-stylus': '3.0.1',
}

type Theme = Pick<Recipe, 'format' | 'tool'> & { readonly theme: string; readonly themePin: string }

const hexoWith = ({ format, tool, theme, themePin }: Theme): Recipe => ({
  format,
  tool,
  npm: { [`hexo-theme-${theme}`]: themePin, hexo: '8.1.2', ...plugins },
  manifest: { type: 'commonjs', hexo: { version: '8.1.2' } },
  publicFolder: 'source',
  files: ({ snippet, host }) => ({
    '_config.yml': `title: ${title}\nlanguage: zh-CN\nurl: https://${host}\ntheme: ${theme}\n`,
    [`_config.${theme}.yml`]: snippet,
    'source/_posts/hello.md': `---\ntitle: 读书会\ndate: 2026-11-01\n---\n\n${greeting}\n`,
  }),
  build: [['hexo', 'generate']],
  serve: 'public',
})

export const hexoNext = hexoWith({ format: 'hexo-next', tool: 'Hexo NexT', theme: 'next', themePin: '8.29.0' })
export const hexoFluid = hexoWith({ format: 'hexo-fluid', tool: 'Hexo Fluid', theme: 'fluid', themePin: '1.9.9' })

/** Docusaurus: the snippet is merged into the site's own configuration. */
import type { Recipe } from '../recipe.ts'
import { greeting, title } from './words.ts'

const site = `  title: '${title}',
  url: 'https://www.example.cn',
  baseUrl: '/',
  i18n: { defaultLocale: 'zh-CN', locales: ['zh-CN'] },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
`

export const docusaurus: Recipe = {
  format: 'docusaurus',
  tool: 'Docusaurus',
  npm: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    react: '19.3.1',
    'react-dom': '19.3.1',
  },
  manifest: { type: undefined, overrides: { '@docsearch/react': '4.7.0' } },
  publicFolder: 'static',
  files: ({ snippet }) => ({
    'docusaurus.config.js': snippet.replace('export default {\n', `export default {\n${site}`),
    'docs/index.md': `---\nslug: /\n---\n\n# ${title}\n\n${greeting}\n`,
  }),
  build: [['docusaurus', 'build']],
  serve: 'build',
}

/** Docsify, which makes its pages in the browser; the file is loaded between its settings and itself. */
import type { Recipe } from '../recipe.ts'
import { greeting, pageOf, title } from './words.ts'

const style = '<link rel="stylesheet" href="/node_modules/docsify/dist/themes/core.min.css">\n'
const body = `<div id="app"></div>
<script>window.$docsify = { name: '${title}', loadSidebar: false }</script>
<script src="/beian.js"></script>
<script src="/node_modules/docsify/dist/docsify.min.js"></script>
`

export const docsify: Recipe = {
  format: 'docsify',
  tool: 'Docsify',
  npm: { docsify: '5.0.0' },
  publicFolder: '.',
  files: ({ snippet }) => ({
    'index.html': pageOf(body, style),
    'beian.js': snippet,
    'README.md': `# ${title}\n\n${greeting}\n`,
  }),
  serve: '.',
  byScript: true,
}

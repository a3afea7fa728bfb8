/** Markdown at the end of a page, read by the reader that Hugo has built in (Goldmark). */
import type { Recipe } from '../recipe.ts'
import { hugo } from './hugo.ts'
import { greeting, pageOf, title } from './words.ts'

export const markdown: Recipe = {
  ...hugo,
  format: 'markdown',
  tool: 'Hugo (Goldmark)',
  files: ({ snippet, host }) => ({
    'hugo.toml': `baseURL = "https://${host}/"\ntitle = "${title}"\nlanguageCode = "zh-CN"\n`,
    'content/_index.md': `---\ntitle: ${title}\n---\n\n${greeting}\n\n${snippet}`,
    'layouts/index.html': pageOf('<main><h1>{{ .Title }}</h1>{{ .Content }}</main>\n'),
  }),
}

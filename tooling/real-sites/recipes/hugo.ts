/** Hugo from Debian, with a theme whose footer the site copies to add the partial, as the format says. */
import type { Recipe } from '../recipe.ts'
import { greeting, pageOf, title } from './words.ts'

const footer = `<footer><p>© {{ now.Year }} {{ .Site.Title }}</p></footer>\n`
const layout = pageOf(`<main><h1>{{ .Title }}</h1>{{ .Content }}</main>\n{{ partial "footer.html" . }}\n`)

export const hugo: Recipe = {
  format: 'hugo',
  tool: 'Hugo',
  programs: { hugo: 'hugo' },
  publicFolder: 'static',
  version: async (room) => /v([\d.]+)/.exec(await room.run(['hugo', 'version']))?.[1] ?? '',
  files: ({ snippet, host }) => ({
    'hugo.toml': `baseURL = "https://${host}/"\ntitle = "${title}"\nlanguageCode = "zh-CN"\ndefaultContentLanguage = "zh-cn"\ntheme = "plain"\n`,
    'content/_index.md': `---\ntitle: ${title}\n---\n\n${greeting}\n`,
    'themes/plain/layouts/index.html': layout,
    'themes/plain/layouts/partials/footer.html': footer,
    'layouts/partials/footer.html': footer.replace('</footer>', '{{ partial "beian.html" . }}</footer>'),
    'layouts/partials/beian.html': snippet,
  }),
  build: [['hugo', '--destination', 'built']],
  serve: 'built',
}

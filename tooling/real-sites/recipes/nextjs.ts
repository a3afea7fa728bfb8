/** Next.js with the App Router, built and served by its own server. */
import type { Recipe } from '../recipe.ts'
import { freePort, serveCommand } from '../workshop/serving.ts'
import { greeting, title } from './words.ts'

const layout = `import BeianFooter from './beian-footer'

export const metadata = { title: '${title}' }

export default function RootLayout({ children }) {
  return (
    <html lang="zh-CN">
      <body>
        {children}
        <BeianFooter lang="zh-CN" />
      </body>
    </html>
  )
}
`

export const nextjs: Recipe = {
  format: 'nextjs',
  tool: 'Next.js',
  npm: { next: '16.4.6', react: '19.3.1', 'react-dom': '19.3.1' },
  publicFolder: 'public',
  files: ({ snippet }) => ({
    'app/layout.jsx': layout,
    'app/page.jsx': `export default function Page() {\n  return (\n    <main>\n      <h1>${title}</h1>\n      <p>${greeting}</p>\n    </main>\n  )\n}\n`,
    'app/beian-footer.jsx': snippet,
  }),
  build: [['next', 'build']],
  serve: async (room) => {
    const port = await freePort()
    return serveCommand(room, port, ['next', 'start', '-H', '127.0.0.1', '-p', String(port)])
  },
}

/** Next.js: a server component of the App Router, which reads the host name from the request itself. */
import { asksOf, jsxOf } from './foundation/component.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { reactDialect } from './foundation/markup-tree.ts'

export const nextjs = snippetFormat({
  id: 'nextjs',
  class: 'configuration',
  title: { zh: 'Next.js', en: 'Next.js' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'jsx',
  where: {
    zh: '存为 app/beian-footer.jsx，在 app/layout.jsx 的 <body> 末尾写 <BeianFooter />；只在中文页显示时传入 lang',
    en: 'Save as app/beian-footer.jsx and write <BeianFooter /> at the end of <body> in app/layout.jsx; pass lang where only Chinese pages show it',
  },
  render: (footer) => {
    const asks = asksOf(footer)
    const shown = jsxOf(footer, reactDialect, { host: 'host', lang: 'lang' })
    const parameter = asks.includes('lang') ? '{ lang }' : ''
    if (!asks.includes('host'))
      return `export default function BeianFooter(${parameter}) {\n  return (\n    ${shown}\n  )\n}\n`
    return (
      `import { headers } from 'next/headers'\n\nexport default async function BeianFooter(${parameter}) {\n` +
      `  const host = ((await headers()).get('host') ?? '').split(':')[0].toLowerCase()\n  return (\n    ${shown}\n  )\n}\n`
    )
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        'export default function BeianFooter() {\n  return (\n' +
        '    <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n' +
        '  )\n}\n',
    },
    {
      name: 'numbers for one host name only',
      footer: { form: 'service', hosts: [{ host: 'www.example.cn', filing: '京ICP备18003096号-3' }] },
      output:
        "import { headers } from 'next/headers'\n\nexport default async function BeianFooter() {\n" +
        "  const host = ((await headers()).get('host') ?? '').split(':')[0].toLowerCase()\n  return (\n" +
        '    <>{host === "www.example.cn" ? <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a> : null}</>\n' +
        '  )\n}\n',
    },
  ],
})

/** JSX: a component for React and whatever speaks its dialect. Without script of its own; it may be rendered on the server. */
import { asksOf, jsxOf } from './foundation/component.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { reactDialect } from './foundation/markup-tree.ts'

export const jsx = snippetFormat({
  id: 'jsx',
  class: 'markup',
  title: { zh: 'React（JSX）', en: 'React (JSX)' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'jsx',
  where: {
    zh: '存为 src/BeianFooter.jsx，在页面布局的页脚里写 <BeianFooter />；要判断域名或语言时传入 host、lang',
    en: 'Save as src/BeianFooter.jsx and write <BeianFooter /> in the footer of the layout; pass host or lang where they decide',
  },
  render: (footer) => {
    const asks = asksOf(footer)
    const parameter = asks.length === 0 ? '' : `{ ${asks.join(', ')} }`
    return `export function BeianFooter(${parameter}) {\n  return (\n    ${jsxOf(footer, reactDialect, { host: 'host', lang: 'lang' })}\n  )\n}\n`
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        'export function BeianFooter() {\n  return (\n' +
        '    <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n' +
        '  )\n}\n',
    },
    {
      name: 'another number for a second host name, on Chinese pages only',
      footer: {
        filing: '京ICP备18003096号-3',
        form: 'service',
        chineseOnly: true,
        hosts: [{ host: 'shop.example.cn', filing: '京ICP备18003096号-4' }],
      },
      output:
        'export function BeianFooter({ host, lang }) {\n  return (\n    <>{/^zh/i.test(lang) ? (host === "shop.example.cn" ? ' +
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-4</a> : ' +
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>) : null}</>\n' +
        '  )\n}\n',
    },
  ],
})

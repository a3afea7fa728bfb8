/** SolidJS: a component whose props stay reactive, so they are read inside the expression. */
import { asksOf, jsxOf } from './foundation/component.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { templateDialect } from './foundation/markup-tree.ts'

export const solid = snippetFormat({
  id: 'solid',
  class: 'markup',
  title: { zh: 'SolidJS', en: 'SolidJS' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'jsx',
  where: {
    zh: '存为 src/BeianFooter.jsx，在页脚里写 <BeianFooter />；要判断域名或语言时传入 host、lang',
    en: 'Save as src/BeianFooter.jsx and write <BeianFooter /> in the footer; pass host or lang where they decide',
  },
  render: (footer) => {
    const parameter = asksOf(footer).length === 0 ? '' : 'props'
    const names = { host: 'props.host', lang: 'props.lang' }
    return `export function BeianFooter(${parameter}) {\n  return (\n    ${jsxOf(footer, templateDialect, names)}\n  )\n}\n`
  },
  examples: [
    {
      name: 'centred, with the number of the police',
      footer: {
        filing: '京ICP备18003096号-3',
        publicSecurity: '京公网安备11010802032137号',
        form: 'service',
        align: 'center',
      },
      output:
        'export function BeianFooter() {\n  return (\n    <p class="beian beian-center">' +
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a> ' +
        '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137" target="_blank" rel="noopener noreferrer">京公网安备11010802032137号</a></p>\n' +
        '  )\n}\n',
    },
  ],
})

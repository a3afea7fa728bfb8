/** HTML: the snippet that fits every page, without script, style or anything loaded from elsewhere. */
import { snippetFormat } from './foundation/contract.ts'
import { type MarkupNode, serialise } from './foundation/markup-tree.ts'
import { type Piece, piecesOf } from './foundation/pieces.ts'

export const html = snippetFormat({
  id: 'html',
  class: 'markup',
  title: { zh: 'HTML', en: 'HTML' },
  accepts: ['filing', 'licence', 'public-security', 'badge'],
  language: 'html',
  where: {
    zh: '放在首页底部居中的位置，紧挨 </body> 之前或页脚之内；公安编号通过后 30 天内放上',
    en: 'At the bottom centre of the home page, inside the footer or just before </body>; the public-security number within 30 days of its approval',
  },
  render: (footer) => {
    const nodes = piecesOf(footer).map(nodeOf)
    return serialise(nodes.length === 1 ? (nodes[0] as MarkupNode) : { element: 'p', children: spaced(nodes) })
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output: '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>',
    },
    {
      name: 'Guangdong: the number of the principal, with that of the police and its badge',
      footer: {
        filing: '粤ICP备2026057758号-2',
        publicSecurity: '粤公网安备44049102496009号',
        form: 'principal',
        badge: '/beian.png',
      },
      output:
        '<p><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">粤ICP备2026057758号</a> ' +
        '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=44049102496009" target="_blank" rel="noopener noreferrer">' +
        '<img src="/beian.png" alt="" width="20" height="20"/>粤公网安备44049102496009号</a></p>',
    },
    {
      name: 'a licence alone',
      footer: { licence: '粤B2-20090059', form: 'service' },
      output: '<span>增值电信业务经营许可证：粤B2-20090059</span>',
    },
  ],
})

function nodeOf({ text, link, badge }: Piece): MarkupNode {
  const children: readonly MarkupNode[] = badge ? [{ element: 'img', src: badge }, text] : [text]
  return link ? { element: 'a', href: link, children } : { element: 'span', children }
}

function spaced(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [' ', node]))
}

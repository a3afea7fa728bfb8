/**
 * 网页组件 A custom element in one file without dependencies: elements are made one by one, text is only ever text, nothing is styled
 * or listened to in attributes, so it runs as a module under a strict policy. It shows nothing without JavaScript.
 */
import { classesOf } from './foundation/block.ts'
import { snippetFormat } from './foundation/contract.ts'
import type { Footer } from './foundation/footer.ts'
import { decorationsOf, piecesOf } from './foundation/pieces.ts'
import { quoteScript } from './foundation/quoting.ts'
import { variantsOf } from './foundation/variants.ts'

const body = `customElements.get('beian-footer') ||
  customElements.define(
    'beian-footer',
    class extends HTMLElement {
      connectedCallback() {
        const shown = numbers.get(location.hostname) ?? numbers.get('')
        if (!shown || this.firstChild || (chineseOnly && !/^zh/i.test(document.documentElement.lang))) return
        const line = document.createElement('p')
        if (look) line.className = look
        for (const { text, href, badge } of shown) {
          if (line.firstChild) line.append(' ')
          const part = document.createElement(href ? 'a' : 'span')
          if (href) Object.assign(part, { href, target: '_blank', rel: 'noopener noreferrer' })
          if (badge) {
            const image = document.createElement('img')
            Object.assign(image, { src: badge, alt: '', width: 20, height: 20 })
            part.append(image)
          }
          part.append(text)
          line.append(part)
        }
        this.append(line)
        if (!decoration) return
        const apart = document.createElement('p')
        apart.className = 'beian-decoration'
        apart.append(decoration)
        this.append(apart)
      }
    },
  )
`

export const webComponent = snippetFormat({
  id: 'web-component',
  class: 'component',
  title: { zh: '网页组件（Web Component）', en: 'Web component' },
  accepts: ['filing', 'licence', 'public-security', 'badge'],
  honours: ['order', 'labels', 'look', 'decoration', 'hosts', 'chinese-only'],
  language: 'js',
  where: {
    zh: '存为网站上的 /beian-footer.js，页面里写 <script type="module" src="/beian-footer.js"></script> 和 <beian-footer></beian-footer>；没有 JavaScript 时看不到编号，审查的爬虫也可能看不到，能用 HTML 时请用 HTML',
    en: 'Save as /beian-footer.js on the site and write <script type="module" src="/beian-footer.js"></script> and <beian-footer></beian-footer> on the page. Without JavaScript nothing is shown, perhaps not to an inspecting crawler either: use HTML where you can',
  },
  render: (footer) => `${dataOf(footer)}\n${body}`,
  examples: [
    {
      name: 'the filing number of a website, another for a second host name',
      footer: {
        filing: '京ICP备18003096号-3',
        form: 'service',
        hosts: [{ host: 'shop.example.cn', filing: '京ICP备18003096号-4' }],
      },
      output:
        'const numbers = new Map([\n' +
        '  ["shop.example.cn", [{ text: "京ICP备18003096号-4", href: "https://beian.miit.gov.cn/", badge: "" }]],\n' +
        '  ["", [{ text: "京ICP备18003096号-3", href: "https://beian.miit.gov.cn/", badge: "" }]],\n' +
        `])\nconst look = ""\nconst decoration = ""\nconst chineseOnly = false\n\n${body}`,
    },
  ],
})

function dataOf(footer: Footer): string {
  const rows = variantsOf(footer).map(({ host, footer: own }) => {
    const pieces = piecesOf(own).map(
      ({ text, link, badge }) =>
        `{ text: ${quoteScript(text)}, href: ${quoteScript(link ?? '')}, badge: ${quoteScript(badge ?? '')} }`,
    )
    return `  [${quoteScript(host ?? '')}, [${pieces.join(', ')}]],\n`
  })
  return (
    `const numbers = new Map([\n${rows.join('')}])\n` +
    `const look = ${quoteScript(classesOf(footer))}\n` +
    `const decoration = ${quoteScript(decorationsOf(footer).join(' '))}\n` +
    `const chineseOnly = ${footer.chineseOnly === true}\n`
  )
}

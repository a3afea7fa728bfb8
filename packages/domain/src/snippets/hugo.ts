/** Hugo: a partial of one's own, which themes pick up or are told to; nothing of the theme is changed. */
import { asksOf } from './foundation/component.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { templateDialect } from './foundation/markup-tree.ts'
import { markupOf } from './foundation/variants.ts'

export const hugo = snippetFormat({
  id: 'hugo',
  class: 'configuration',
  title: { zh: 'Hugo', en: 'Hugo' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'go-html-template',
  where: {
    zh: '存为 layouts/partials/beian.html，在主题的页脚部件（复制到站点的 layouts/partials/footer.html）末尾写 {{ partial "beian.html" . }}；域名取自 baseURL',
    en: 'Save as layouts/partials/beian.html and write {{ partial "beian.html" . }} at the end of the theme’s footer, copied to layouts/partials/footer.html of the site; the host name is that of baseURL',
  },
  render: (footer) => {
    const variants = markupOf(footer, templateDialect)
    const [first] = variants
    const asks = asksOf(footer)
    const head = asks.includes('host') ? '{{- $host := (urls.Parse site.BaseURL).Host -}}\n' : ''
    const chinese = asks.includes('lang') ? '(hasPrefix site.Language.Lang "zh")' : ''
    if (asks.length === 0 && first) return `${first.markup}\n`
    const blocks = variants.map(({ host, markup }, index) => {
      const equal = host === null ? '' : `(eq $host "${host}")`
      const condition = chinese && equal ? `and ${chinese} ${equal}` : chinese + equal
      return `{{ ${index === 0 ? 'if' : `else${condition && ' if'}`}${condition && ` ${condition}`} }}\n${markup}\n`
    })
    return `${head}${blocks.join('')}{{ end }}\n`
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n',
    },
    {
      name: 'another number for a second host name',
      footer: {
        licence: '京ICP证030173号',
        form: 'service',
        hosts: [{ host: 'shop.example.cn', licence: '粤B2-20090059' }],
      },
      output:
        '{{- $host := (urls.Parse site.BaseURL).Host -}}\n{{ if (eq $host "shop.example.cn") }}\n' +
        '<span>增值电信业务经营许可证：粤B2-20090059</span>\n{{ else }}\n<span>京ICP证030173号</span>\n{{ end }}\n',
    },
  ],
})

/** JSON-LD: the numbers as identifiers of the website, for machines. It shows nothing and takes no footer's place. */
import { snippetFormat } from './foundation/contract.ts'
import { piecesOf } from './foundation/pieces.ts'
import { quoteScript } from './foundation/quoting.ts'

const names = { filing: 'ICP备案号', licence: '电信业务经营许可证号', 'public-security': '公安联网备案号' } as const

export const jsonLd = snippetFormat({
  id: 'json-ld',
  class: 'data',
  title: { zh: 'JSON-LD（结构化数据）', en: 'JSON-LD (structured data)' },
  accepts: ['filing', 'licence', 'public-security'],
  honours: ['order'],
  language: 'html',
  where: {
    zh: '放在首页的 <head> 里；它给机器读，不显示在页面上，不能代替页脚里的编号',
    en: 'In the <head> of the home page. It is for machines and shows nothing, so it takes no footer’s place',
  },
  render: (footer) => {
    const rows = piecesOf(footer).map(({ kind, number, link }) => {
      const url = link ? `, "url": ${quoteScript(link)}` : ''
      return `    { "@type": "PropertyValue", "propertyID": ${quoteScript(names[kind])}, "value": ${quoteScript(number)}${url} }`
    })
    return `<script type="application/ld+json">\n{\n  "@context": "https://schema.org",\n  "@type": "WebSite",\n  "identifier": [\n${rows.join(',\n')}\n  ]\n}\n</script>\n`
  },
  examples: [
    {
      name: 'a filing number and a licence',
      footer: { filing: '京ICP备18003096号-3', licence: '京ICP证030173号', form: 'service' },
      output:
        '<script type="application/ld+json">\n{\n  "@context": "https://schema.org",\n  "@type": "WebSite",\n  "identifier": [\n' +
        '    { "@type": "PropertyValue", "propertyID": "ICP备案号", "value": "京ICP备18003096号-3", "url": "https://beian.miit.gov.cn/" },\n' +
        '    { "@type": "PropertyValue", "propertyID": "电信业务经营许可证号", "value": "京ICP证030173号" }\n  ]\n}\n</script>\n',
    },
  ],
})

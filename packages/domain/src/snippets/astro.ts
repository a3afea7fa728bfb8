/** Astro: a component rendered at build; the host name is that of `site`, the language that of the page's locale. */
import { asksOf, jsxOf } from './foundation/component.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { templateDialect } from './foundation/markup-tree.ts'

const found = { host: 'Astro.url.hostname', lang: "Astro.currentLocale ?? 'zh-CN'" }

export const astro = snippetFormat({
  id: 'astro',
  class: 'markup',
  title: { zh: 'Astro', en: 'Astro' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'astro',
  where: {
    zh: '存为 src/components/BeianFooter.astro，在布局的 </body> 之前写 <BeianFooter />；域名取自 astro.config 的 site',
    en: 'Save as src/components/BeianFooter.astro and write <BeianFooter /> before </body> in the layout; the host name is that of site in astro.config',
  },
  render: (footer) => {
    const lines = asksOf(footer).map((name) => `${name} = ${found[name]}`)
    const script = lines.length === 0 ? '' : `---\nconst { ${lines.join(', ')} } = Astro.props\n---\n`
    return `${script}${jsxOf(footer, templateDialect, { host: 'host', lang: 'lang' })}\n`
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n',
    },
    {
      name: 'on Chinese pages only',
      footer: { filing: '京ICP备18003096号-3', form: 'service', chineseOnly: true },
      output:
        "---\nconst { lang = Astro.currentLocale ?? 'zh-CN' } = Astro.props\n---\n" +
        '<>{/^zh/i.test(lang) ? (<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>) : null}</>\n',
    },
  ],
})

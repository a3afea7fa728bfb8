/** Svelte 5: a component; a script only where the host name or the language decides. */
import { asksOf } from './foundation/component.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { templateDialect } from './foundation/markup-tree.ts'
import { markupOf } from './foundation/variants.ts'

export const svelte = snippetFormat({
  id: 'svelte',
  class: 'markup',
  title: { zh: 'Svelte', en: 'Svelte' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'svelte',
  where: {
    zh: '存为 src/lib/BeianFooter.svelte，在布局（+layout.svelte）的末尾写 <BeianFooter />；要判断域名或语言时传入 host、lang',
    en: 'Save as src/lib/BeianFooter.svelte and write <BeianFooter /> at the end of the layout (+layout.svelte); pass host or lang where they decide',
  },
  render: (footer) => {
    const asks = asksOf(footer)
    const variants = markupOf(footer, templateDialect)
    const [first] = variants
    if (asks.length === 0 && first) return `${first.markup}\n`
    const chinese = footer.chineseOnly ? ['/^zh/i.test(lang)'] : []
    const blocks = variants.map(({ host, markup }, index) => {
      const condition = [...chinese, ...(host === null ? [] : [`host === '${host}'`])].join(' && ')
      const opening = condition === '' ? '{:else}' : `${index === 0 ? '{#if' : '{:else if'} ${condition}}`
      return `${opening}\n  ${markup}\n`
    })
    return `<script>\n  let { ${asks.join(', ')} } = $props()\n</script>\n\n${blocks.join('')}{/if}\n`
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
        '<script>\n  let { lang } = $props()\n</script>\n\n{#if /^zh/i.test(lang)}\n' +
        '  <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n{/if}\n',
    },
  ],
})

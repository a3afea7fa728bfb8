/** Vue: a single-file component; a script only where the host name or the language decides. */
import { asksOf } from './foundation/component.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { vueTemplateOf } from './foundation/single-file.ts'

export const vue = snippetFormat({
  id: 'vue',
  class: 'markup',
  title: { zh: 'Vue', en: 'Vue' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'vue',
  where: {
    zh: '存为 src/BeianFooter.vue，在页脚里写 <BeianFooter />；要判断域名或语言时传入 host、lang',
    en: 'Save as src/BeianFooter.vue and write <BeianFooter /> in the footer; pass host or lang where they decide',
  },
  render: (footer) => {
    const asks = asksOf(footer)
    const props = asks.map((name) => `'${name}'`).join(', ')
    return (asks.length === 0 ? '' : `<script setup>\ndefineProps([${props}])\n</script>\n\n`) + vueTemplateOf(footer)
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        '<template>\n  <a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n</template>\n',
    },
    {
      name: 'another number for a second host name',
      footer: {
        filing: '京ICP备18003096号-3',
        form: 'service',
        hosts: [{ host: 'shop.example.cn', filing: '京ICP备18003096号-4' }],
      },
      output:
        "<script setup>\ndefineProps(['host'])\n</script>\n\n<template>\n" +
        '  <template v-if="host === \'shop.example.cn\'"><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-4</a></template>\n' +
        '  <template v-else><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a></template>\n' +
        '</template>\n',
    },
  ],
})

/** Nuxt: a component that knows the host name of the request, on the server and in the browser alike. */
import { asksOf } from './foundation/component.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { vueTemplateOf } from './foundation/single-file.ts'

export const nuxt = snippetFormat({
  id: 'nuxt',
  class: 'configuration',
  title: { zh: 'Nuxt', en: 'Nuxt' },
  accepts: everyPiece,
  honours: [...everyLook, 'hosts', 'chinese-only'],
  language: 'vue',
  where: {
    zh: '存为 app/components/BeianFooter.vue（Nuxt 3：components/），在 app.vue 或布局的末尾写 <BeianFooter />；只在中文页显示时传入 lang',
    en: 'Save as app/components/BeianFooter.vue (Nuxt 3: components/) and write <BeianFooter /> at the end of app.vue or of the layout; pass lang where only Chinese pages show it',
  },
  render: (footer) => {
    const asks = asksOf(footer)
    const lines = [
      ...(asks.includes('host') ? ['const host = useRequestURL().hostname\n'] : []),
      ...(asks.includes('lang') ? ["defineProps(['lang'])\n"] : []),
    ]
    return (lines.length === 0 ? '' : `<script setup>\n${lines.join('')}</script>\n\n`) + vueTemplateOf(footer)
  },
  examples: [
    {
      name: 'numbers for one host name, on Chinese pages only',
      footer: {
        form: 'service',
        chineseOnly: true,
        hosts: [{ host: 'www.example.cn', filing: '京ICP备18003096号-3' }],
      },
      output:
        "<script setup>\nconst host = useRequestURL().hostname\ndefineProps(['lang'])\n</script>\n\n<template>\n" +
        '  <template v-if="/^zh/i.test(lang) &amp;&amp; host === \'www.example.cn\'"><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a></template>\n' +
        '</template>\n',
    },
  ],
})

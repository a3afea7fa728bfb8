/** App 的“关于” The lines for the “about” or “settings” screen of an App: its own number (…A) and the address below it. */
import { snippetFormat } from './foundation/contract.ts'
import { piecesOf } from './foundation/pieces.ts'
import { oneLine } from './foundation/quoting.ts'

export const appAbout = snippetFormat({
  id: 'app-about',
  class: 'configuration',
  title: { zh: 'App“关于”页', en: 'App, “about” screen' },
  accepts: ['filing', 'licence', 'public-security'],
  honours: ['order', 'labels'],
  language: 'text',
  where: {
    zh: '放在 App 的“设置”或“关于”页的显著位置，用带 A 的 App 备案号，下面的网址做成可点的链接，在系统浏览器中打开',
    en: 'In a prominent place of the App’s “settings” or “about” screen: the number ending in A, with the address below it as a link that opens in the system’s browser',
  },
  render: (footer) =>
    piecesOf({ ...footer, labels: footer.labels ?? 'zh' })
      .flatMap(({ text, link }) => [oneLine(text), ...(link ? [link] : [])])
      .join('\n'),
  examples: [
    {
      name: 'the number of an App',
      footer: { filing: '京ICP备2026031728号-2A', form: 'service' },
      output: 'ICP备案号：京ICP备2026031728号-2A\nhttps://beian.miit.gov.cn/',
    },
  ],
})

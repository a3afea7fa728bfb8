/** Halo: the two values of the default theme (Earth), which makes the links itself. */
import { snippetFormat } from './foundation/contract.ts'
import { piecesOf } from './foundation/pieces.ts'
import { yamlOf } from './foundation/yaml.ts'

export const halo = snippetFormat({
  id: 'halo',
  class: 'configuration',
  title: { zh: 'Halo', en: 'Halo' },
  accepts: ['filing', 'public-security'],
  honours: [],
  language: 'yaml',
  where: {
    zh: '控制台 → 外观 → 主题（Earth）→ 备案设置：icp_text 填“ICP备案号”，gongan_text 填“公安联网备案号”；其他主题用 HTML，放到 设置 → 代码注入 → 页脚',
    en: 'Console → Appearance → Theme (Earth), the group on filings: its first field is icp_text, its second gongan_text; for other themes take the HTML and put it under Settings → Code injection → Footer',
  },
  render: (footer) => {
    const pieces = piecesOf(footer)
    const number = (kind: string) => pieces.find((piece) => piece.kind === kind)?.number
    return yamlOf({ beian: { icp_text: number('filing'), gongan_text: number('public-security') } })
  },
  examples: [
    {
      name: 'both numbers',
      footer: { filing: '京ICP备18003096号-3', publicSecurity: '京公网安备11010802032137号', form: 'service' },
      output: 'beian:\n  icp_text: "京ICP备18003096号-3"\n  gongan_text: "京公网安备11010802032137号"\n',
    },
  ],
})

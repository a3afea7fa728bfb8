/** 小程序文字 The line for a page of a mini-program, which cannot open the ministry's page: text that can be selected and copied. */
import { snippetFormat } from './foundation/contract.ts'
import { escapeTemplate } from './foundation/markup-tree.ts'
import { piecesOf } from './foundation/pieces.ts'

export const miniProgramText = snippetFormat({
  id: 'mini-program-text',
  class: 'configuration',
  title: { zh: '小程序文字', en: 'Mini-program text' },
  accepts: ['filing', 'licence', 'public-security'],
  honours: ['order', 'labels'],
  language: 'xml',
  where: {
    zh: '放在“关于”页的 .wxml 里，用带 X 的小程序备案号；微信已在小程序资料页自动展示，这里是可选的补充',
    en: 'In the .wxml of the “about” page, with the number ending in X; WeChat shows it on the program’s information page by itself, so this is an optional addition',
  },
  render: (footer) =>
    piecesOf({ ...footer, labels: footer.labels ?? 'zh' })
      .map(({ text }) => `<text user-select decode>${escapeTemplate(text)}</text>`)
      .join('\n'),
  examples: [
    {
      name: 'the number of a mini-program',
      footer: { filing: '苏ICP备2026036865号-1X', form: 'service' },
      output: '<text user-select decode>ICP备案号：苏ICP备2026036865号-1X</text>',
    },
  ],
})

/** Markdown: for README files, wikis and static site generators, whose links open in the same window. */
import { everyPiece, snippetFormat } from './foundation/contract.ts'
import { decorationsOf, type Piece, piecesOf } from './foundation/pieces.ts'

export const markdown = snippetFormat({
  id: 'markdown',
  class: 'markup',
  title: { zh: 'Markdown', en: 'Markdown' },
  accepts: everyPiece,
  honours: ['order', 'labels', 'decoration'],
  language: 'markdown',
  where: {
    zh: '放在页面或主题的页脚文件末尾；Markdown 的链接在当前窗口打开，图标按原图大小显示',
    en: 'At the end of the page or of the theme’s footer file; links of Markdown open in the same window, the badge is shown in its own size',
  },
  render: (footer) => {
    const numbers = piecesOf(footer).map(linkOf).join(' ')
    const apart = decorationsOf(footer).map(escapeMarkdown).join(' ')
    return apart === '' ? numbers : `${numbers}\n\n${apart}`
  },
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output: '[京ICP备18003096号-3](https://beian.miit.gov.cn/)',
    },
    {
      name: 'all numbers and the badge',
      footer: {
        filing: '粤ICP备2026057758号-2',
        licence: '粤B2-20090059',
        publicSecurity: '粤公网安备44049102496009号',
        form: 'principal',
        badge: '/beian.png',
      },
      output:
        '[粤ICP备2026057758号](https://beian.miit.gov.cn/) 增值电信业务经营许可证：粤B2-20090059 ' +
        '[![](/beian.png) 粤公网安备44049102496009号](https://beian.mps.gov.cn/#/query/webSearch?code=44049102496009)',
    },
  ],
})

/** Characters that Markdown, or the HTML inside it, could take for its own. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#!|<>&~$]/g, String.raw`\$&`)
}

function linkOf({ text, link, badge }: Piece): string {
  const shown = badge ? `![](${escapeMarkdown(badge)}) ${escapeMarkdown(text)}` : escapeMarkdown(text)
  return link ? `[${shown}](${link})` : shown
}

/** Discuz!: the line of the footer template; the stock one still links to an address that no longer answers. */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { serialise, templateDialect } from './foundation/markup-tree.ts'

export const discuz = snippetFormat({
  id: 'discuz',
  class: 'configuration',
  title: { zh: 'Discuz!', en: 'Discuz!' },
  accepts: everyPiece,
  honours: everyLook,
  language: 'html',
  where: {
    zh: "替换 template/default/common/footer.htm（或所用模板的同名文件）里含 $_G['setting']['icp'] 和 miitbeian.gov.cn 的那一行，再到后台“工具 → 更新缓存”",
    en: "In place of the line with $_G['setting']['icp'] and miitbeian.gov.cn in template/default/common/footer.htm, or in that file of your own template; then refresh the cache under “Tools”",
  },
  render: (footer) => `${serialise(blockOf(footer), templateDialect)}\n`,
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n',
    },
  ],
})

/**
 * WordPress block: a “Custom HTML” block for the footer template of a block theme, kept by the editor as it is. The group around it
 * gives it the margins of the page; alone it would stand at the very edge of the window.
 */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { serialise } from './foundation/markup-tree.ts'

const grouped = (html: string) =>
  `<!-- wp:group {"layout":{"type":"constrained"}} -->\n<div class="wp-block-group">\n<!-- wp:html -->\n${html}\n<!-- /wp:html -->\n</div>\n<!-- /wp:group -->\n`

export const wordpressBlock = snippetFormat({
  id: 'wordpress-block',
  class: 'configuration',
  title: { zh: 'WordPress 区块', en: 'WordPress block' },
  accepts: everyPiece,
  honours: everyLook,
  language: 'html',
  where: {
    zh: '区块主题：外观 → 编辑 → 模板部件“页脚”，切换到代码编辑器后粘贴；经典主题可放进页脚小工具',
    en: 'Block themes: Appearance → Editor → the template part “Footer”, in the code editor; classic themes: a widget of the footer',
  },
  render: (footer) => grouped(serialise(blockOf(footer))),
  examples: [
    {
      name: 'the filing number of a website',
      footer: { filing: '京ICP备18003096号-3', form: 'service' },
      output:
        '<!-- wp:group {"layout":{"type":"constrained"}} -->\n<div class="wp-block-group">\n<!-- wp:html -->\n' +
        '<a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a>\n' +
        '<!-- /wp:html -->\n</div>\n<!-- /wp:group -->\n',
    },
  ],
})

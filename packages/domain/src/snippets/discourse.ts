/** Discourse: the footer of a theme component, which survives updates of the theme. */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { serialise, templateDialect } from './foundation/markup-tree.ts'

export const discourse = snippetFormat({
  id: 'discourse',
  class: 'configuration',
  title: { zh: 'Discourse', en: 'Discourse' },
  accepts: everyPiece,
  honours: everyLook,
  language: 'html',
  where: {
    zh: '管理 → 自定义 → 主题 → 组件，新建组件，编辑 HTML，粘贴到“通用 → 页脚（Footer）”，再把组件加到所用主题；图标先上传到该组件',
    en: 'Admin → Customize → Themes → Components: a new component, Edit HTML, “Common → Footer”, then add it to the theme in use; upload the badge to the component first',
  },
  render: (footer) => `${serialise(blockOf(footer), templateDialect)}\n`,
  examples: [
    {
      name: 'a filing number, centred',
      footer: { filing: '京ICP备18003096号-3', form: 'service', align: 'center' },
      output:
        '<p class="beian beian-center"><a href="https://beian.miit.gov.cn/" target="_blank" rel="noopener noreferrer">京ICP备18003096号-3</a></p>\n',
    },
  ],
})

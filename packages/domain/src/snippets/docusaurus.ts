/** Docusaurus: the line of the classic theme's footer that takes HTML. */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { serialise } from './foundation/markup-tree.ts'
import { quoteScript } from './foundation/quoting.ts'

export const docusaurus = snippetFormat({
  id: 'docusaurus',
  class: 'configuration',
  title: { zh: 'Docusaurus', en: 'Docusaurus' },
  accepts: everyPiece,
  honours: everyLook,
  language: 'js',
  where: {
    zh: '合并到 docusaurus.config.js 的 themeConfig.footer；多语言站点可在 i18n/<语言>/docusaurus-theme-classic/footer.json 里分别改写',
    en: 'Merge into themeConfig.footer of docusaurus.config.js; a site in several languages can say otherwise in i18n/<language>/docusaurus-theme-classic/footer.json',
  },
  render: (footer) =>
    `export default {\n  themeConfig: {\n    footer: {\n      copyright: ${quoteScript(serialise(blockOf(footer)))},\n    },\n  },\n}\n`,
  examples: [
    {
      name: 'a licence alone',
      footer: { licence: '京ICP证030173号', form: 'service' },
      output:
        'export default {\n  themeConfig: {\n    footer: {\n      copyright: "\\u003cspan>京ICP证030173号\\u003c/span>",\n    },\n  },\n}\n',
    },
  ],
})

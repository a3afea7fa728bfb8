/** VuePress Theme Hope: the footer is HTML and hidden unless `displayFooter` says otherwise, so both are set. */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { serialise } from './foundation/markup-tree.ts'
import { quoteScript } from './foundation/quoting.ts'

export const vuepressHope = snippetFormat({
  id: 'vuepress-hope',
  class: 'configuration',
  title: { zh: 'VuePress Theme Hope', en: 'VuePress Theme Hope' },
  accepts: everyPiece,
  honours: everyLook,
  language: 'js',
  where: {
    zh: '合并到 .vuepress/theme.js（或 config.js）里 hopeTheme 的选项；displayFooter 默认关闭，必须设为 true',
    en: 'Merge into the options of hopeTheme in .vuepress/theme.js or config.js; displayFooter is off by default and must be true',
  },
  render: (footer) =>
    `import { hopeTheme } from 'vuepress-theme-hope'\n\nexport default hopeTheme({\n  footer: ${quoteScript(serialise(blockOf(footer)))},\n  displayFooter: true,\n})\n`,
  examples: [
    {
      name: 'a licence alone',
      footer: { licence: '京ICP证030173号', form: 'service' },
      output:
        "import { hopeTheme } from 'vuepress-theme-hope'\n\nexport default hopeTheme({\n" +
        '  footer: "\\u003cspan>京ICP证030173号\\u003c/span>",\n  displayFooter: true,\n})\n',
    },
  ],
})

/** Docsify: a plugin of a few lines, so that the current addresses are used; the published ones link to former addresses. */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { serialise } from './foundation/markup-tree.ts'
import { quoteScript } from './foundation/quoting.ts'

export const docsify = snippetFormat({
  id: 'docsify',
  class: 'configuration',
  title: { zh: 'Docsify', en: 'Docsify' },
  accepts: everyPiece,
  honours: everyLook,
  language: 'js',
  where: {
    zh: '存为 beian.js，在 index.html 里放在 window.$docsify 配置之后、docsify 脚本之前引用；Docsify 的页面由脚本生成，爬虫可能看不到，首页最好再把 HTML 写进 index.html 的 <body>',
    en: 'Save as beian.js and load it in index.html behind the settings of window.$docsify and before docsify itself. Docsify makes its pages by script, which a crawler may not run: write the HTML into the <body> of index.html too',
  },
  render: (footer) =>
    `window.$docsify = window.$docsify || {}\nwindow.$docsify.plugins = (window.$docsify.plugins || []).concat(function (hook) {\n` +
    `  hook.afterEach(function (html) {\n    return html + ${quoteScript(serialise(blockOf(footer)))}\n  })\n})\n`,
  examples: [
    {
      name: 'a licence alone',
      footer: { licence: '京ICP证030173号', form: 'service' },
      output:
        'window.$docsify = window.$docsify || {}\nwindow.$docsify.plugins = (window.$docsify.plugins || []).concat(function (hook) {\n' +
        '  hook.afterEach(function (html) {\n    return html + "\\u003cspan>京ICP证030173号\\u003c/span>"\n  })\n})\n',
    },
  ],
})

/**
 * Hexo Fluid: the line of the theme's footer that takes HTML. The theme's own setting for numbers (1.9.9) links to http and to an
 * address of the police that is no longer in use, so it is turned off.
 */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import { serialise } from './foundation/markup-tree.ts'
import { yamlOf } from './foundation/yaml.ts'

export const hexoFluid = snippetFormat({
  id: 'hexo-fluid',
  class: 'configuration',
  title: { zh: 'Hexo Fluid', en: 'Hexo Fluid' },
  accepts: everyPiece,
  honours: everyLook,
  language: 'yaml',
  where: {
    zh: '合并到 _config.fluid.yml 的 footer 下；content 会替换页脚原有的一行，要保留就把原文写在前面。主题自带的 beian 设置（1.9.9）会链接到 http 和已停用的公安网址，所以关闭它',
    en: 'Merge under footer in _config.fluid.yml; content takes the place of the footer’s own line, so write that in front to keep it. The theme’s own beian setting (1.9.9) links to http and to a former address of the police, so it is turned off',
  },
  render: (footer) => yamlOf({ footer: { content: serialise(blockOf(footer)), beian: { enable: false } } }),
  examples: [
    {
      name: 'a licence alone',
      footer: { licence: '京ICP证030173号', form: 'service' },
      output: 'footer:\n  content: "<span>京ICP证030173号</span>"\n  beian:\n    enable: false\n',
    },
  ],
})

/**
 * VitePress: slots of the default theme. The theme's own footer takes inline elements only and is not shown on pages with a sidebar;
 * that sidebar covers the bottom of the layout, so the numbers of a document stand at its end and those of any other page at the bottom.
 */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import type { MarkupNode } from './foundation/markup-tree.ts'
import { quoteScript } from './foundation/quoting.ts'
import { forHost } from './foundation/variants.ts'

const layoutOf = (chineseOnly: boolean) => `export default {
  extends: DefaultTheme,
  Layout: {
    setup() {
      const { frontmatter${chineseOnly ? ', lang' : ''} } = useData()
      const shown = (inDocument) => {
        const isDocument = (frontmatter.value.layout ?? 'doc') === 'doc'
        return isDocument === inDocument${chineseOnly ? ' && /^zh/i.test(lang.value)' : ''} ? beian() : null
      }
      return () =>
        h(DefaultTheme.Layout, null, { 'doc-after': () => shown(true), 'layout-bottom': () => shown(false) })
    },
  },
}
`

export const vitepress = snippetFormat({
  id: 'vitepress',
  class: 'configuration',
  title: { zh: 'VitePress', en: 'VitePress' },
  accepts: everyPiece,
  honours: [...everyLook, 'chinese-only'],
  language: 'js',
  where: {
    zh: '存为 .vitepress/theme/index.js；已有自定义主题时只合并 Layout 的 doc-after 和 layout-bottom 插槽。themeConfig.footer 在有侧边栏的页面不显示，所以不用它',
    en: 'Save as .vitepress/theme/index.js, or merge the slots doc-after and layout-bottom into a theme of your own. themeConfig.footer is not shown on pages with a sidebar, so it is not used',
  },
  render: (footer) =>
    `import { useData } from 'vitepress'\nimport DefaultTheme from 'vitepress/theme'\nimport { h } from 'vue'\n\n` +
    `const beian = () =>\n  ${callOf(blockOf(forHost(footer, '')))}\n\n${layoutOf(footer.chineseOnly === true)}`,
  examples: [
    {
      name: 'the filing number of a website, centred',
      footer: { filing: '京ICP备18003096号-3', form: 'service', align: 'center' },
      output:
        "import { useData } from 'vitepress'\nimport DefaultTheme from 'vitepress/theme'\nimport { h } from 'vue'\n\nconst beian = () =>\n" +
        '  h("p", { class: "beian beian-center" }, [h("a", { href: "https://beian.miit.gov.cn/", target: "_blank", rel: "noopener noreferrer" }, ["京ICP备18003096号-3"])])\n\n' +
        layoutOf(false),
    },
  ],
})

/** An element as a call of Vue's `h`: text stays a string, so there is no markup to escape. */
function callOf(node: MarkupNode): string {
  if (typeof node === 'string') return quoteScript(node)
  if (node.element === 'img') return `h("img", { src: ${quoteScript(node.src)}, alt: "", width: 20, height: 20 })`
  const children = `[${node.children.map(callOf).join(', ')}]`
  if (node.element === 'a')
    return `h("a", { href: ${quoteScript(node.href)}, target: "_blank", rel: "noopener noreferrer" }, ${children})`
  return `h("${node.element}", ${node.class ? `{ class: ${quoteScript(node.class)} }` : 'null'}, ${children})`
}

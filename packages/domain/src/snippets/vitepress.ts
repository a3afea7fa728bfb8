/**
 * VitePress: a slot of the default theme. The theme's own footer takes inline elements only and is not shown on pages with a sidebar,
 * so the numbers go to the bottom of the layout.
 */
import { blockOf } from './foundation/block.ts'
import { everyLook, everyPiece, snippetFormat } from './foundation/contract.ts'
import type { MarkupNode } from './foundation/markup-tree.ts'
import { quoteScript } from './foundation/quoting.ts'
import { forHost } from './foundation/variants.ts'

const layout = `  Layout: () => h(DefaultTheme.Layout, null, { 'layout-bottom': beian }),\n`
const chineseLayout = `  Layout: {
    setup() {
      const { lang } = useData()
      return () => h(DefaultTheme.Layout, null, { 'layout-bottom': () => (/^zh/i.test(lang.value) ? beian() : null) })
    },
  },
`

export const vitepress = snippetFormat({
  id: 'vitepress',
  class: 'configuration',
  title: { zh: 'VitePress', en: 'VitePress' },
  accepts: everyPiece,
  honours: [...everyLook, 'chinese-only'],
  language: 'js',
  where: {
    zh: '存为 .vitepress/theme/index.js；已有自定义主题时只合并 Layout 的 layout-bottom 插槽。themeConfig.footer 在有侧边栏的页面不显示，所以不用它',
    en: 'Save as .vitepress/theme/index.js, or merge the slot layout-bottom into a theme of your own. themeConfig.footer is not shown on pages with a sidebar, so it is not used',
  },
  render: (footer) => {
    const data = footer.chineseOnly ? "import { useData } from 'vitepress'\n" : ''
    return (
      `${data}import DefaultTheme from 'vitepress/theme'\nimport { h } from 'vue'\n\n` +
      `const beian = () =>\n  ${callOf(blockOf(forHost(footer, '')))}\n\n` +
      `export default {\n  extends: DefaultTheme,\n${footer.chineseOnly ? chineseLayout : layout}}\n`
    )
  },
  examples: [
    {
      name: 'the filing number of a website, centred',
      footer: { filing: '京ICP备18003096号-3', form: 'service', align: 'center' },
      output:
        "import DefaultTheme from 'vitepress/theme'\nimport { h } from 'vue'\n\nconst beian = () =>\n" +
        '  h("p", { class: "beian beian-center" }, [h("a", { href: "https://beian.miit.gov.cn/", target: "_blank", rel: "noopener noreferrer" }, ["京ICP备18003096号-3"])])\n\n' +
        "export default {\n  extends: DefaultTheme,\n  Layout: () => h(DefaultTheme.Layout, null, { 'layout-bottom': beian }),\n}\n",
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

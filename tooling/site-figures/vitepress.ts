/** The same pages as a VitePress site with its own theme and its own search. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './room.ts'
import { frontMatter, type Twin } from './twins.ts'

const config = `const bar = (lang, names) => names.map(([name, text]) => ({ text, link: '/' + lang + '/' + name + '/' }))
const zh = bar('zh', [['guides', '办理指南'], ['provinces', '各省'], ['rules', '逐条规定'], ['snippets', '悬挂代码'], ['reference', '参考']])
const en = bar('en', [['guides', 'Guides'], ['provinces', 'Provinces'], ['rules', 'Rules'], ['snippets', 'Footer snippets'], ['reference', 'Reference']])
export default {
  ignoreDeadLinks: true,
  locales: {
    zh: { label: '简体中文', lang: 'zh-CN', themeConfig: { nav: zh, sidebar: zh } },
    en: { label: 'English', lang: 'en', themeConfig: { nav: en, sidebar: en } },
  },
  themeConfig: { search: { provider: 'local' } },
}
`

export const vitepress = {
  name: 'VitePress 1.6.4',
  command: ['node', 'node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
  prepare(folder: string, twins: readonly Twin[]): void {
    install(folder, { vitepress: '1.6.4' })
    rmSync(join(folder, 'docs'), { recursive: true, force: true })
    mkdirSync(join(folder, 'docs/.vitepress'), { recursive: true })
    writeFileSync(join(folder, 'docs/.vitepress/config.mjs'), config)
    for (const twin of twins) {
      mkdirSync(join(folder, 'docs', twin.path), { recursive: true })
      // Its templates read double braces wherever they stand, and it looks for the file of every picture.
      const text = frontMatter(twin).replaceAll('{{', '{\u200B{').replaceAll('![', '[')
      writeFileSync(join(folder, 'docs', twin.path, 'index.md'), text)
    }
  },
}

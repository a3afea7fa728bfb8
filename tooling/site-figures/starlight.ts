/** The same pages as a Starlight site with its own defaults, in two languages, with a way into each room. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { install } from './room.ts'
import { frontMatter, type Twin } from './twins.ts'

const config = `import starlight from '@astrojs/starlight'
import { defineConfig } from 'astro/config'
const room = (name, zh, en) => ({ label: zh, translations: { en }, link: '/' + name + '/' })
export default defineConfig({
  site: 'https://guides.example',
  integrations: [
    starlight({
      title: { 'zh-CN': '中国 ICP 备案逐条说', en: 'Chinese ICP filings, point by point' },
      defaultLocale: 'zh',
      locales: { zh: { label: '简体中文', lang: 'zh-CN' }, en: { label: 'English', lang: 'en' } },
      sidebar: [
        room('guides', '办理指南', 'Guides'), room('provinces', '各省', 'Provinces'), room('rules', '逐条规定', 'Rules'),
        room('snippets', '悬挂代码', 'Footer snippets'), room('reference', '参考', 'Reference'),
      ],
    }),
  ],
})
`
const content = `import { docsLoader } from '@astrojs/starlight/loaders'
import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro:content'
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) }
`

export const starlight = {
  name: 'Starlight 0.42.4',
  command: ['node', 'node_modules/astro/bin/astro.mjs', 'build'],
  prepare(folder: string, twins: readonly Twin[]): void {
    install(folder, { '@astrojs/starlight': '0.42.4', astro: '7.3.5' })
    for (const old of ['src', 'dist', '.astro', 'node_modules/.astro'])
      rmSync(join(folder, old), { recursive: true, force: true })
    mkdirSync(join(folder, 'src'), { recursive: true })
    writeFileSync(join(folder, 'astro.config.mjs'), config)
    writeFileSync(join(folder, 'src/content.config.ts'), content)
    for (const twin of twins) {
      mkdirSync(join(folder, 'src/content/docs', twin.path), { recursive: true })
      writeFileSync(join(folder, 'src/content/docs', twin.path, 'index.md'), frontMatter(twin))
    }
  },
}

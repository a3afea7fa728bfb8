/** Writes the table of verbs into both READMEs from the register: `node readme.ts`. A test fails where a page is behind. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { register, verbIds } from './src/register.ts'

export const pages = { en: 'README.md', zh: 'README.zh.md' } as const

export function withVerbs(page: string, language: keyof typeof pages): string {
  const head = { en: '| verb | what it does |', zh: '| 命令 | 作用 |' }[language]
  const rows = verbIds.map((id) => `| \`beian ${id}\` | ${register[id].title[language]} |`)
  const table = [head, '| --- | --- |', ...rows].join('\n')
  return page.replace(/<!-- verbs -->[\s\S]*?<!-- end -->/, `<!-- verbs -->\n\n${table}\n\n<!-- end -->`)
}

if (import.meta.main) {
  for (const [language, name] of Object.entries(pages)) {
    const path = join(import.meta.dirname, name)
    writeFileSync(path, withVerbs(readFileSync(path, 'utf8'), language as keyof typeof pages))
  }
}

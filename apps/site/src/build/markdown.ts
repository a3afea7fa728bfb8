/** A Markdown twin beside each page that has one: the same text without what stands around it. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import TurndownService from 'turndown'
import { type BuiltPage, builtPages, isSingleChecklist, mainOf } from './html.ts'

const turndown = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced' })
turndown.remove(['form', 'button', 'noscript', 'script', 'svg' as 'script'])
turndown.addRule('definition', {
  filter: 'div',
  replacement: (content, node) =>
    node.firstElementChild?.nodeName === 'DT'
      ? `\n- ${content
          .trim()
          .replace(/\s*\n+\s*/g, ': ')
          .replace(/::/g, ':')}\n`
      : `\n\n${content}\n\n`,
})

export function markdownOf({ html }: BuiltPage): string {
  return `${turndown.turndown(`<main>${mainOf(html)}</main>`)}\n`
}

export function writeMarkdown(folder: string): number {
  let count = 0
  for (const page of builtPages(folder)) {
    if (isSingleChecklist(page.path)) continue
    writeFileSync(join(folder, page.path, 'index.md'), markdownOf(page))
    count += 1
  }
  return count
}

/** 悬挂代码登记 All snippet formats. To add one: its file and one line here. */
import type { Footer } from './foundation/footer.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'

export const snippetFormats = { html, markdown } as const
export type SnippetFormatId = keyof typeof snippetFormats

export function renderSnippet(id: SnippetFormatId, footer: Footer): string {
  return snippetFormats[id].render(footer)
}

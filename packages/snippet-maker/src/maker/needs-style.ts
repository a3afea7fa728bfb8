/** Whether a snippet names classes for this footer; it never brings their rules, which belong into the site's own stylesheet. */
import { decorationsOf, type Footer } from '@beian/domain/snippets'

export function needsStyle(code: string, footer: Footer): boolean {
  const { align, theme } = footer
  const chosen = [align, theme, decorationsOf(footer).length > 0 ? 'decoration' : undefined]
  return chosen.some((name) => name !== undefined && code.includes(`beian-${name}`))
}

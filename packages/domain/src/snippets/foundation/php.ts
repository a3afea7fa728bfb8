/** PHP：按域名选择 The choice by host name in PHP, as it stands in themes and plugins. */
import type { Footer } from './footer.ts'
import { htmlDialect } from './markup-tree.ts'
import { quotePhp } from './quoting.ts'
import { markupOf } from './variants.ts'

/** The host name the visitor asked for, without its port. */
export const phpHost = "$host = strtolower(explode(':', $_SERVER['HTTP_HOST'] ?? '')[0]);"

/** Statements that print the footer. */
export function phpEchoOf(footer: Footer, indent: string): string {
  const variants = markupOf(footer, htmlDialect)
  const rows = variants.filter(({ host }) => host !== null)
  const otherwise = quotePhp(variants.find(({ host }) => host === null)?.markup ?? '')
  if (rows.length === 0) return `${indent}echo ${otherwise};\n`
  const list = rows.map(({ host, markup }) => `${indent}    ${quotePhp(String(host))} => ${quotePhp(markup)},\n`)
  return `${indent}${phpHost}\n${indent}$numbers = array(\n${list.join('')}${indent});\n${indent}echo $numbers[$host] ?? ${otherwise};\n`
}

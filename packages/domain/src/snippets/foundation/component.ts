/** 组件代码 Footers as components of JSX: an expression that chooses by host name and language, or the elements alone. */
import type { Footer } from './footer.ts'
import type { Dialect } from './markup-tree.ts'
import { quoteScript } from './quoting.ts'
import { markupOf } from './variants.ts'

/** Whether the component has to know the host name or the language of the page. */
export function asksOf({ hosts, chineseOnly }: Footer): readonly ('host' | 'lang')[] {
  return [...(hosts ? (['host'] as const) : []), ...(chineseOnly ? (['lang'] as const) : [])]
}

/** How the language of the page and its host name are called where the expression stands. */
export type Names = { readonly host: string; readonly lang: string }

/** The elements, or `{condition ? (…) : (…)}`. */
export function jsxOf(footer: Footer, dialect: Dialect, names: Names): string {
  const variants = markupOf(footer, dialect)
  const [first] = variants
  if (asksOf(footer).length === 0 && first) return first.markup
  const chain = variants.reduceRight<string>((otherwise, { host, markup }) => {
    const shown = markup === '' ? 'null' : markup
    return host === null ? shown : `${names.host} === ${quoteScript(host)} ? ${shown} : ${otherwise}`
  }, 'null')
  const whole = footer.chineseOnly ? `/^zh/i.test(${names.lang}) ? (${chain}) : null` : chain
  return `<>{${whole}}</>`
}

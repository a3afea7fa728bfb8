/** The examples of a snippet format: its own, and one for each thing it can do, rendered from the same sample numbers. */
import {
  type FooterInput,
  footerFrom,
  renderSnippet,
  type SnippetFormat,
  type SnippetFormatId,
  type SnippetOption,
} from '@beian/domain/snippets'
import type { Text } from '@beian/domain/vocabulary'

/** What an example shows: its own numbers, and those of each host name. */
export type Shown = {
  readonly numbers: readonly string[]
  readonly hosts: readonly { readonly host: string; readonly numbers: readonly string[] }[]
}

export function shownIn({ hosts = [], ...own }: FooterInput): Shown {
  return { numbers: numbersOf(own), hosts: hosts.map((row) => ({ host: row.host, numbers: numbersOf(row) })) }
}

type Numbers = Pick<FooterInput, 'filing' | 'licence' | 'publicSecurity'>

function numbersOf({ filing, licence, publicSecurity }: Numbers): readonly string[] {
  return [filing, licence, publicSecurity].filter((number) => number !== undefined)
}

const sample: FooterInput = {
  filing: '京ICP备18003096号-3',
  publicSecurity: '京公网安备11010802032137号',
  form: 'service',
}

const wishes: Readonly<Record<SnippetOption, Partial<FooterInput>>> = {
  order: { order: ['public-security'] },
  labels: { labels: 'en' },
  look: { align: 'center', theme: 'dark' },
  decoration: { ipv6: true, moe: '20261234' },
  hosts: { hosts: [{ host: 'shop.example.cn', filing: '京ICP备18003096号-4' }] },
  'chinese-only': { chineseOnly: true },
}

export type OptionExample = {
  readonly option: SnippetOption
  readonly output: string
  /** What the rule says against it. */
  readonly warnings: readonly Text[]
}

export function optionExamples(format: SnippetFormat): readonly OptionExample[] {
  return format.honours.map((option) => {
    const read = footerFrom({ ...sample, ...wishes[option] })
    if (!read.ok) throw new Error(`the example of ${option} is refused`)
    const output = renderSnippet(format.id as SnippetFormatId, read.footer)
    return { option, output, warnings: read.warnings.map(({ message }) => message) }
  })
}

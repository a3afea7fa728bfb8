/** The footers that each tool is given: options of `beian snippet`, the host name it is opened under, and what must be seen there. */
import type { SnippetFormat } from '@beian/domain/snippets'

export type Shown = { readonly number: string; readonly href: string }
export type Case = {
  readonly name: string
  readonly options: readonly string[]
  readonly host: string
  readonly shown: readonly Shown[]
  /** The number of another host name. */
  readonly unseen: readonly string[]
  readonly badge: boolean
  /** Whether a format can do what this footer asks for. */
  fits(format: SnippetFormat): boolean
}

const miit = 'https://beian.miit.gov.cn/'
const filing = { number: '京ICP备18003096号-3', href: miit }
const second = { number: '京ICP备18003096号-4', href: miit }
const police = {
  number: '京公网安备11010802032137号',
  href: 'https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137',
}
const numbers = ['--filing', filing.number, '--police', police.number, '--badge', '/beian.png']

export const cases: readonly Case[] = [
  {
    name: 'both numbers, badge, centred',
    options: [...numbers, '--align', 'center'],
    host: 'www.example.cn',
    shown: [filing, police],
    unseen: [second.number],
    badge: true,
    fits: () => true,
  },
  {
    name: 'a second host name, on Chinese pages only',
    options: [
      ...numbers,
      '--host',
      `shop.example.cn=${second.number}`,
      '--chinese-only',
      '--labels',
      'zh',
      '--theme',
      'dark',
      '--order',
      'police,filing',
      '--ipv6',
    ],
    host: 'shop.example.cn',
    shown: [second],
    unseen: [filing.number, police.number],
    badge: false,
    fits: ({ honours }) => honours.includes('hosts'),
  },
]

/** A format that cannot carry the number of the police is not asked for it. */
export function shownBy({ shown }: Case, { accepts }: SnippetFormat): readonly Shown[] {
  return accepts.includes('public-security') ? shown : shown.filter(({ number }) => number !== police.number)
}

/** 不起作用的选项 Which of the options that were written a format cannot carry: they are said, never dropped in silence. */
import { type SnippetFormat, type SnippetFormatId, type SnippetOption, snippetFormats } from '@beian/domain/snippets'
import type { Text } from '../language.ts'

/** What of a format each option asks for. */
const asks = {
  filing: 'filing',
  licence: 'licence',
  police: 'public-security',
  badge: 'badge',
  order: 'order',
  align: 'look',
  theme: 'look',
  labels: 'labels',
  'chinese-only': 'chinese-only',
  host: 'hosts',
  ipv6: 'decoration',
  moe: 'decoration',
} as const satisfies Readonly<Record<string, SnippetFormat['accepts'][number] | SnippetOption>>

/** The names of the options, as typed. */
export function ignoredBy(id: SnippetFormatId, given: Readonly<Record<string, unknown>>): readonly string[] {
  const { accepts, honours }: SnippetFormat = snippetFormats[id]
  const can: ReadonlySet<string> = new Set([...accepts, ...honours])
  return Object.entries(asks)
    .filter(([option, what]) => given[option] !== undefined && given[option] !== false && !can.has(what))
    .map(([option]) => `--${option}`)
}

export function ignoredNote(id: SnippetFormatId, options: readonly string[]): Text {
  const list = options.join(' ')
  return { zh: `! ${id} 格式不支持 ${list}，未起作用`, en: `! the format ${id} cannot carry ${list}: left out` }
}

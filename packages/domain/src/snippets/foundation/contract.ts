/** 悬挂代码格式 The one contract of all snippet formats. To add one: its file and one line in the register. */
import type { Text } from '../../vocabulary/text.ts'
import type { Footer, FooterInput } from './footer.ts'
import type { PieceKind } from './pieces.ts'

/** Pasted as it is; a component of a framework; values for an existing theme; a configuration file. */
export const snippetClasses = ['markup', 'component', 'data', 'configuration'] as const
export type SnippetClass = (typeof snippetClasses)[number]

/** What a format can do beside showing the numbers; a wish it does not honour has no effect. */
export const snippetOptions = ['order', 'labels', 'look', 'decoration', 'hosts', 'chinese-only'] as const
export type SnippetOption = (typeof snippetOptions)[number]

export type SnippetFormat<Id extends string = string> = {
  readonly id: Id
  readonly class: SnippetClass
  readonly title: Text
  /** What the format can carry; a footer's other pieces are left out and must be placed by hand. */
  readonly accepts: readonly (PieceKind | 'badge')[]
  readonly honours: readonly SnippetOption[]
  /** For colouring: html, markdown, yaml … */
  readonly language: string
  /** Where to put it. */
  readonly where: Text
  render(footer: Footer): string
  readonly examples: readonly { readonly name: string; readonly footer: FooterInput; readonly output: string }[]
}

export function snippetFormat<const Id extends string>(format: SnippetFormat<Id>): SnippetFormat<Id> {
  return format
}

/** What most formats carry and can do. */
export const everyPiece = ['filing', 'licence', 'public-security', 'badge'] as const
export const everyLook = ['order', 'labels', 'look', 'decoration'] as const

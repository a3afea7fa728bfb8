/** Everything at once, for an application that has the domain loaded anyway, and for drawing the maker on a server. */
import { snippetFormats } from '@beian/domain/snippets'
import * as engine from './engine.ts'
import type { FormatCard, Tools } from './tools.ts'

export const allFormats: readonly FormatCard[] = Object.values(snippetFormats).map(
  ({ id, class: group, title, accepts, honours, where }) => ({ id, class: group, title, accepts, honours, where }),
)

export const toolsAtHand: Tools = {
  formats: allFormats,
  engine: () => engine,
  failed: () => false,
  wake: () => undefined,
}

/**
 * 收录情况 One row of the research the book was made from: where it stands in the book, or why it does not. A place is
 * the id of a topic, or `procedure:`, `dictionary:`, `number:`, `calendar:`, `dispute:`, `fee:`, `rejection:`,
 * `playbook:` or `source:` with an id.
 */
import type { Text } from '../../vocabulary/text.ts'

export type Row = { readonly in: readonly string[] } | { readonly left: Text }
export type Coverage = Readonly<Record<string, Row>>

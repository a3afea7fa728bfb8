/**
 * 收录情况 One row of the research the book was made from: where it stands in the book, or why it does not. A place is
 * the id of a topic, or one of these with an id: `procedure:`, `dispute:`, `fee:`, `rejection:`, `playbook:`, `source:`,
 * `number:` (a number format), `dictionary:` (a file of the dictionaries), `calendar:` (a file of the calendar).
 */
import type { Text } from '../../vocabulary/text.ts'

export type Row = { readonly in: readonly string[] } | { readonly left: Text }
export type Coverage = Readonly<Record<string, Row>>

/** What a limit is called in a list: its short name, or the question where a book gives none. */
import type { Topic } from '../rulebook/topic.ts'
import type { Text } from '../vocabulary/text.ts'

export function limitTitle({ short, title }: Pick<Topic, 'short' | 'title'>): Text {
  return short ?? title
}

/** The items in the sections of the guide. */
import type { Item } from '@beian/domain/finder'
import type { Text } from '@beian/domain/vocabulary'
import type { Checklist } from './state.ts'

export type Group = { readonly title: Text; readonly items: readonly Item[] }

export function groupsOf({ items, parts }: NonNullable<Checklist>): readonly Group[] {
  return parts.flatMap(({ title, topics }) => {
    const own = items.filter(({ topic }) => topics.includes(topic.id))
    return own.length === 0 ? [] : [{ title, items: own }]
  })
}

/** The items in the sections of the guide. */
import type { Item } from '@beian/domain/finder'
import { type SectionId, sectionTitles } from '../../text/words.ts'
import type { Checklist } from './state.ts'

export type Group = { readonly id: SectionId; readonly items: readonly Item[] }

export function groupsOf({ items, sections }: NonNullable<Checklist>): readonly Group[] {
  return (Object.keys(sectionTitles) as SectionId[]).flatMap((id) => {
    const own = items.filter(({ topic }) => sections[topic.id] === id)
    return own.length === 0 ? [] : [{ id, items: own }]
  })
}

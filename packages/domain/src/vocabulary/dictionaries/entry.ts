/** 字典 One word of a ministry's dictionary: our id, the ministry's code, and its name. Codes are text: two exceed 32 bits. */
import type { Text } from '../text.ts'

export type Entry = {
  readonly code?: string
  readonly title: Text
  /** 不与他项同选 Says that none of the others holds, so that it stands alone where several may be said. */
  readonly alone?: true
}
export type Dictionary = Readonly<Record<string, Entry>>

/** The names of a dictionary's words, by id: what a sentence says for each. */
export function titlesOf<D extends Readonly<Record<string, { readonly title: Text }>>>(dictionary: D) {
  const titles = Object.entries(dictionary).map(([id, { title }]) => [id, title])
  return Object.fromEntries(titles) as { readonly [Id in keyof D]: Text }
}

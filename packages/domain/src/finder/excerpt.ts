/** 摘录 A part of the book as plain data, for a page that reads a few questions: with the checks, it is a book again. */
import type { Check } from '../rulebook/check.ts'
import type { Procedure } from '../rulebook/procedure.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import { type ProvinceId, provinceIds } from '../vocabulary/province.ts'
import type { Source, SourceId } from '../vocabulary/source.ts'

type Cut = Pick<Topic, 'id'>
type ExcerptSource = Pick<Source, 'id' | 'title' | 'number' | 'kind' | 'issuer' | 'seen' | 'anonymous'>
type ExcerptProvince = Pick<Rulebook['provinces'][ProvinceId], 'statements'>

/** Everything in it crosses a wire as it is. */
export type Excerpt = {
  readonly topics: readonly Omit<Topic, 'examples'>[]
  readonly provinces: { readonly [P in ProvinceId]?: ExcerptProvince }
  readonly procedures: Rulebook['procedures']
  readonly disputes: Rulebook['disputes']
  readonly sources: Readonly<Record<SourceId, ExcerptSource>>
  readonly materials: Rulebook['materials']
  readonly facts: Rulebook['facts']
  /** What they are called and take, of which sentences are made; not what they do. */
  readonly checks: Readonly<Record<string, Omit<Check, 'test'>>>
}

type Wanted = {
  readonly topics: readonly Topic[]
  readonly provinces: readonly ProvinceId[]
  readonly procedures: readonly Procedure[]
}

/** What one province says on some topics. */
export function provincePart(book: Rulebook, province: ProvinceId, topics: readonly Cut[]): ExcerptProvince {
  const own: Readonly<Record<string, unknown>> = book.provinces[province].statements
  const kept = topics.flatMap(({ id }) => (own[id] === undefined ? [] : [[id, own[id]]]))
  return { statements: Object.fromEntries(kept) }
}

export function excerptOf(book: Rulebook, { topics, provinces, procedures }: Wanted): Excerpt {
  const parts = provinces.map((id) => [id, provincePart(book, id, topics)] as const)
  const text = JSON.stringify([topics, parts])
  const named = <V>(shelf: Readonly<Record<string, V>>) =>
    Object.fromEntries(Object.entries(shelf).filter(([id]) => text.includes(JSON.stringify(id))))
  const ids = new Set(topics.map(({ id }) => id))
  return {
    topics: topics.map(({ examples: _, ...topic }) => topic),
    provinces: Object.fromEntries(parts),
    procedures: Object.fromEntries(procedures.map((one) => [one.id, one])),
    disputes: book.disputes.filter(({ topic }) => ids.has(topic)),
    sources: Object.fromEntries(Object.entries(named(book.sources)).map(([id, one]) => [id, slim(one)])),
    materials: named(book.materials),
    facts: named(book.facts),
    checks: Object.fromEntries(Object.entries(named(book.checks)).map(([id, { test: _, ...told }]) => [id, told])),
  }
}

function slim({ id, title, number, kind, issuer, seen, anonymous }: Source): ExcerptSource {
  const more = { ...(number === undefined ? {} : { number }), ...(anonymous === undefined ? {} : { anonymous }) }
  return { id, title, kind, issuer, seen, ...more }
}

/** A book again: it answers on what it holds as the whole book would, and knows nothing else. */
export function bookOfExcerpt(excerpt: Excerpt, checks: Readonly<Record<string, Check>>): Rulebook {
  const topics = excerpt.topics.map((topic) => ({ ...topic, examples: [] }))
  const silent = provinceIds.map((id) => [id, { id, reviewed: null, statements: {} }])
  const provinces = { ...Object.fromEntries(silent), ...excerpt.provinces }
  // Without its code a check waits for facts, as it does where they are unknown.
  const waiting = Object.entries(excerpt.checks).map(([id, one]) => [id, { ...one, test: () => ({ needs: [] }) }])
  const named = { ...Object.fromEntries(waiting), ...checks }
  return {
    ...excerpt,
    topics,
    provinces,
    checks: named,
    rejections: [],
    playbooks: [],
    fees: [],
  } as unknown as Rulebook
}

/**
 * 书架 What of a topic can answer in one place on one day: the statements begun by then, newest first, and of their `when`
 * only what the place leaves open. Chosen once for a province, nature and day and kept, because many cases stand in the
 * same place: what is left to ask of each case is little.
 */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Statement, Topic, When } from '../rulebook/topic.ts'
import type { Day } from '../vocabulary/day.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import { dayOf } from '../vocabulary/instant.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import { meets } from './holds.ts'
import { type InForce, type Layer, layerOf, refOf, type Scope, startOf, statementsOf } from './statements.ts'
import { type CaseView, known, subjectsOf } from './view.ts'

/** What is the same for every question of a case. Absent: not known yet. */
export type Place = {
  readonly province: ProvinceId | undefined
  readonly nature: string | undefined
  readonly kind: string | undefined
  readonly day: Day
}

/** A statement with what is still open of its `when`. */
export type Candidate = { readonly by: InForce; readonly open: When | undefined }

/** The candidates of one part and layer. */
export type Slot = {
  readonly part: string
  readonly layer: Layer
  readonly own: readonly Candidate[]
  readonly national: readonly Candidate[]
}

const places = new WeakMap<CaseView, Place>()

/** The place of a case: what its principal says, on the day it is judged. */
export function placeOf(view: CaseView): Place {
  const [principal] = subjectsOf(view, 'principal')
  const word = (key: FactKey) =>
    (principal === undefined ? undefined : known(view, principal, key)) as string | undefined
  const place = places.get(view) ?? {
    province: word('principal.province') as ProvinceId | undefined,
    nature: word('principal.nature'),
    kind: word('principal.kind'),
    day: dayOf(view.at),
  }
  places.set(view, place)
  return place
}

const settledBy: Partial<Record<FactKey, 'province' | 'nature' | 'kind'>> = {
  'principal.province': 'province',
  'principal.nature': 'nature',
  'principal.kind': 'kind',
}

/** What a place leaves open of a `when`; null where the place already rules it out. */
function openIn(place: Place, when: When | undefined): When | undefined | null {
  if (when === undefined) return undefined
  const open = Object.entries(when).filter(([key]) => valueIn(place, key) === undefined)
  const ruledOut = Object.entries(when).some(([key, wanted]) => {
    const value = valueIn(place, key)
    return value !== undefined && !meets(value, wanted)
  })
  if (ruledOut) return null
  return open.length === 0 ? undefined : Object.fromEntries(open)
}

function valueIn(place: Place, key: string): string | undefined {
  const name = settledBy[key as FactKey]
  return name === undefined ? undefined : place[name]
}

function newestFirst(a: Statement, b: Statement): number {
  const starts = startOf(b.from).localeCompare(startOf(a.from))
  return starts || Object.keys(b.when ?? {}).length - Object.keys(a.when ?? {}).length
}

function candidates(
  topic: Topic,
  scope: Scope,
  { place, of }: { place: Place; of: readonly Statement[] },
): Candidate[] {
  const begun = of.filter((one) => startOf(one.from) <= place.day).toSorted(newestFirst)
  return begun.flatMap((statement) => {
    const open = openIn(place, statement.when)
    return open === null ? [] : { by: { statement, scope, ref: refOf(topic, scope, statement) }, open }
  })
}

function choose(book: Rulebook, topic: Topic, place: Place): readonly Slot[] {
  const { province } = place
  const national = statementsOf(book, topic, 'nation')
  const own = province === undefined ? [] : statementsOf(book, topic, province)
  const slots = Map.groupBy([...national, ...own], (one) => `${one.part ?? ''}|${layerOf(one)}`)
  return [...slots.values()].map((same) => {
    const { part = '' } = same[0] as Statement
    const among = (list: readonly Statement[]) => list.filter((one) => same.includes(one))
    return {
      part,
      layer: layerOf(same[0] as Statement),
      own: province === undefined ? [] : candidates(topic, province, { place, of: among(own) }),
      national: candidates(topic, 'nation', { place, of: among(national) }),
    }
  })
}

type Shelf = Map<Topic, readonly Slot[]>
const kept = new WeakMap<Rulebook, Map<string, Shelf>>()
const atHand = new WeakMap<Place, { readonly book: Rulebook; readonly shelf: Shelf }>()
/** Places kept for one book: 31 provinces and 18 natures for a few days. The oldest goes first. */
const MOST_PLACES = 2_000

function shelfIn(book: Rulebook, { province, nature, kind, day }: Place): Shelf {
  const shelves = kept.get(book) ?? new Map<string, Shelf>()
  kept.set(book, shelves)
  const name = `${province}|${nature}|${kind}|${day}`
  const shelf = shelves.get(name) ?? new Map()
  if (!shelves.has(name) && shelves.size >= MOST_PLACES) shelves.delete(shelves.keys().next().value as string)
  shelves.set(name, shelf)
  return shelf
}

function shelfOf(book: Rulebook, place: Place): Shelf {
  const last = atHand.get(place)
  if (last?.book === book) return last.shelf
  const shelf = shelfIn(book, place)
  atHand.set(place, { book, shelf })
  return shelf
}

/** The slots of a topic in a place: always the same answer, worked out once. */
export function slotsOf(book: Rulebook, topic: Topic, place: Place): readonly Slot[] {
  const shelf = shelfOf(book, place)
  const slots = shelf.get(topic) ?? choose(book, topic, place)
  shelf.set(topic, slots)
  return slots
}

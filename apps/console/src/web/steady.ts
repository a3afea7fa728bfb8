/**
 * What an answer repeats stays the same objects: a list draws anew only the rows that say something else, and the focus stays
 * in all others. Nothing is written into either answer.
 */
import { type Accessor, createMemo } from 'solid-js'

type Fields = Readonly<Record<string, unknown>>
type List = readonly unknown[]

/** `now`, with every part of it that says the same as in `before` taken from there. Both are plain data. */
export function steady<T>(before: unknown, now: T): T {
  if (Object.is(before, now)) return now
  if (Array.isArray(before) && Array.isArray(now)) return steadyList(before, now) as T
  if (isFields(before) && isFields(now)) return steadyFields(before, now) as T
  return now
}

/** The same for a list that a page makes for itself out of an answer. */
export function createSteady<T>(made: () => T): Accessor<T> {
  return createMemo<T>((before) => steady(before, made()))
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

function isSame(before: unknown, now: unknown): boolean {
  if (Object.is(before, now)) return true
  if (Array.isArray(before) && Array.isArray(now))
    return before.length === now.length && now.every((one, at) => isSame(before[at], one))
  if (!isFields(before) || !isFields(now)) return false
  const names = Object.keys(now)
  return names.length === Object.keys(before).length && names.every((name) => isSame(before[name], now[name]))
}

function steadyFields(before: Fields, now: Fields): Fields {
  const made = Object.fromEntries(Object.entries(now).map(([name, value]) => [name, steady(before[name], value)]))
  const names = Object.keys(made)
  const isAll = names.length === Object.keys(before).length
  return isAll && names.every((name) => name in before && Object.is(made[name], before[name])) ? before : made
}

/** What stands before and behind the change keeps its place; between them a row is found again by all that it says. */
function steadyList(before: List, now: List): List {
  const shorter = Math.min(before.length, now.length)
  let head = 0
  while (head < shorter && isSame(before[head], now[head])) head += 1
  if (head === before.length && head === now.length) return before
  let tail = 0
  while (tail < shorter - head && isSame(before.at(-1 - tail), now.at(-1 - tail))) tail += 1
  const [was, is] = [before.slice(head, before.length - tail), now.slice(head, now.length - tail)]
  return [...before.slice(0, head), ...foundAgain(was, is), ...before.slice(before.length - tail)]
}

/** A row that changed keeps what is within it by its id or, where it has none, by its place. */
function foundAgain(before: List, now: List): List {
  const byWords = new Map<string, unknown[]>()
  for (const one of before) {
    const words = JSON.stringify(one)
    byWords.set(words, [...(byWords.get(words) ?? []), one])
  }
  const known = now.map((one) => byWords.get(JSON.stringify(one))?.shift())
  const byId = new Map(before.map((one) => [idOf(one), one]))
  return now.map((one, place) => known[place] ?? steady(byId.get(idOf(one) ?? one) ?? before[place], one))
}

const idOf = (one: unknown) => (isFields(one) ? one['id'] : undefined)

// That every word of the glossary stands once, in both languages, on rules of the book.
import { expect, test } from 'vitest'
import { topics } from '../topics/index.ts'
import { glossary } from './index.ts'

test('each word has an id, a Chinese and an English word of its own', () => {
  for (const of of [
    (one: (typeof glossary)[number]) => one.id,
    (one: (typeof glossary)[number]) => one.term.zh,
    (one: (typeof glossary)[number]) => one.term.en,
  ]) {
    const words = glossary.map(of)
    expect(new Set(words).size).toBe(words.length)
    expect(words.every((word) => word.trim() !== '')).toBe(true)
  }
})

test('each rests on a rule that is in the book', () => {
  for (const { id, topics: ids } of glossary) {
    expect(ids.length, id).toBeGreaterThan(0)
    expect(
      ids.filter((topic) => !(topic in topics)),
      id,
    ).toEqual([])
  }
})

test('what a word is not is another word of the glossary', () => {
  const ids = glossary.map(({ id }) => id)
  for (const { id, not = [] } of glossary)
    expect(
      not.filter((one) => one === id || !ids.includes(one)),
      id,
    ).toEqual([])
})

test('an explanation is a sentence in both languages, and says nothing in figures that a rule should say', () => {
  for (const { means } of glossary) {
    expect(means.zh).toMatch(/。$/)
    expect(means.en).toMatch(/\.$/)
    expect(means.zh.replaceAll(/B2[15]|“-\d”/g, '')).not.toMatch(/\d/)
  }
})

// That words and rules lead to each other, and that the sounds are those of the words.
import { glossary } from '@beian/domain/rulebook/glossary'
import { expect, test } from 'vitest'
import { bare, notTheSame, settledBy, soundOf, termsBySound, termsOf, usedIn } from './glossary.ts'

const called = (id: string) => glossary.find((one) => one.id === id) ?? expect.unreachable(id)

test('a word is spoken with its tones, and typed without', () => {
  expect(soundOf(called('icp-filing'))).toBe('bèi àn')
  expect(bare(called('icp-filing'))).toBe('beian')
  expect(soundOf(called('access'))).toBe('jiē rù')
  expect(bare(called('app'))).toBe('app')
  expect(termsBySound).toHaveLength(glossary.length)
})

test('every rule that settles or uses a word names it', () => {
  for (const term of glossary) {
    expect(settledBy(term).length).toBe(term.topics.length)
    for (const topic of [...settledBy(term), ...usedIn(term)]) expect(termsOf(topic)).toContain(term)
  }
})

test('a rule names what it settles first, and no word twice', () => {
  for (const topic of glossary.flatMap(settledBy)) {
    const words = termsOf(topic)
    expect(new Set(words).size).toBe(words.length)
    expect(words[0] && settledBy(words[0])).toContain(topic)
  }
})

test('what is not the same is told on both sides', () => {
  for (const term of glossary) for (const other of notTheSame(term)) expect(notTheSame(other)).toContain(term)
  expect(notTheSame(called('edi-licence')).map(({ id }) => id)).toContain('icp-licence')
})

// What the comparison shows, and what it reads from an address.
import { provinceIds } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { comparable, comparedNation, comparedProvince } from '../book/compared.ts'
import { ownProvinces } from '../book/stated.ts'
import { readChoice, rowsOf, writeChoice } from './compared.ts'

const questions = comparedNation('en').subjects.flatMap((subject) => subject.questions)
const [hebei, guangdong] = [comparedProvince('en', 'hebei'), comparedProvince('en', 'guangdong')]

describe('the answers that are loaded', () => {
  test('hold every question that some province answers, each once', () => {
    expect(questions.map(({ id }) => id).toSorted()).toEqual(comparable.map(({ id }) => id).toSorted())
  })

  test('are a province’s own exactly where the book says that it differs', () => {
    for (const [province, answers] of [
      ['hebei', hebei],
      ['guangdong', guangdong],
    ] as const) {
      for (const topic of comparable) {
        expect(typeof answers[topic.id] === 'object', topic.id).toBe(ownProvinces(topic).includes(province))
      }
    }
  })

  test('say the same in both languages of the same questions', () => {
    expect(Object.keys(comparedProvince('zh', 'hebei'))).toEqual(Object.keys(hebei))
    expect(hebei['domain-name-validity']).toMatchObject([{ text: expect.stringContaining('3 more months') }])
  })
})

describe('the rows', () => {
  test('are the questions that one of the provinces answers for itself', () => {
    const shown = rowsOf(questions, [hebei], false)
    expect(shown.length).toBeGreaterThan(10)
    expect(shown.filter(({ id }) => typeof hebei[id] !== 'object')).toEqual([])
  })

  test('apart, leave out what all of them answer alike, and nothing else', () => {
    expect(rowsOf(questions, [hebei, hebei], true)).toEqual([])
    const [both, apart] = [false, true].map((only) => rowsOf(questions, [hebei, guangdong], only).map(({ id }) => id))
    const alike = both?.filter((id) => !apart?.includes(id)) ?? []
    expect(alike.length).toBeGreaterThan(0)
    const texts = (answer: unknown) => (answer as readonly { text: string }[]).map(({ text }) => text)
    for (const id of alike) expect(texts(hebei[id])).toEqual(texts(guangdong[id]))
  })
})

describe('the address', () => {
  test('gives back what was chosen', () => {
    expect(readChoice(writeChoice(['hebei', 'tibet']), provinceIds)).toEqual(['hebei', 'tibet'])
    expect(readChoice(writeChoice([]), provinceIds)).toEqual([])
  })
  test('is read without what nobody knows, twice the same, or a fourth', () => {
    expect(readChoice('#with=hebei,atlantis,hebei,tibet,gansu,henan', provinceIds)).toEqual(['hebei', 'tibet', 'gansu'])
    expect(readChoice('#topics', provinceIds)).toEqual([])
  })
})

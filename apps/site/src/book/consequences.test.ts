import { topicsOf } from '@beian/domain/reading'
import { rulebook } from '@beian/domain/rulebook'
import { describe, expect, test } from 'vitest'
import { consequencesIn, consequencesOf, dutiesOf } from './consequences.ts'
import { procedures } from './shelf.ts'

const consequences = rulebook.topics.filter(({ demand }) => demand.kind === 'consequence')

describe('what follows where a duty is broken', () => {
  test('is found from each of its duties, and leads back to all of them', () => {
    expect(consequences.length).toBeGreaterThan(0)
    for (const consequence of consequences) {
      const duties = dutiesOf(consequence)
      expect(duties.length).toBeGreaterThan(0)
      for (const duty of duties) expect(consequencesOf(duty)).toContain(consequence)
    }
  })
  test('stands in the guide that tells of the duty, and nowhere without one', () => {
    for (const procedure of procedures) {
      const told = topicsOf(rulebook, procedure.id)
      const wanted = consequences.filter(
        (one) => told.includes(one) || dutiesOf(one).some((duty) => told.includes(duty)),
      )
      expect(consequencesIn(procedure)).toEqual(wanted)
    }
  })
  test('no consequence is forgotten by all guides but those of personal data, which no procedure tells of', () => {
    const told = new Set(procedures.flatMap(consequencesIn))
    expect(consequences.filter((one) => !told.has(one)).map(({ regime }) => regime)).toEqual(
      consequences.filter(({ regime }) => regime === 'personal-data').map(() => 'personal-data'),
    )
  })
})

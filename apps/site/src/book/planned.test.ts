// That the planner's steps carry what the book says of them.
import { provinceIds } from '@beian/domain/vocabulary'
import { expect, test } from 'vitest'
import { limitsOf } from './limits.ts'
import { plannedLines, plannedProcedure, plannedStages } from './planned.ts'
import { procedures } from './shelf.ts'

test.each(procedures.map((procedure) => ({ id: procedure.id, procedure })))(
  '$id: every limit of law on a stage after submission is a line of its step',
  ({ procedure }) => {
    expect(plannedStages(procedure).length).toBeGreaterThan(0)
    for (const stage of plannedStages(procedure)) {
      const wanted = limitsOf(procedure, stage).byLaw.filter(
        ({ stated: { scope, statement } }) => scope === 'nation' && statement.when === undefined,
      )
      const { byLaw } = plannedLines('en', { procedure, stage, place: 'nation' })
      expect(byLaw.map(({ text }) => text)).toEqual(wanted.map(({ figure }) => figure.en))
    }
  },
)

test('provinces with tables of their own answer for the authority’s review', () => {
  const places = procedures.flatMap((procedure) => plannedProcedure('zh', procedure).steps.map(({ lines }) => lines))
  const own = new Set(places.flatMap((lines) => Object.keys(lines)))
  expect(provinceIds.filter((id) => own.has(id)).length).toBeGreaterThan(25)
})

import { type Scope, topicsOf } from '@beian/domain/reading'
import { rulebook } from '@beian/domain/rulebook'
import { provinceIds } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { type Asker, caseGuide, type Line, linesAnew } from './case-guide.ts'
import { naturesOf } from './readers.ts'
import { saidBy } from './saying.ts'
import { procedures } from './shelf.ts'
import { turnsOn } from './turns-on.ts'

/** Each nature in one place and for the nation: all natures and all provinces occur, in turn. */
const askers: readonly Asker[] = procedures.flatMap((procedure, at) =>
  naturesOf(procedure).flatMap(({ id: nature }, index) => {
    const places: readonly Scope[] = [provinceIds[(at * 18 + index) % provinceIds.length] ?? 'nation', 'nation']
    return places.map((place) => ({ procedure, nature, place }))
  }),
)
const told = (line: Line) => `${line.topic.id} ${saidBy(line)}`

describe('lines that are worked out once for many', () => {
  test('are those worked out for one nature in one place alone', () => {
    for (const asker of askers) {
      const { procedure, nature, place } = asker
      const anew = topicsOf(rulebook, procedure.id).flatMap((topic) => linesAnew(topic, asker))
      const kept = caseGuide(procedure, nature, place).flatMap(({ lines }) => lines)
      expect(kept.map(told).toSorted()).toEqual(anew.map(told).toSorted())
    }
  })

  test('are shared by most who ask', () => {
    const all = askers.flatMap((asker) =>
      topicsOf(rulebook, asker.procedure.id).map((topic) => [topic, asker] as const),
    )
    const apart = new Set(all.map(([topic, asker]) => `${asker.procedure.id} ${topic.id} ${turnsOn(topic, asker)}`))
    expect(apart.size * 3).toBeLessThan(all.length)
  })
})

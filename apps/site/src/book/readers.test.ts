import { type Procedure, procedures } from '@beian/domain/rulebook'
import { type ProcedureId, provinceIds } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { checklistsOf, naturesOf, provincesWithDifferences, readersWith } from './readers.ts'
import { procedures as all, natureList } from './shelf.ts'

const of = (id: ProcedureId) => procedures[id] as Procedure
const idsOf = (procedure: Procedure) =>
  naturesOf(procedure)
    .map(({ id }) => id)
    .toSorted()

describe('who gets a checklist of his own', () => {
  test('a newcomer finds a page of his own nature in each province', () => {
    const { readers, byProvince } = checklistsOf(of('first-filing'))
    expect(byProvince).toBe(true)
    expect(readers.map(({ natures }) => natures.map(({ id }) => id))).toEqual(natureList.map(({ id }) => [id]))
  })

  test('every nature that may file has exactly one page, and its address is that of the first who read it', () => {
    for (const procedure of all) {
      const { readers } = checklistsOf(procedure)
      const found = readers.flatMap(({ natures }) => natures.map(({ id }) => id))
      expect(new Set(found).size).toBe(found.length)
      if (readers.length > 0) expect(found.toSorted()).toEqual(idsOf(procedure))
      for (const { id, natures } of readers) expect(natures[0]?.id).toBe(id)
    }
  })

  test('nobody is given a checklist of what he may not apply for', () => {
    const licence = of('licence-application')
    expect(readersWith(licence, 'individual')).toBeUndefined()
    expect(naturesOf(licence).map(({ id }) => id)).toEqual(['enterprise'])
  })

  test('a procedure in which few provinces differ is not printed 31 times', () => {
    for (const procedure of all) {
      const few = provincesWithDifferences(procedure).length * 2 <= provinceIds.length
      expect(checklistsOf(procedure).byProvince).toBe(!few)
    }
    expect(checklistsOf(of('public-security-filing')).byProvince).toBe(false)
  })

  test('all pages of checklists are fewer than two thousand in one language', () => {
    const pages = all.map((procedure) => {
      const { readers, byProvince } = checklistsOf(procedure)
      return readers.length * (byProvince ? provinceIds.length + 1 : 1)
    })
    expect(pages.reduce((sum, count) => sum + count, 0)).toBeLessThan(2000)
  })
})

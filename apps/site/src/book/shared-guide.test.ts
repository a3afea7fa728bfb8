import { procedures, type Statement } from '@beian/domain/rulebook'
import type { ProvinceId } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { caseGuide, type Section } from './case-guide.ts'
import { checklistsOf, type Readers } from './readers.ts'
import { isByNature } from './saying.ts'
import { sharedGuide } from './shared-guide.ts'

const procedure = procedures['added-service']
const shared = checklistsOf(procedure).readers.filter(({ natures }) => natures.length > 1)
const provinces = ['beijing', 'guangdong', 'guizhou', 'tibet'] as const satisfies ProvinceId[]

const linesOf = (sections: readonly Section[]) => sections.flatMap(({ lines }) => lines)
const settled = (sections: readonly Section[]) =>
  linesOf(sections).flatMap((line) => (line.is === 'asked' ? [line.asked.by.statement] : []))
const printed = (sections: readonly Section[]) =>
  new Set<Statement>(
    linesOf(sections).flatMap((line) =>
      line.is === 'asked' ? [line.asked.by.statement] : line.possible.map(({ by }) => by.statement),
    ),
  )
const everyReader = (check: (mine: readonly Section[], page: readonly Section[]) => void) => {
  for (const { natures } of shared as readonly Readers[])
    for (const province of provinces)
      for (const { id } of natures) check(caseGuide(procedure, id, province), sharedGuide(procedure, natures, province))
}

describe('a checklist that several natures read', () => {
  test('holds everything that is asked of each of them', () => {
    expect(shared.length).toBeGreaterThan(0)
    everyReader((mine, page) => {
      const all = printed(page)
      expect([...printed(mine)].filter((statement) => !all.has(statement))).toEqual([])
    })
  })
  test('settles nothing that is not asked of every one of them', () => {
    everyReader((mine, page) => {
      const asked = new Set(settled(mine))
      expect(settled(page).filter((statement) => !asked.has(statement))).toEqual([])
    })
  })
  test('tells for each nature which document proves it', () => {
    const [first] = shared
    const page = sharedGuide(procedure, first?.natures ?? [], 'guangdong')
    const line = linesOf(page).find(({ topic }) => topic.id === 'principal-document')
    expect(line).toMatchObject({ is: 'open', answer: 'needs', facts: ['principal.nature'] })
    expect(line?.is === 'open' ? line.possible.length : 0).toBe(first?.natures.length)
  })
  test('of one nature is that nature’s own', () => {
    const [notary] = shared.flatMap(({ natures }) => natures)
    expect(sharedGuide(procedure, notary === undefined ? [] : [notary], 'tibet')).toEqual(
      caseGuide(procedure, notary?.id ?? expect.unreachable(), 'tibet'),
    )
    expect(linesOf(caseGuide(procedure, 'notary', 'tibet')).some(isByNature)).toBe(true)
  })
})

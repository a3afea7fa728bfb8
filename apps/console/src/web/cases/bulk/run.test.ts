import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import { Refused } from '../../api.ts'
import type { CaseRow } from '../../case/shape.ts'
import { createRun, type Run } from './run.ts'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id, rev: 1 }) as CaseRow)
const refusal = new Refused([
  { code: 'case-locked', message: { zh: '锁', en: 'locked' }, fix: { zh: '等', en: 'wait' } },
])
const states = (run: Run) => run.outcomes().map(({ state }) => state)
const inRoot = <T>(work: (run: Run) => T) =>
  createRoot((dispose) => ({ result: work(createRun(rows)), dispose })).result

test('what is refused says why and stops nothing; trying again leaves alone what is done', () =>
  inRoot(async (run) => {
    const seen: string[] = []
    await run.start(async ({ id, rev }) => {
      seen.push(`${id}${rev}`)
      if (id === 'b' && rev === 1) throw refusal
      return undefined
    })
    expect(states(run)).toEqual(['done', 'refused', 'done', 'done'])
    expect(run.of('refused')[0]?.problem?.code).toBe('case-locked')
    run.again([{ ...rows[1], rev: 2 } as CaseRow])
    await run.start(async ({ id, rev }) => {
      seen.push(`${id}${rev}`)
      return undefined
    })
    expect(seen).toEqual(['a1', 'b1', 'c1', 'd1', 'b2'])
    expect(states(run)).toEqual(['done', 'done', 'done', 'done'])
  }))

test('stopped between two cases, the rest waits', () =>
  inRoot(async (run) => {
    await run.start(async ({ id }) => {
      if (id === 'b') run.stop()
      return { undo: async () => undefined }
    })
    expect(states(run)).toEqual(['done', 'done', 'waiting', 'waiting'])
    expect(run.of('done').every(({ undo }) => undo)).toBe(true)
    expect(run.running()).toBe(false)
  }))

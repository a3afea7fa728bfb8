/** A case on another day, in another province, of another nature: only what differs is told. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'
import type { whatIfRows } from './what-if.router.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

type WhatIf = ReturnType<typeof whatIfRows>
let trial: Trial
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  work = await openCaseOf(await setUp(trial), '星河数据')
  await work.fill()
})
afterEach(() => trial.close())

const suppose = async (input: object) =>
  (await work.visitor.call('whatIf.of', { id: work.id, ...input })).data as WhatIf

test('another province asks other things, and says which stay', async () => {
  const { came, went, changed, same } = await suppose({ province: 'beijing' })
  expect(came.length + went.length + changed.length).toBeGreaterThan(0)
  expect(same).toBeGreaterThan(5)
  expect(came.every(({ text, ref }) => text.zh !== '' && ref !== '')).toBe(true)
})
test('another nature', async () => {
  const { came, went } = await suppose({ nature: 'individual' })
  expect(came.length + went.length).toBeGreaterThan(0)
})
test('near miss: the present province changes nothing', async () => {
  const { came, went, changed, findings, limits } = await suppose({ province: 'guangdong' })
  expect([came, went, changed, findings.came, findings.went, limits.moved].flat()).toEqual([])
})
test('years ago the SMS check was not asked yet; the case itself stays as it is', async () => {
  const { came, went, changed } = await suppose({ day: '2016-01-04' })
  expect(came.length + went.length + changed.length).toBeGreaterThan(0)
  expect((await work.page()).subjects.find(({ id }) => id === 'principal')?.facts['principal.province']).toBe(
    'guangdong',
  )
})

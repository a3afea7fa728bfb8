import { createRoot } from 'solid-js'
import { expect, test } from 'vitest'
import type { CaseRow } from '../case/shape.ts'
import { createSelection } from './selection.ts'

const shown = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, rev: 1 }) as CaseRow)
const row = (id: string) => shown.find((one) => one.id === id) as CaseRow

const inRoot = (run: (selection: ReturnType<typeof createSelection>) => void) =>
  createRoot((dispose) => {
    run(createSelection())
    dispose()
  })
const ids = (selection: ReturnType<typeof createSelection>) => selection.rows().map(({ id }) => id)

test('a range goes from the case touched last, in either direction', () =>
  inRoot((selection) => {
    selection.toggle(row('d'), { range: false, shown })
    selection.toggle(row('b'), { range: true, shown })
    expect(ids(selection).toSorted()).toEqual(['b', 'c', 'd'])
    selection.toggle(row('c'), { range: false, shown })
    expect(ids(selection).toSorted()).toEqual(['b', 'd'])
  }))

test('a range without a beginning is one case; rows are renewed, and what is gone stays chosen as it was', () =>
  inRoot((selection) => {
    selection.toggle(row('c'), { range: true, shown })
    expect(ids(selection)).toEqual(['c'])
    selection.setAll(shown, true)
    selection.renew([{ ...row('a'), rev: 7 }])
    expect(selection.rows().map(({ rev }) => rev)).toEqual([1, 7, 1, 1, 1])
    selection.clear()
    expect(selection.count()).toBe(0)
  }))

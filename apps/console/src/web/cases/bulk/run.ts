/**
 * The same act on many cases, one after the other: each is a command of its own, done or refused by itself. It shows how far
 * it is, can be stopped between two cases, and can be tried again with those that were refused.
 */
import type { Problem } from '@beian/domain/vocabulary'
import { batch, createSignal } from 'solid-js'
import { problemOf } from '../../api.ts'
import type { CaseRow } from '../../case/shape.ts'

export type Outcome = {
  readonly row: CaseRow
  readonly state: 'waiting' | 'done' | 'refused'
  readonly problem?: Problem
  /** Takes it back, where that can be. */
  readonly undo?: () => Promise<unknown>
}

export type Act = (row: CaseRow) => Promise<Pick<Outcome, 'undo'> | undefined>

export function createRun(rows: readonly CaseRow[]) {
  const [outcomes, setOutcomes] = createSignal<readonly Outcome[]>(rows.map((row) => ({ row, state: 'waiting' })))
  const [running, setRunning] = createSignal(false)
  const [begun, setBegun] = createSignal(false)
  let stopped = false

  const note = (id: string, told: Omit<Outcome, 'row'>) =>
    setOutcomes((all) => all.map((one) => (one.row.id === id ? { row: one.row, ...told } : one)))

  const one = async ({ row }: Outcome, act: Act) => {
    try {
      const { undo } = (await act(row)) ?? {}
      note(row.id, undo ? { state: 'done', undo } : { state: 'done' })
    } catch (error) {
      note(row.id, { state: 'refused', problem: problemOf(error) })
    }
  }

  return {
    outcomes,
    running,
    begun,
    of: (state: Outcome['state']) => outcomes().filter((outcome) => outcome.state === state),
    stop: () => {
      stopped = true
    },
    start: async (act: Act) => {
      stopped = false
      batch(() => {
        setBegun(true)
        setRunning(true)
      })
      for (const outcome of outcomes()) {
        if (stopped) break
        if (outcome.state !== 'done') await one(outcome, act)
      }
      setRunning(false)
    },
    /** With the rows as they stand now, those that were refused wait again. */
    again: (fresh: readonly CaseRow[]) =>
      setOutcomes((all) =>
        all.map((outcome) =>
          outcome.state === 'done'
            ? outcome
            : { row: fresh.find(({ id }) => id === outcome.row.id) ?? outcome.row, state: 'waiting' },
        ),
      ),
  }
}

export type Run = ReturnType<typeof createRun>

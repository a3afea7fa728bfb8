/**
 * One open case for the pages below it: what the server told, and the one way to change it. Changes go one after the
 * other, each with the revision the one before it left, so that typing fast never collides with oneself.
 */
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { type Accessor, createContext, createEffect, useContext } from 'solid-js'
import { api, problemOf, watching } from '../api.ts'
import { casesKey } from '../cases/queries.ts'
import { tell, tellProblem } from '../ui/toast.tsx'
import type { CasePage, Revised } from './shape.ts'

export type Change<Answer extends { rev: number }> = (revised: Revised) => Promise<Answer>

export type Desk = {
  readonly page: Accessor<CasePage>
  /** Sends a change; throws what the server refused with. */
  change<Answer extends { rev: number }>(send: Change<Answer>): Promise<Answer>
  /** The same for a press of a button: news when it is done, the refusal in words when not. Whether it was done. */
  act(send: Change<{ rev: number }>, done?: () => string): Promise<boolean>
  /** The statement the side panel explains. */
  readonly why: Accessor<string | undefined>
  ask(ref: string | undefined): void
}

export const caseKey = (id: string) => ['case', id] as const

export const DeskContext = createContext<Desk>()

export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('A page of a case stands outside of it')
  return desk
}

/** Lets changes through one at a time and remembers the newest revision. */
export function inTurn(known: () => Revised) {
  let newest = 0
  let last: Promise<unknown> = Promise.resolve()
  return <Answer extends { rev: number }>(send: Change<Answer>): Promise<Answer> => {
    const sent = last.then(async () => {
      const { id, rev } = known()
      const answer = await send({ id, rev: Math.max(newest, rev) })
      newest = Math.max(newest, answer.rev)
      return answer
    })
    last = sent.catch(() => undefined)
    return sent
  }
}

const lookEvery = 4_000

/** Now and then asks whether somebody else changed the case; then the page looks again. */
export function useNews(page: Accessor<CasePage>): void {
  const cache = useQueryClient()
  const news = createQuery(() => ({
    queryKey: ['case-revision', page().id],
    queryFn: () => api.cases.revision.query({ id: page().id }, watching),
    refetchInterval: lookEvery,
  }))
  createEffect(() => {
    const { id, rev } = page()
    if ((news.data?.rev ?? 0) > rev) void cache.invalidateQueries({ queryKey: caseKey(id), exact: true })
  })
}

const settledAfter = 300

export function useChanges(page: Accessor<CasePage>): Pick<Desk, 'change' | 'act'> {
  const cache = useQueryClient()
  const send = inTurn(page)
  let waiting: ReturnType<typeof setTimeout> | undefined
  /** What follows from a change (checklist, findings, turn) is asked for once typing pauses. */
  const refresh = () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      void cache.invalidateQueries({ queryKey: caseKey(page().id) })
      void cache.invalidateQueries({ queryKey: casesKey })
    }, settledAfter)
  }
  const change: Desk['change'] = async (given) => {
    try {
      return await send(given)
    } finally {
      refresh()
    }
  }
  const act: Desk['act'] = async (given, done) => {
    try {
      await change(given)
      if (done) tell(done)
      return true
    } catch (error) {
      tellProblem(problemOf(error))
      return false
    }
  }
  return { change, act }
}

/** Says that a task is done, and offers to take it back. */
import type { QueryClient } from '@tanstack/solid-query'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { tell, tellProblem } from '../ui/toast.tsx'

export const tasksKey = ['tasks'] as const

export async function settleTask(cache: QueryClient, id: string): Promise<void> {
  const again = async () => {
    await api.tasks.reopen.mutate({ id }).catch((error: unknown) => tellProblem(problemOf(error)))
    await cache.invalidateQueries({ queryKey: tasksKey })
  }
  try {
    await api.tasks.settle.mutate({ id })
    tell(() => t().desk.tasks.settled, { title: () => t().desk.tasks.undo, run: () => void again() })
  } catch (error) {
    tellProblem(problemOf(error))
  }
  await cache.invalidateQueries({ queryKey: tasksKey })
}

/** What a home page lacked is told done by hand; the next look opens it again if it is not. */
export async function settleHomePageTask(cache: QueryClient, id: string): Promise<void> {
  try {
    await api.homePages.settle.mutate({ id })
    tell(() => t().desk.tasks.settled)
  } catch (error) {
    tellProblem(problemOf(error))
  }
  await cache.invalidateQueries({ queryKey: tasksKey })
}

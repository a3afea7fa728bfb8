/** What is to be done about one case, and a new task for it. */
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, type JSX, Show, Suspense } from 'solid-js'
import { api } from '../api.ts'
import { useDesk } from '../case/desk.ts'
import { t } from '../text/language.ts'
import { shortDay } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { Each } from '../ui/Each.tsx'
import { later } from '../ui/later.ts'
import { settleTask, tasksKey } from './settle.ts'
import { TaskLine } from './TaskLine.tsx'

const AddTask = later(() => import('./AddTask.tsx'))

/** `children`: what else is added on the same page, beside the button for a task. */
export function CaseTasks(props: { children: JSX.Element }) {
  const desk = useDesk()
  const cache = useQueryClient()
  const [adding, setAdding] = createSignal(false)
  const tasks = createQuery(() => ({
    queryKey: [...tasksKey, 'case', desk.page().id],
    queryFn: () => api.tasks.ofCase.query({ caseId: desk.page().id }),
  }))
  const near = (day: string) => {
    const { today } = desk.page()
    return day < today ? 'overdue' : day === today ? 'near' : undefined
  }
  return (
    <section class="dates tasks" aria-label={t().desk.tasks.title}>
      <div class="dates-head acts">
        <Button small onClick={() => setAdding(true)}>
          + {t().desk.tasks.add}
        </Button>
        {props.children}
      </div>
      <Show when={tasks.isSuccess && tasks.data.length > 0}>
        <h2>{t().desk.tasks.title}</h2>
        <ul class="today-lines">
          <Each of={tasks.data ?? []}>
            {(task) => (
              <TaskLine
                tab="deadlines"
                words={task().words}
                below={t().desk.tasks.of(task().owner.name)}
                when={
                  <span class="due" data-near={near(task().day)}>
                    <span class="due-day">{shortDay(task().day)}</span>
                  </span>
                }
                settle={t().desk.tasks.settle}
                onSettle={() => void settleTask(cache, task().id)}
              />
            )}
          </Each>
        </ul>
      </Show>
      <Show when={adding()}>
        <Suspense>
          <AddTask caseId={desk.page().id} onClose={() => setAdding(false)} />
        </Suspense>
      </Show>
    </section>
  )
}

/** What is to be done about one case, and a new task for it. */
import { createQuery } from '@tanstack/solid-query'
import { createSignal, type JSX, Show, Suspense } from 'solid-js'
import { api } from '../api.ts'
import { useDesk } from '../case/desk.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Each } from '../ui/Each.tsx'
import { later } from '../ui/later.ts'
import { OwnTask } from './OwnTask.tsx'
import { tasksKey } from './settle.ts'

const TaskDialog = later(() => import('./TaskDialog.tsx'))

/** `children`: what else is added on the same page, beside the button for a task. */
export function CaseTasks(props: { children: JSX.Element }) {
  const desk = useDesk()
  const [adding, setAdding] = createSignal(false)
  const tasks = createQuery(() => ({
    queryKey: [...tasksKey, 'case', desk.page().id],
    queryFn: () => api.tasks.ofCase.query({ caseId: desk.page().id }),
  }))
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
          <Each of={tasks.data ?? []}>{(task) => <OwnTask task={task()} today={desk.page().today} names />}</Each>
        </ul>
      </Show>
      <Show when={adding()}>
        <Suspense>
          <TaskDialog caseId={desk.page().id} onClose={() => setAdding(false)} />
        </Suspense>
      </Show>
    </section>
  )
}

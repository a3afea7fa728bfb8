/** The tasks of the day's page: what people are to do, and what home pages lack. Nothing where there are none. */
import type { Day, Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { say, t } from '../text/language.ts'
import { shortDay, shortInstant } from '../text/when.ts'
import { Each } from '../ui/Each.tsx'
import { tasksOfDay } from './queries.ts'
import { settleHomePageTask, settleTask } from './settle.ts'
import { TaskLine } from './TaskLine.tsx'

const most = 50

export function DayTasks(props: { whose: 'mine' | 'everybody' }) {
  const cache = useQueryClient()
  const tasks = createQuery(() => tasksOfDay(props.whose))
  const own = () => (tasks.isSuccess ? tasks.data.own : [])
  const found = () => (tasks.isSuccess ? tasks.data.fromHomePages : [])
  const near = (day: Day) => {
    const today = tasks.data?.today ?? day
    return day < today ? 'overdue' : day === today ? 'near' : undefined
  }
  return (
    <Show when={own().length + found().length > 0}>
      <section class="block tasks">
        <h2>{t().desk.tasks.title}</h2>
        <ul class="today-lines">
          <Each of={own()}>
            {(task) => (
              <TaskLine
                case={task().case}
                tab="deadlines"
                words={task().words}
                below={props.whose === 'mine' ? '' : t().desk.tasks.of(task().owner.name)}
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
          <Each of={found()}>
            {(task) => (
              <TaskLine
                case={task().case}
                tab="after"
                words={say(task().message)}
                below={t().desk.tasks.fromHomePages}
                when={shortInstant(task().openedAt as Instant)}
                settle={t().desk.tasks.settle}
                onSettle={() => void settleHomePageTask(cache, task().id)}
              />
            )}
          </Each>
        </ul>
        <Show when={own().length === most || found().length === most}>
          <p class="quiet">{t().desk.tasks.more}</p>
        </Show>
      </section>
    </Show>
  )
}

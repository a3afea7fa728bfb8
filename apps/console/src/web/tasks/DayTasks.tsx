/** The tasks of the day's page: what people are to do, and what home pages lack. Nothing where there are none. */
import type { Instant } from '@beian/domain/vocabulary'
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { Show } from 'solid-js'
import { say, t } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { Each } from '../ui/Each.tsx'
import { OwnTask } from './OwnTask.tsx'
import { tasksOfDay } from './queries.ts'
import { settleHomePageTask } from './settle.ts'
import { TaskLine } from './TaskLine.tsx'

const most = 50

export function DayTasks(props: { whose: 'mine' | 'everybody' }) {
  const cache = useQueryClient()
  const tasks = createQuery(() => tasksOfDay(props.whose))
  const own = () => (tasks.isSuccess ? tasks.data.own : [])
  const found = () => (tasks.isSuccess ? tasks.data.fromHomePages : [])
  return (
    <Show when={own().length + found().length > 0}>
      <section class="block tasks">
        <h2>{t().desk.tasks.title}</h2>
        <ul class="today-lines">
          <Each of={own()}>
            {(task) => (
              <OwnTask
                task={task()}
                case={task().case}
                today={tasks.data?.today ?? task().day}
                names={props.whose === 'everybody'}
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

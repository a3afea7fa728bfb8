/** A task people gave each other, as a line: done by one button, put off or handed over by the other. */
import type { Day } from '@beian/domain/vocabulary'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, Show, Suspense } from 'solid-js'
import { t } from '../text/language.ts'
import { shortDay } from '../text/when.ts'
import { later } from '../ui/later.ts'
import { settleTask } from './settle.ts'
import type { GivenTask } from './TaskFields.tsx'
import { TaskLine } from './TaskLine.tsx'

const TaskDialog = later(() => import('./TaskDialog.tsx'))

type OwnTaskProps = {
  task: GivenTask
  /** Absent on the page of the case itself. */
  case?: { id: string; name: string }
  today: Day
  /** Everybody's tasks stand here: say whose each is. */
  names: boolean
}

export function OwnTask(props: OwnTaskProps) {
  const cache = useQueryClient()
  const [changing, setChanging] = createSignal(false)
  const near = () => {
    const { day } = props.task
    return day < props.today ? 'overdue' : day === props.today ? 'near' : undefined
  }
  return (
    <>
      <TaskLine
        case={props.case}
        tab="deadlines"
        words={props.task.words}
        below={props.names ? t().desk.tasks.of(props.task.owner.name) : ''}
        when={
          <span class="due" data-near={near()}>
            <span class="due-day">{shortDay(props.task.day)}</span>
          </span>
        }
        settle={t().desk.tasks.settle}
        onSettle={() => void settleTask(cache, props.task.id)}
        onAmend={() => setChanging(true)}
      />
      <Show when={changing()}>
        <Suspense>
          <TaskDialog task={props.task} onClose={() => setChanging(false)} />
        </Suspense>
      </Show>
    </>
  )
}

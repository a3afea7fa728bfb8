/** Opens one task for one case, or changes one that is open: what, by when, by whom. */
import type { Problem } from '@beian/domain/vocabulary'
import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, Show } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { tell } from '../ui/toast.tsx'
import { tasksKey } from './settle.ts'
import { createTask, type GivenTask, TaskFields } from './TaskFields.tsx'

type TaskDialogProps = { onClose: () => void } & ({ caseId: string; task?: never } | { task: GivenTask })

export default function TaskDialog(props: TaskDialogProps) {
  const cache = useQueryClient()
  // oxlint-disable-next-line solid/reactivity -- the task as it stood when the dialog was opened
  const task = createTask(props.task)
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const words = () => t().desk.tasks
  const save = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    setBusy(true)
    const news = props.task ? 'amended' : 'opened'
    try {
      if (props.task) await api.tasks.amend.mutate({ id: props.task.id, ...task.given() })
      else await api.tasks.open.mutate({ caseId: props.caseId, ...task.given() })
      await cache.invalidateQueries({ queryKey: tasksKey })
      tell(() => words()[news])
      props.onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={props.task ? words().amendTitle : words().add}>
      <form class="form" onSubmit={(event) => void save(event)} novalidate>
        <TaskFields task={task} />
        <Show when={problem()}>{(known) => <ProblemNote problem={known()} />}</Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy()} disabled={!task.isReady()}>
            {props.task ? t().kit.save : words().save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Opens one task for one case. */
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
import { createTask, TaskFields } from './TaskFields.tsx'

export default function AddTask(props: { caseId: string; onClose: () => void }) {
  const cache = useQueryClient()
  const task = createTask()
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const save = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    setBusy(true)
    try {
      await api.tasks.open.mutate({ caseId: props.caseId, ...task.given() })
      await cache.invalidateQueries({ queryKey: tasksKey })
      tell(() => t().desk.tasks.opened)
      props.onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={t().desk.tasks.add}>
      <form class="form" onSubmit={(event) => void save(event)} novalidate>
        <TaskFields task={task} />
        <Show when={problem()}>{(known) => <ProblemNote problem={known()} />}</Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy()} disabled={!task.isReady()}>
            {t().desk.tasks.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

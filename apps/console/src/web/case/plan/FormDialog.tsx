/** A dialog with a form that sends one change; a refusal stands below the fields, and what was typed stays. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, For, type JSX } from 'solid-js'
import { problemsOf } from '../../api.ts'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { tell } from '../../ui/toast.tsx'

export function FormDialog(props: {
  title: string
  confirm: string
  done: () => string
  onClose: () => void
  onSend: () => Promise<unknown>
  /** What is typed cannot be sent yet. */
  unready?: boolean
  wide?: boolean
  children: JSX.Element
}) {
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblems([])
    try {
      await props.onSend()
      tell(props.done)
      props.onClose()
    } catch (error) {
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={props.title} wide={props.wide === true}>
      <form class="form" onSubmit={send} novalidate>
        {props.children}
        <For each={problems()}>{(problem) => <ProblemNote problem={problem} />}</For>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy()} disabled={props.unready === true}>
            {props.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

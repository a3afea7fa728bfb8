/** A dialog that asks for one sentence and sends it; a refusal stands at the field, and what was typed stays. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, type JSX, Show } from 'solid-js'
import { problemOf } from '../api.ts'
import { t } from '../text/language.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ProblemNote } from '../ui/ProblemNote.tsx'
import { TextField } from '../ui/TextField.tsx'
import { tell } from '../ui/toast.tsx'

export function WordsDialog(props: {
  title: string
  label: string
  hint?: string
  confirm: string
  /** Where the server names the sentence. */
  path: string
  initial?: string
  lines?: number
  onClose: () => void
  onSend: (words: string) => Promise<unknown>
  done?: () => string
  children?: JSX.Element
  /** Above the sentence: ready words to put into it. */
  offers?: (put: (words: string) => void) => JSX.Element
  /** Below the sentence. */
  after?: JSX.Element
}) {
  const [words, setWords] = createSignal(props.initial ?? '')
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    setBusy(true)
    setProblem(undefined)
    try {
      await props.onSend(words())
      if (props.done) tell(props.done)
      props.onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={props.onClose} title={props.title}>
      <form class="form" onSubmit={send} novalidate>
        {props.children}
        {props.offers?.(setWords)}
        <TextField
          label={props.label}
          hint={props.hint}
          value={words()}
          onInput={setWords}
          lines={props.lines ?? 3}
          problem={problem()?.path === props.path ? problem() : undefined}
          autofocus
        />
        {props.after}
        <Show when={problem()?.path === props.path ? undefined : problem()}>
          {(whole) => <ProblemNote problem={whole()} />}
        </Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy()}>
            {props.confirm}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

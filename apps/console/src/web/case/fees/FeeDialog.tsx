/** Adds a line of one's own, or changes the amount and terms of one. */
import type { Problem } from '@beian/domain/vocabulary'
import { createSignal, Show, untrack } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { tell } from '../../ui/toast.tsx'
import { YesNo } from '../../ui/YesNo.tsx'
import type { FeeLine } from './FeesTab.tsx'
import { readFen, tf, typedFen } from './words.ts'

type Given = { caseId: string; line: FeeLine | undefined; onClose: () => void; onDone: () => void }

const kinds = ['agency', 'provider'] as const

export function FeeDialog(props: Given) {
  const [kind, setKind] = createSignal<(typeof kinds)[number]>('agency')
  const [title, setTitle] = createSignal('')
  const [amount, setAmount] = createSignal(untrack(() => typedFen(props.line?.amountFen ?? null)))
  const [onSuccess, setOnSuccess] = createSignal(untrack(() => props.line?.onSuccess ?? false))
  const [problem, setProblem] = createSignal<Problem>()
  const at = (path: string) => (problem()?.path === path ? problem() : undefined)
  const send = (amountFen: number | null) => {
    const terms = { caseId: props.caseId, amountFen, onSuccess: onSuccess() }
    const { line } = props
    return line
      ? api.fees.change.mutate({ ...terms, id: line.id, rev: line.rev })
      : api.fees.addOwn.mutate({ ...terms, kind: kind(), title: title() })
  }
  const save = async (event: SubmitEvent) => {
    event.preventDefault()
    const fen = readFen(amount())
    if (fen === undefined) return setProblem(unread())
    try {
      await send(fen)
      tell(() => tf().saved)
      props.onDone()
      props.onClose()
    } catch (error) {
      setProblem(problemOf(error))
    }
  }
  return (
    <Dialog
      open
      onClose={props.onClose}
      title={props.line ? tf().editTitle + t().kit.colon + say(props.line.title) : tf().addTitle}
    >
      <form class="form" onSubmit={(event) => void save(event)} novalidate>
        <Show when={!props.line}>
          <TextField label={tf().title} value={title()} onInput={setTitle} problem={at('title')} autofocus />
          <Choice
            label={tf().columns.kind}
            options={kinds.map((one) => ({ value: one, title: tf().kinds[one] }))}
            value={kind()}
            onChange={(value) => setKind(value === 'provider' ? 'provider' : 'agency')}
          />
        </Show>
        <TextField
          label={tf().amount}
          hint={tf().amountHint}
          value={amount()}
          onInput={setAmount}
          inputmode="decimal"
          problem={at('amountFen')}
        />
        <YesNo label={tf().onSuccess} value={onSuccess()} onChange={setOnSuccess} />
        <Show when={at('title') || at('amountFen') ? undefined : problem()}>
          {(whole) => <ProblemNote problem={whole()} />}
        </Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary">
            {tf().save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

function unread(): Problem {
  const { message, fix } = tf().amountUnread
  return { code: 'wrong-form', path: 'amountFen', message: { zh: message, en: message }, fix: { zh: fix, en: fix } }
}

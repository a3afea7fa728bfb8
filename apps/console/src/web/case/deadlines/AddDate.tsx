/** Tells the day of an event that no stage brings (the service opened), or sets a date of one's own. */
import { type Day, type EventId, events, type Problem } from '@beian/domain/vocabulary'
import { createSignal, Show, untrack } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { td } from '../../calendar/words.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DayField } from '../../ui/DayField.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { tell } from '../../ui/toast.tsx'
import { typedDay } from '../../ui/typed-day.ts'

type Given = { caseId: string; tellable: readonly EventId[]; onAdded: () => void; onClose: () => void }

export default function AddDate(props: Given) {
  const [what, setWhat] = createSignal<EventId | 'own'>(untrack(() => props.tellable[0] ?? 'own'))
  const [title, setTitle] = createSignal('')
  const [day, setDay] = createSignal('')
  const [problem, setProblem] = createSignal<Problem>()
  const [busy, setBusy] = createSignal(false)
  const at = (path: string) => (problem()?.path === path ? problem() : undefined)
  const options = () => [
    ...props.tellable.map((event) => ({ value: event as string, title: say(events[event]) })),
    { value: 'own', title: td().own },
  ]
  const send = (on: Day) => {
    const event = what()
    const { caseId } = props
    return event === 'own'
      ? api.deadlines.addOwnDate.mutate({ caseId, title: title(), day: on })
      : api.deadlines.tellDay.mutate({ caseId, event, day: on })
  }
  const save = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const on = typedDay(day())
    if (!on) return setProblem(unread())
    setBusy(true)
    setProblem(undefined)
    try {
      await send(on)
      tell(() => td().added)
      props.onAdded()
      props.onClose()
    } catch (error) {
      setProblem(problemOf(error))
    } finally {
      setBusy(false)
    }
  }
  const unread = (): Problem => {
    const { message, fix } = td().dayUnread
    return { code: 'wrong-form', path: 'day', message: { zh: message, en: message }, fix: { zh: fix, en: fix } }
  }
  return (
    <Dialog open onClose={props.onClose} title={td().addTitle}>
      <form class="form" onSubmit={(event) => void save(event)} novalidate>
        <Choice
          label={td().whatHappens}
          options={options()}
          value={what()}
          onChange={(value) => setWhat((value ?? 'own') as EventId | 'own')}
        />
        <Show when={what() === 'own'}>
          <TextField
            label={td().ownTitle}
            hint={td().ownHint}
            value={title()}
            onInput={setTitle}
            problem={at('title')}
          />
        </Show>
        <DayField label={td().day} value={day()} onInput={setDay} problem={at('day')} />
        <Show when={at('day') || at('title') ? undefined : problem()}>
          {(whole) => <ProblemNote problem={whole()} />}
        </Show>
        <div class="acts acts-end">
          <Button onClick={props.onClose}>{t().kit.cancel}</Button>
          <Button type="submit" kind="primary" busy={busy()}>
            {td().save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

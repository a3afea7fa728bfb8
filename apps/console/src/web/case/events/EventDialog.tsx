/** Records what the provider, a person or the authority did: the events this stage allows, and what each brings along. */
import { type EventId, events, type Problem } from '@beian/domain/vocabulary'
import { createSignal, For, Match, Show, Switch, untrack } from 'solid-js'
import { api, problemsOf } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { ProblemNote } from '../../ui/ProblemNote.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { tell } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { recordable } from '../head/next-act.ts'
import type { EventRecorded } from '../shape.ts'
import { Begun } from './Begun.tsx'
import { createNumbers, NumberFields } from './NumberFields.tsx'
import { PersonChoice } from './PersonChoice.tsx'
import { createReasons, ReasonFields } from './ReasonFields.tsx'
import { createWhen, WhenFields } from './WhenFields.tsx'

export default function EventDialog(props: { event?: EventId | undefined; onClose: () => void }) {
  const desk = useDesk()
  const offered = () => recordable(desk.page())
  const first = untrack(() => props.event) ?? (offered().length === 1 ? offered()[0]?.event : undefined)
  const [event, setEvent] = createSignal<EventId | undefined>(first)
  const [note, setNote] = createSignal('')
  const [person, setPerson] = createSignal<string>()
  const [problems, setProblems] = createSignal<readonly Problem[]>([])
  const [busy, setBusy] = createSignal(false)
  const when = createWhen()
  const reasons = createReasons()
  const numbers = createNumbers(desk.page())
  const chosen = () => offered().find((one) => one.event === event())
  const brings = () => chosen()?.brings

  const recorded = (): Omit<EventRecorded, 'id' | 'rev'> | undefined => {
    const now = event()
    if (!now) return undefined
    const [words, who] = [note().trim(), person()]
    return {
      event: now,
      ...when.given(),
      ...(words && { note: words }),
      ...(brings() === 'reasons' && { reasons: reasons.given() }),
      ...(brings() === 'numbers' && { numbers: numbers.given() }),
      ...(brings() === 'persons' && who && { person: who }),
    }
  }

  const record = async (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const what = recorded()
    if (!what) return
    setBusy(true)
    setProblems([])
    try {
      await desk.change((revised) => api.cases.recordEvent.mutate({ ...revised, ...what }))
      tell(() => t().case.done.recorded)
      props.onClose()
    } catch (error) {
      setProblems(problemsOf(error))
    } finally {
      setBusy(false)
    }
  }

  return (
    <Dialog open onClose={props.onClose} title={t().case.event.title} wide={brings() === 'reasons'}>
      <form class="form" onSubmit={record} novalidate>
        <EventChoice offered={offered()} value={event()} onChange={setEvent} />
        <Show when={event()}>
          {(now) => (
            <>
              <WhenFields when={when} />
              <Show when={!when.isUnread()}>
                <Begun event={now()} at={when.given().happenedAt} />
              </Show>
              <Switch>
                <Match when={brings() === 'reasons'}>
                  <ReasonFields reasons={reasons} />
                </Match>
                <Match when={brings() === 'numbers'}>
                  <NumberFields numbers={numbers} problems={problems()} />
                </Match>
                <Match when={brings() === 'persons'}>
                  <PersonChoice value={person()} onChange={setPerson} />
                </Match>
              </Switch>
              <TextField label={t().case.event.note} aside={t().kit.optional} value={note()} onInput={setNote} />
              <For each={problems().filter(({ path }) => !path?.startsWith('numbers/'))}>
                {(problem) => <ProblemNote problem={problem} />}
              </For>
              <div class="acts acts-end">
                <Button onClick={props.onClose}>{t().kit.cancel}</Button>
                <Button type="submit" kind="primary" busy={busy()} disabled={when.isUnread()}>
                  {t().case.event.save}
                </Button>
              </div>
            </>
          )}
        </Show>
      </form>
    </Dialog>
  )
}

function EventChoice(props: {
  offered: ReturnType<typeof recordable>
  value: EventId | undefined
  onChange: (event: EventId) => void
}) {
  return (
    <div class="event-choice" role="radiogroup" aria-label={t().case.event.what}>
      <For each={props.offered}>
        {(one) => (
          <label class="event-option">
            <input
              type="radio"
              name="event"
              checked={props.value === one.event}
              onChange={() => props.onChange(one.event)}
            />
            <span>{say(events[one.event])}</span>
            <Show when={say(one.to.title) !== say(events[one.event])}>
              <span class="quiet">{t().case.event.leadsTo(say(one.to.title))}</span>
            </Show>
          </label>
        )}
      </For>
    </div>
  )
}

/** Takes back what was recorded by mistake: says what goes with it, and asks why. */
import { events } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { api } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { shortDay, shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import { WordsDialog } from '../WordsDialog.tsx'
import type { PastItem } from './past-words.ts'
import { pastWords } from './past-words.ts'

type Backed = Extract<PastItem, { kind: 'event' | 'person' | 'step' }>

export function TakeBack(props: { item: PastItem }) {
  const [asking, setAsking] = createSignal(false)
  const item = () => (canGoBack(props.item) ? props.item : undefined)
  return (
    <Show when={item()}>
      {(known) => (
        <>
          <Button kind="quiet" small onClick={() => setAsking(true)}>
            {words().past.back.open}
            <span class="only-heard"> {pastWords(known()).heading}</span>
          </Button>
          <Show when={asking()}>
            <TakeBackDialog item={known()} onClose={() => setAsking(false)} />
          </Show>
        </>
      )}
    </Show>
  )
}

function canGoBack(item: PastItem): item is Backed {
  return 'back' in item && item.back !== undefined
}

/** What rests on it, each in a line. */
function goesAlong(item: Backed): readonly string[] {
  const { back } = words().past
  if (item.kind === 'step') return (item.back?.later ?? []).map(({ step, on }) => `${say(step)} · ${shortDay(on)}`)
  if (item.kind === 'person' || item.back === undefined) return []
  const { later, persons, rounds, numbers } = item.back
  return [
    ...later.map(({ event, at }) => `${say(events[event])} · ${shortInstant(at)}`),
    ...persons.map((person) => back.person(say(person))),
    ...rounds.map((round) => back.round(round)),
    ...(numbers ? [back.numbers] : []),
  ]
}

export function TakeBackDialog(props: { item: Backed; onClose: () => void }) {
  const desk = useDesk()
  const along = () => goesAlong(props.item)
  const send = (reason: string) => {
    const { item } = props
    return desk.change<{ rev: number }>((revised) => {
      if (item.kind === 'person')
        return api.cases.takePersonBack.mutate({
          ...revised,
          event: item.event,
          person: item.back?.person ?? '',
          reason,
        })
      const told = { ...revised, place: item.back?.place ?? 0, withLater: true, reason }
      return item.kind === 'step' ? api.playbooks.takeBack.mutate(told) : api.cases.takeBack.mutate(told)
    })
  }
  return (
    <WordsDialog
      title={words().past.back.title(pastWords(props.item).heading)}
      label={words().past.back.reason}
      hint={words().past.back.hint}
      confirm={along().length > 0 ? words().past.back.all : words().past.back.open}
      path="reason"
      lines={2}
      onClose={props.onClose}
      onSend={send}
      done={() => words().past.back.done}
    >
      <p>{words().past.back.note}</p>
      <Show when={along().length > 0}>
        <div class="goes-along">
          <p>
            <strong>{words().past.back.along + t().kit.colon}</strong>
          </p>
          <ul>
            <For each={along()}>{(line) => <li>{line}</li>}</For>
          </ul>
        </div>
      </Show>
    </WordsDialog>
  )
}

/** The numbers an authority granted: one for the principal and one for each service, as far as the procedure yields them. */
import { type NumberGiven, numberFact } from '@beian/domain/casework'
import { numberFormats } from '@beian/domain/numbers'
import { facts, type NumberKind, type Problem } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import { procedureOf } from '../../cases/words.ts'
import { say, t } from '../../text/language.ts'
import { TextField } from '../../ui/TextField.tsx'
import type { CasePage } from '../shape.ts'

type Place = Pick<CasePage['subjects'][number], 'noun' | 'title'> & { subject: string; kind: NumberKind }

function placesOf({ procedure, subjects }: CasePage): readonly Place[] {
  const yields = procedureOf(procedure)?.yields
  return subjects.flatMap(({ id: subject, noun, title }) => {
    const kind = noun === 'principal' ? yields?.principal : noun === 'service' ? yields?.service : undefined
    return kind ? [{ subject, noun, title, kind }] : []
  })
}

export function createNumbers(page: CasePage, initial: Readonly<Record<string, string>> = {}) {
  const [typed, setTyped] = createSignal<Readonly<Record<string, string>>>(initial)
  return {
    places: placesOf(page),
    typed,
    put: (subject: string, number: string) => setTyped((all) => ({ ...all, [subject]: number })),
    given: (): NumberGiven[] => Object.entries(typed()).map(([subject, number]) => ({ subject, number })),
  }
}

export function NumberFields(props: { numbers: ReturnType<typeof createNumbers>; problems: readonly Problem[] }) {
  const at = (subject: string) => props.problems.find(({ path }) => path === `numbers/${subject}`)
  const factOf = ({ noun, kind }: Place) => {
    const key = numberFact(noun, kind)
    return key && facts[key]
  }
  const shapeOf = (place: Place) => {
    const hint = factOf(place)?.hint
    return hint && say(hint)
  }
  /** As it is understood: the reader sees at once whether it was copied whole. */
  const read = ({ subject, kind }: Place) => {
    const typed = props.numbers.typed()[subject]?.trim()
    if (!typed) return undefined
    const reading = numberFormats[kind].parse(typed)
    return reading.ok ? reading.canonical : say(reading.problem.message)
  }
  return (
    <fieldset class="reasons">
      <legend>{t().case.event.numbers}</legend>
      <For each={props.numbers.places}>
        {(place) => (
          <TextField
            label={
              <>
                {say((factOf(place) ?? numberFormats[place.kind]).title)}{' '}
                <span class="field-aside">{say(place.title)}</span>
              </>
            }
            value={props.numbers.typed()[place.subject] ?? ''}
            onInput={(number) => props.numbers.put(place.subject, number)}
            problem={at(place.subject)}
            hint={
              <Show when={read(place)} fallback={shapeOf(place)}>
                {(text) => <span class="mono">{text()}</span>}
              </Show>
            }
            autocomplete="off"
          />
        )}
      </For>
    </fieldset>
  )
}

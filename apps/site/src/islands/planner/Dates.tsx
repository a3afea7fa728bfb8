/** The days of a plan: what they come to in a sentence, the chart, the table, and the calendar file. */
import { publishedCalendar } from '@beian/domain/calendar'
import type { Day, Language } from '@beian/domain/vocabulary'
import { createMemo, For, Show } from 'solid-js'
import { dayIn } from '../../text/day.ts'
import { plannerWords } from '../../text/planner.ts'
import { save } from '../checklist/save.ts'
import { Chart } from './Chart.tsx'
import { countedBack, planFrom } from './count.ts'
import { StepTable } from './StepTable.tsx'
import type { PlannedProcedure } from './shape.ts'

type Props = {
  readonly lang: Language
  readonly id: string
  readonly procedure: PlannedProcedure
  readonly province: string
  readonly turn: 'from' | 'by'
  readonly day: Day
}

export function Dates(props: Props) {
  const words = () => plannerWords[props.lang]
  const say = (day: Day) => dayIn(props.lang, day)
  const way = () => ({ steps: props.procedure.steps, province: props.province })
  const back = createMemo(() => (props.turn === 'by' ? countedBack(publishedCalendar, way(), props.day) : undefined))
  const start = () => (props.turn === 'from' ? props.day : (back()?.safe ?? back()?.last))
  const plan = createMemo(() => {
    const from = start()
    return from === undefined ? undefined : { from, steps: planFrom(publishedCalendar, way(), from) }
  })
  const advice = () => {
    const found = back()
    if (found === undefined) return []
    if (found.last === undefined) return [words().tooLate]
    const safe = found.safe === undefined ? words().noSafe : words().safe(say(found.safe))
    return found.open ? [safe] : [safe, words().last(say(found.last))]
  }
  const download = async () => {
    const [{ icsOf }, found] = [await import('./ics.ts'), plan()]
    if (found !== undefined) save(`${props.id}.ics`, 'text/calendar', icsOf(props.lang, props.procedure, found.steps))
  }
  return (
    <div class="plan" aria-live="polite">
      <For each={advice()}>{(line) => <p class="plan-advice">{line}</p>}</For>
      <Show when={plan()}>
        {(found) => (
          <>
            <Show when={found().steps.at(-1)}>
              {(last) => (
                <p class="plan-end">
                  {words().done(
                    props.procedure.end,
                    last().open ? words().notBefore(say(last().earliest)) : words().atEarliest(say(last().earliest)),
                    lastOf(last().latest, say),
                  )}
                </p>
              )}
            </Show>
            <Chart lang={props.lang} from={found().from} steps={found().steps} />
            <StepTable lang={props.lang} steps={found().steps} />
            <Show
              when={found().steps.some(
                ({ provisional, limits }) =>
                  provisional.earliest || provisional.latest || limits.some((one) => one.provisional),
              )}
            >
              <p class="note">{words().provisionalWhy}</p>
            </Show>
            <p class="small quiet">{words().counting}</p>
            <p class="plan-take">
              <button type="button" onClick={() => void download()}>
                {words().ics}
              </button>{' '}
              <a href={props.procedure.href}>{words().guide}</a>
            </p>
          </>
        )}
      </Show>
    </div>
  )
}

const lastOf = (day: Day | undefined, say: (day: Day) => string) => (day === undefined ? undefined : say(day))

/** A row a step: light while it is under way, dark between its earliest and its latest end, a red line where the law's limit ends. */
import { daysBetween, shiftDays } from '@beian/domain/calendar'
import type { Day, Language } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { plannerWords } from '../../text/planner.ts'
import { shortDayIn } from '../../text/short-day.ts'
import type { Counted } from './count.ts'

type Props = { readonly lang: Language; readonly from: Day; readonly steps: readonly Counted[] }

/** About as many marks as a phone has room for. */
const MARKS = 4

export function Chart(props: Props) {
  const words = () => plannerWords[props.lang]
  const end = () =>
    props.steps
      .flatMap(({ earliest, latest, limits }) => [earliest, latest ?? earliest, ...limits.map(({ day }) => day)])
      .reduce((last, day) => (last < day ? day : last), props.from)
  /** One day more, so that a day itself has a width. */
  const days = () => daysBetween(props.from, end()) + 1
  const share = (day: Day) => (100 * daysBetween(props.from, day)) / days()
  const wide = (from: Day, to: Day) => share(shiftDays(to, 1)) - share(from)
  const marks = () => {
    const first = props.from
    const step = Math.max(1, Math.ceil(days() / MARKS))
    return Array.from({ length: Math.ceil(days() / step) }, (_, index) => shiftDays(first, index * step))
  }
  return (
    <div class="chart" role="img" aria-label={words().chart}>
      <svg class="chart-days" aria-hidden="true" height="20">
        <For each={marks()}>
          {(day) => (
            <text x={`${share(day)}%`} y="14">
              {shortDayIn(props.lang, day)}
            </text>
          )}
        </For>
      </svg>
      <For each={props.steps}>
        {({ step, begins, earliest, latest, limits, provisional }) => (
          <div class="chart-row" aria-hidden="true">
            <span>{step.title}</span>
            <svg height="22">
              <defs>
                <pattern
                  id={`hatch-${step.id}`}
                  width="6"
                  height="6"
                  patternUnits="userSpaceOnUse"
                  patternTransform="rotate(45)"
                >
                  <rect class="hatch" width="3" height="6" />
                </pattern>
              </defs>
              <rect
                class="under-way"
                x={`${share(begins)}%`}
                y="5"
                width={`${wide(begins, latest ?? earliest)}%`}
                height="12"
              />
              <rect
                class="done-within"
                x={`${share(earliest)}%`}
                y="5"
                width={`${wide(earliest, latest ?? earliest)}%`}
                height="12"
              />
              <Show when={provisional.latest || provisional.earliest}>
                <rect
                  x={`${share(begins)}%`}
                  y="5"
                  width={`${wide(begins, latest ?? earliest)}%`}
                  height="12"
                  fill={`url(#hatch-${step.id})`}
                />
              </Show>
              <For each={limits}>
                {({ day }) => (
                  <rect
                    class="limit"
                    x={`${share(shiftDays(day, 1))}%`}
                    y="0"
                    width="2.5"
                    height="22"
                    transform="translate(-2.5 0)"
                  />
                )}
              </For>
            </svg>
          </div>
        )}
      </For>
      <p class="chart-key small quiet" aria-hidden="true">
        {[words().legendBefore, words().legendRange, words().legendLimit].join('\u00a0· ')}
      </p>
    </div>
  )
}

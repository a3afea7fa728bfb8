/** The plan as a table: each step with its days, what is said of its length, and by whom. */
import type { Language } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { dayIn } from '../../text/day.ts'
import { plannerWords } from '../../text/planner.ts'
import type { Counted } from './count.ts'

export function StepTable(props: { readonly lang: Language; readonly steps: readonly Counted[] }) {
  const words = () => plannerWords[props.lang]
  const mark = (provisional: boolean) => (provisional ? words().asProvisional : '')
  return (
    <table class="plan-table">
      <thead>
        <tr>
          <th scope="col">{words().step}</th>
          <th scope="col">{words().earliest}</th>
          <th scope="col">{words().latest}</th>
          <th scope="col">{words().inPractice}</th>
          <th scope="col">{words().byLaw}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.steps}>
          {({ step, lines, earliest, open, latest, limits, provisional }) => (
            <tr data-step={step.id}>
              <th scope="row">
                {step.title} <span class="by">{step.who}</span>
              </th>
              <td data-label={words().earliest} data-earliest={earliest}>
                {open ? words().notBefore(dayIn(props.lang, earliest)) : dayIn(props.lang, earliest)}
                {mark(provisional.earliest)}
              </td>
              <td data-label={words().latest} data-latest={latest}>
                {latest === undefined ? words().unknown : `${dayIn(props.lang, latest)}${mark(provisional.latest)}`}
              </td>
              <td data-label={words().inPractice}>
                <For each={lines.inPractice} fallback={words().none}>
                  {({ text, href, by }) => (
                    <p>
                      <a href={href}>{text}</a> <span class="by">{by}</span>
                    </p>
                  )}
                </For>
              </td>
              <td data-label={words().byLaw}>
                <For each={lines.byLaw} fallback={words().none}>
                  {(line) => (
                    <p>
                      <a href={line.href}>{line.text}</a>{' '}
                      <Show when={limits.find((one) => one.line === line)}>
                        {(limit) => (
                          <span data-limit={limit().day}>
                            {words().limitOn(dayIn(props.lang, limit().day))}
                            {mark(limit().provisional)}{' '}
                          </span>
                        )}
                      </Show>
                      <span class="by">{line.by}</span>
                    </p>
                  )}
                </For>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  )
}

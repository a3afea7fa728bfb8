/** What is urgent over all open cases, in five numbers. */
import { For } from 'solid-js'
import type { CaseCounts } from '../case/shape.ts'
import { t } from '../text/language.ts'

const shown = ['overdue', 'dueThisWeek', 'waitingForClient', 'atAuthority', 'blocked'] as const

export function CountStrip(props: { counts: CaseCounts }) {
  return (
    <dl class="counts">
      <For each={shown}>
        {(name) => (
          <div class="count" data-name={name} data-some={props.counts[name] > 0}>
            <dt>{t().cases.counts[name]}</dt>
            <dd>{props.counts[name]}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}

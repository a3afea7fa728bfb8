/** What is urgent over all open cases, in five numbers; each leads to its cases. */
import { For } from 'solid-js'
import type { CaseCounts } from '../case/shape.ts'
import { t } from '../text/language.ts'
import { today } from '../text/when.ts'
import type { UsedListing } from './use-listing.ts'

const shown = ['overdue', 'dueThisWeek', 'waitingForClient', 'atAuthority', 'blocked'] as const
type Shown = (typeof shown)[number]

export function CountStrip(props: { counts: CaseCounts | undefined; list: UsedListing }) {
  return (
    <dl class="counts">
      <For each={shown}>
        {(name) => (
          <div class="count" data-name={name} data-some={(props.counts?.[name] ?? 0) > 0}>
            <dt>
              {/* A plain link: the router's own calls every address of the list current, whatever it asks for. */}
              <a
                href={`/cases?${addressTo(name)}`}
                noScroll
                aria-current={props.list.isNarrowedTo(addressTo(name)) ? 'true' : undefined}
              >
                {t().cases.counts[name]}
              </a>
            </dt>
            <dd>{props.counts?.[name] ?? '\u00a0'}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}

function addressTo(name: Shown): string {
  const addresses: Record<Shown, string> = {
    overdue: 'late=1',
    dueThisWeek: `due=${daysToSunday()}`,
    waitingForClient: 'turn=client',
    atAuthority: 'turn=authority',
    blocked: 'blocked=1',
  }
  return addresses[name]
}

/** Weeks end on Sunday, as where they are counted. */
function daysToSunday(): number {
  return (7 - new Date(`${today()}T00:00:00Z`).getUTCDay()) % 7
}

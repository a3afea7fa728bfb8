/** What happened to the case in the world, and beside it the journal: who did what in the console. */

import { events } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { api } from '../../api.ts'
import { JournalList } from '../../journal/JournalList.tsx'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { useDesk } from '../desk.ts'

export function TimelineTab() {
  const desk = useDesk()
  const newestFirst = () => desk.page().happened.toReversed()
  return (
    <div class="timeline">
      <section>
        <h2>{t().case.timeline.happened}</h2>
        <Show when={newestFirst().length > 0} fallback={<p class="quiet">{t().case.timeline.none}</p>}>
          <ol class="happened">
            <For each={newestFirst()}>
              {(one) => (
                <li>
                  <time datetime={one.at}>{shortInstant(one.at)}</time> {say(events[one.event])}
                </li>
              )}
            </For>
          </ol>
        </Show>
      </section>
      <section>
        <h2>{t().case.timeline.journal}</h2>
        <p class="quiet">{t().case.timeline.journalNote}</p>
        <JournalList
          queryKey={['case', desk.page().id, 'journal', desk.page().rev]}
          page={(before) =>
            api.journal.ofCase.query({ caseId: desk.page().id, ...(before === undefined ? {} : { before }) })
          }
        />
      </section>
    </div>
  )
}

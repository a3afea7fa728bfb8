/** What happened to the case in the world, from every room, and beside it the journal: who did what in the console. */
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { Match, Switch } from 'solid-js'
import { api, problemOf } from '../../api.ts'
import { JournalList } from '../../journal/JournalList.tsx'
import { t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { caseKey, useDesk } from '../desk.ts'
import { Past } from './Past.tsx'

export function TimelineTab() {
  const desk = useDesk()
  const past = createQuery(() => ({
    queryKey: [...caseKey(desk.page().id), 'timeline', desk.page().rev],
    queryFn: () => api.timeline.ofCase.query({ id: desk.page().id }),
    placeholderData: keepPreviousData,
  }))
  return (
    <div class="timeline">
      <section>
        <h2>{words().past.title}</h2>
        <Switch fallback={<Loading />}>
          <Match when={past.error && !past.data}>
            <ErrorState problem={problemOf(past.error)} onRetry={() => void past.refetch()} />
          </Match>
          <Match when={past.data}>{(known) => <Past items={known()} />}</Match>
        </Switch>
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

/** Entries of the journal, the newest first, more on demand. */
import { useInfiniteQuery } from '@tanstack/solid-query'
import { For, Match, Show, Switch } from 'solid-js'
import { problemOf } from '../api.ts'
import type { Entry } from '../case/shape.ts'
import { factTitle } from '../case/words.ts'
import { t } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Parts } from '../ui/Parts.tsx'
import { grouped } from './grouped.ts'
import { fieldWords } from './words.fields.ts'
import { actionWords, detailWords } from './words.ts'

const pageLength = 50

export function JournalList(props: {
  queryKey: readonly (string | number)[]
  page: (before: number | undefined) => Promise<readonly Entry[]>
}) {
  const entries = useInfiniteQuery(() => ({
    queryKey: [...props.queryKey],
    queryFn: ({ pageParam }) => props.page(pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (last: readonly Entry[]) => (last.length < pageLength ? undefined : last.at(-1)?.seq),
  }))
  const all = () => entries.data?.pages.flat() ?? []
  return (
    <Switch fallback={<Loading />}>
      <Match when={entries.error && !entries.data}>
        <ErrorState problem={problemOf(entries.error)} onRetry={() => void entries.refetch()} />
      </Match>
      <Match when={entries.data}>
        <Show when={all().length > 0} fallback={<p class="quiet">{t().case.timeline.none}</p>}>
          <ol class="journal">
            <For each={grouped(all())}>{(entry) => <Line entry={entry} />}</For>
          </ol>
          <Show when={entries.hasNextPage}>
            <div class="acts">
              <Button small onClick={() => void entries.fetchNextPage()} busy={entries.isFetchingNextPage}>
                {t().case.timeline.earlier}
              </Button>
            </div>
          </Show>
        </Show>
      </Match>
    </Switch>
  )
}

function Line(props: { entry: Entry }) {
  const who = () => {
    const { id, name } = props.entry.actor
    if (name) return name
    return id === 'console' ? t().settings.by.console : t().settings.by.nobody
  }
  const fields = () => props.entry.fields.flatMap((name) => factTitle(name) ?? fieldWords(name) ?? [])
  return (
    <li class="journal-line">
      <time datetime={props.entry.at}>{shortInstant(props.entry.at)}</time>
      <span>
        <Parts of={[who(), actionWords(props.entry.action), ...detailWords(props.entry)]} />
        <Show when={fields().length > 0}>
          <span class="quiet"> {t().case.timeline.fields(fields().join(t().kit.comma))}</span>
        </Show>
        <Show when={props.entry.words}>{(words) => <span class="journal-words">{words()}</span>}</Show>
      </span>
    </li>
  )
}

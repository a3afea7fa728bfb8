/** One question of the book, outside of any case: the nation's answer, then each province that answers otherwise. */
import { useParams } from '@solidjs/router'
import { createQuery } from '@tanstack/solid-query'
import { For, Match, Show, Switch } from 'solid-js'
import { api, problemOf } from '../api.ts'
import { Explanation } from '../case/why/Explanation.tsx'
import { procedureTitle, provinceName } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import { ErrorState } from '../ui/ErrorState.tsx'
import { Loading } from '../ui/Loading.tsx'
import { Parts } from '../ui/Parts.tsx'

export default function TopicPage() {
  const params = useParams<{ id: string }>()
  const words = () => t().desk.topic
  const topic = createQuery(() => ({
    queryKey: ['topic', params.id],
    queryFn: () => api.topics.get.query({ id: params.id }),
  }))
  return (
    <Switch fallback={<Loading />}>
      <Match when={topic.error && !topic.data}>
        <ErrorState
          whole
          problem={problemOf(topic.error)}
          onRetry={() => void topic.refetch()}
          list={{ href: '/settings/rules', name: t().desk.palette.acts.rules }}
        />
      </Match>
      <Match when={topic.data}>
        {(known) => (
          <article class="topic">
            <header class="page-head">
              <h1>{say(known().title)}</h1>
            </header>
            <p class="second">
              <Parts of={known().procedures.map((id) => say(procedureTitle(id)))} />
            </p>
            <p class="quiet">{words().note}</p>
            <section class="block">
              <h2>{t().case.why.nation}</h2>
              <For each={known().nation} fallback={<p class="quiet">{words().noNation}</p>}>
                {(answer) => <Explanation of={answer} below />}
              </For>
            </section>
            <For each={known().provinces}>
              {({ province, answers }) => (
                <section class="block" data-province={province}>
                  <h2>{provinceName(province)}</h2>
                  <For each={answers}>{(answer) => <Explanation of={answer} below />}</For>
                </section>
              )}
            </For>
            <Show when={known().same.length > 0}>
              <p class="second">{words().same(known().same.map(provinceName).join(t().kit.comma))}</p>
            </Show>
            <Show when={known().unseen > 0}>
              <p class="quiet">{words().unseen(known().unseen)}</p>
            </Show>
          </article>
        )}
      </Match>
    </Switch>
  )
}

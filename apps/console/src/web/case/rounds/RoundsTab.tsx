/** The ways to those who judge and back: what was sent, who is through, what was answered, and what changed since. */
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { problemOf } from '../../api.ts'
import { t } from '../../text/language.ts'
import { words } from '../../text/words.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { useDesk } from '../desk.ts'
import { Changes } from './Changes.tsx'
import { MapReasonDialog, type ReasonAt } from './MapReasonDialog.tsx'
import { OneRound } from './OneRound.tsx'
import { createRounds, type RoundsPage } from './rounds-query.ts'

export default function RoundsTab() {
  const desk = useDesk()
  return (
    <Show
      when={desk.page().rounds.length > 0}
      fallback={
        <EmptyState title={t().case.rounds.none}>
          <p class="second">{t().case.rounds.noneNote}</p>
        </EmptyState>
      }
    >
      <Known />
    </Show>
  )
}

function Known() {
  const rounds = createRounds()
  return (
    <Switch fallback={<Loading />}>
      <Match when={rounds.error && !rounds.data}>
        <ErrorState problem={problemOf(rounds.error)} onRetry={() => void rounds.refetch()} />
      </Match>
      <Match when={rounds.data}>{(known) => <All page={known()} />}</Match>
    </Switch>
  )
}

function All(props: { page: RoundsPage }) {
  const [mapping, setMapping] = createSignal<ReasonAt>()
  return (
    <>
      <Show when={props.page.sinceLast}>
        {(changes) => (
          <section class="round round-open">
            <h2>{words().round.sinceLast}</h2>
            <Changes changes={changes()} />
          </section>
        )}
      </Show>
      <For each={props.page.rounds.toReversed()}>
        {(round) => <OneRound round={round} titles={props.page.titles} onMap={setMapping} />}
      </For>
      <Show when={mapping()} keyed>
        {(at) => <MapReasonDialog at={at} onClose={() => setMapping(undefined)} />}
      </Show>
    </>
  )
}

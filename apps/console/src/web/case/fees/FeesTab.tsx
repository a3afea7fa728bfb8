/** 费用 What a case costs: the State's charge apart with its source, the quote line by line, and prices to take over. */
import { createQuery, useQueryClient } from '@tanstack/solid-query'
import { createSignal, For, Match, Show, Switch } from 'solid-js'
import { type Answers, api, problemOf } from '../../api.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { ErrorState } from '../../ui/ErrorState.tsx'
import { Loading } from '../../ui/Loading.tsx'
import { Parts } from '../../ui/Parts.tsx'
import { tell, tellProblem } from '../../ui/toast.tsx'
import { useDesk } from '../desk.ts'
import { FeeDialog } from './FeeDialog.tsx'
import { FeeLines } from './FeeLines.tsx'
import { saveText } from './save-text.ts'
import { tf, yuan } from './words.ts'

export type Quote = Answers['fees']['ofCase']
export type FeeLine = Quote['lines'][number]

export default function FeesTab() {
  const desk = useDesk()
  const cache = useQueryClient()
  const caseId = () => desk.page().id
  const [edited, edit] = createSignal<FeeLine | 'new'>()
  const key = () => ['case', caseId(), 'fees']
  const quote = createQuery(() => ({
    queryKey: key(),
    queryFn: () => api.fees.ofCase.query({ caseId: caseId() }),
  }))
  const carryOut = async (act: Promise<unknown>) => {
    await act.catch((error: unknown) => tellProblem(problemOf(error)))
    await cache.invalidateQueries({ queryKey: key() })
  }
  const exportAll = () =>
    carryOut(
      api.fees.export.mutate({}).then(({ text, rows }) => {
        saveText('fees.csv', text)
        tell(() => tf().exported(rows))
      }),
    )
  return (
    <>
      <div class="dates-head acts">
        <Button small kind="quiet" onClick={() => void exportAll()}>
          {tf().export}
        </Button>
        <Button small onClick={() => edit('new')}>
          + {tf().add}
        </Button>
      </div>
      <Switch fallback={<Loading />}>
        <Match when={quote.error && !quote.data}>
          <ErrorState problem={problemOf(quote.error)} onRetry={() => void quote.refetch()} />
        </Match>
        <Match when={quote.data}>
          {(known) => (
            <div class="fees">
              <Statutory known={known()} />
              <Show
                when={known().lines.length > 0}
                fallback={
                  <EmptyState title={tf().none}>
                    <p class="second">{tf().noneNote}</p>
                  </EmptyState>
                }
              >
                <Sums sums={known().sums} />
                <FeeLines caseId={caseId()} lines={known().lines} onEdit={edit} carryOut={carryOut} />
              </Show>
              <Offered
                known={known()}
                onTake={(fee) => void carryOut(api.fees.takeOver.mutate({ caseId: caseId(), fee }))}
              />
            </div>
          )}
        </Match>
      </Switch>
      <Show when={edited()}>
        {(line) => {
          const given = line()
          const close = () => edit(undefined)
          const done = () => void carryOut(Promise.resolve())
          return (
            <FeeDialog caseId={caseId()} line={given === 'new' ? undefined : given} onClose={close} onDone={done} />
          )
        }}
      </Show>
    </>
  )
}

function Statutory(props: { known: Quote }) {
  return (
    <section class="block">
      <h2>{tf().statutory}</h2>
      <ul class="rows">
        <For each={props.known.statutory}>
          {(fee) => (
            <li class="row">
              <span>
                <strong>{fee.amountFen === 0 ? tf().free : yuan(fee.amountFen ?? 0)}</strong> · {say(fee.title)}
                <Show when={fee.confidence === 'unverified'}>
                  {' '}
                  <span class="provisional">{tf().unverified}</span>
                </Show>
                <Show when={fee.note}>{(note) => <span class="list-below">{say(note())}</span>}</Show>
                <span class="list-below">
                  {tf().sources + t().kit.colon}
                  <For each={fee.sources}>
                    {(source, place) => (
                      <>
                        {place() > 0 ? ' · ' : ''}
                        <Show when={source.url !== 'unknown'} fallback={say(source.title)}>
                          <a href={source.url} target="_blank" rel="noopener noreferrer">
                            {say(source.title)}
                          </a>
                        </Show>
                      </>
                    )}
                  </For>
                </span>
              </span>
            </li>
          )}
        </For>
      </ul>
      <p class="quiet">{tf().statutoryNote}</p>
    </section>
  )
}

const sums = ['provider', 'agency', 'owed', 'onSuccess', 'paid'] as const

function Sums(props: { sums: Quote['sums'] }) {
  return (
    <dl class="counts">
      <For each={sums}>
        {(name) => (
          <div class="count" data-name={name}>
            <dt>{tf().sums[name]}</dt>
            <dd>{yuan(props.sums[name])}</dd>
          </div>
        )}
      </For>
    </dl>
  )
}

function Offered(props: { known: Quote; onTake: (fee: string) => void }) {
  return (
    <Show when={props.known.offered.length > 0}>
      <details class="block fees-offered" open={props.known.lines.length === 0}>
        <summary>
          {tf().offered} ({props.known.offered.length})
        </summary>
        <p class="quiet">{tf().offeredNote}</p>
        <ul class="rows">
          <For each={props.known.offered}>
            {(fee) => (
              <li class="row">
                <span>
                  <Parts of={[say(fee.title), fee.amountFen === null ? tf().unknownAmount : yuan(fee.amountFen)]} />
                  <Show when={fee.note}>{(note) => <span class="list-below">{say(note())}</span>}</Show>
                </span>
                <Button small onClick={() => props.onTake(fee.id)} aria-label={`${tf().take} ${say(fee.title)}`}>
                  {tf().take}
                </Button>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}

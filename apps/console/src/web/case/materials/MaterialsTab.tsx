/** The checklist: every material with its subject, source and state, then what else the rules ask, and what still depends. */
import { createSignal, For, Show, Suspense } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { later } from '../../ui/later.ts'
import { useDesk } from '../desk.ts'
import type { OtherRow } from '../shape.ts'
import { WhyButton } from '../why/WhyButton.tsx'
import { createDetails, DetailsContext } from './details.ts'
import { MaterialLine } from './MaterialLine.tsx'
import { StillOpen } from './StillOpen.tsx'

const Prepare = later(() => import('./Prepare.tsx'))

export function MaterialsTab() {
  const desk = useDesk()
  const details = createDetails()
  const [preparing, setPreparing] = createSignal(false)
  /** By key, so that a line keeps its open form while the server recounts. What a consultant waived stays in sight. */
  const keysOf = (asked: boolean) =>
    desk
      .page()
      .materials.filter(({ state, waived }) => asked === (state !== 'not-required' || waived))
      .map(({ key }) => key)
  return (
    <DetailsContext.Provider value={details}>
      <Show
        when={desk.page().materials.length > 0}
        fallback={
          <EmptyState title={t().case.tabs.materials}>
            <p class="second">{t().case.materials.empty}</p>
          </EmptyState>
        }
      >
        <div class="tab-acts">
          <Button onClick={() => setPreparing(true)}>{t().case.papers.prepare.open}</Button>
        </div>
        <Table keys={keysOf(true)} />
        <Show when={keysOf(false).length > 0}>
          <details class="others">
            <summary>
              <strong>{t().case.materials.notRequired(keysOf(false).length)}</strong>
            </summary>
            <Table keys={keysOf(false)} />
          </details>
        </Show>
      </Show>
      <StillOpen />
      <Others />
      <Show when={preparing()}>
        <Suspense>
          <Prepare onClose={() => setPreparing(false)} />
        </Suspense>
      </Show>
    </DetailsContext.Provider>
  )
}

function Table(props: { keys: readonly string[] }) {
  const desk = useDesk()
  const columns = () => t().case.materials.columns
  return (
    <table class="list materials">
      <thead>
        <tr>
          <th scope="col">{columns().material}</th>
          <th scope="col">{columns().subject}</th>
          <th scope="col">{columns().source}</th>
          <th scope="col">{columns().state}</th>
        </tr>
      </thead>
      <For each={props.keys}>
        {(key) => (
          <Show when={desk.page().materials.find((row) => row.key === key)}>
            {(row) => <MaterialLine row={row()} />}
          </Show>
        )}
      </For>
    </table>
  )
}

/** Everything the rules say for this case, as the public guide prints it; the limits that run have a tab of their own. */
const shownKinds = [
  'condition',
  'duty',
  'ban',
  'window',
  'time-limit',
  'estimate',
  'path',
  'advice',
  'consequence',
] as const
const fewEnoughToShow = 6

function Others() {
  const desk = useDesk()
  const of = (kind: (typeof shownKinds)[number]) => desk.page().others.filter((row) => row.kind === kind)
  const some = () => shownKinds.filter((kind) => of(kind).length > 0)
  return (
    <Show when={some().length > 0}>
      <section class="block">
        <h2>{t().case.materials.others}</h2>
        <p class="quiet">{t().case.materials.othersNote}</p>
        <For each={some()}>
          {(kind) => (
            <details class="others" open={of(kind).length <= fewEnoughToShow}>
              <summary>
                <strong>{t().case.materials.kinds[kind]}</strong> <span class="quiet">{of(kind).length}</span>
              </summary>
              <ul class="lines lines-two">
                <For each={of(kind)}>
                  {(row, place) => <Other row={row} isFirst={of(kind)[place() - 1]?.topic !== row.topic} />}
                </For>
              </ul>
            </details>
          )}
        </For>
      </section>
    </Show>
  )
}

/** Several statements of one question stand below it; about whom, where it is asked of several. */
function Other(props: { row: OtherRow; isFirst: boolean }) {
  return (
    <li data-topic={props.row.topic} data-goes-on={!props.isFirst}>
      <Show when={props.isFirst}>
        <strong>{say(props.row.title)}</strong>
      </Show>
      <p class="second">
        <span class="requirement-text">{say(props.row.text)}</span>{' '}
        <WhyButton statement={props.row.ref} about={say(props.row.title)} />
      </p>
    </li>
  )
}

/** The checklist: every material with its subject, source and state, then what else the rules ask, and what still depends. */
import { createSignal, For, Show, Suspense } from 'solid-js'
import { t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { later } from '../../ui/later.ts'
import { useDesk } from '../desk.ts'
import { createDetails, DetailsContext } from './details.ts'
import { MaterialLine } from './MaterialLine.tsx'
import { Others } from './Others.tsx'
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

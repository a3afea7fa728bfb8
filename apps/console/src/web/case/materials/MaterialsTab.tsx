/** The checklist: every material with its subject, source and state, then what else the rules ask, and what still depends. */
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useDesk } from '../desk.ts'
import type { OtherRow } from '../shape.ts'
import { WhyButton } from '../why/WhyButton.tsx'
import { factTitle } from '../words.ts'
import { MaterialLine } from './MaterialLine.tsx'

export function MaterialsTab() {
  const desk = useDesk()
  const columns = () => t().case.materials.columns
  /** By key, so that a line keeps its open form while the server recounts. */
  const keys = () => {
    const rows = desk.page().materials
    const asked = rows.filter(({ state }) => state !== 'not-required')
    return [...asked, ...rows.filter((row) => !asked.includes(row))].map(({ key }) => key)
  }
  return (
    <>
      <Show
        when={keys().length > 0}
        fallback={
          <EmptyState title={t().case.tabs.materials}>
            <p class="second">{t().case.materials.empty}</p>
          </EmptyState>
        }
      >
        <table class="list materials">
          <thead>
            <tr>
              <th scope="col">{columns().material}</th>
              <th scope="col">{columns().subject}</th>
              <th scope="col">{columns().source}</th>
              <th scope="col">{columns().state}</th>
            </tr>
          </thead>
          <For each={keys()}>
            {(key) => (
              <Show when={desk.page().materials.find((row) => row.key === key)}>
                {(row) => <MaterialLine row={row()} />}
              </Show>
            )}
          </For>
        </table>
      </Show>
      <Open />
      <Others />
    </>
  )
}

function Open() {
  const desk = useDesk()
  return (
    <Show when={desk.page().open.length > 0}>
      <section class="block">
        <h2>{t().case.materials.open}</h2>
        <p class="quiet">{t().case.materials.openNote}</p>
        <ul class="lines">
          <For each={desk.page().open}>
            {(row) => (
              <li>
                <strong>{say(row.title)}</strong> <span class="second">{say(row.subjectTitle)}</span>
                <Show when={row.disputed}>
                  {(dispute) => (
                    <p class="second">
                      {t().case.materials.disputed}：{say(dispute().question)} {say(dispute().why)}
                    </p>
                  )}
                </Show>
                <Show when={row.needs.length > 0}>
                  <p class="quiet">{t().case.materials.needs(row.needs.map((key) => factTitle(key)).join('、'))}</p>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

const shownKinds = ['condition', 'duty', 'ban', 'window', 'path', 'advice'] as const

function Others() {
  const desk = useDesk()
  const rows = () =>
    shownKinds.flatMap((kind) => desk.page().others.filter((row): row is OtherRow => row.kind === kind))
  return (
    <Show when={rows().length > 0}>
      <section class="block">
        <h2>{t().case.materials.others}</h2>
        <p class="quiet">{t().case.materials.othersNote}</p>
        <ul class="lines lines-two">
          <For each={rows()}>
            {(row) => (
              <li data-topic={row.topic}>
                <span class="chip">{t().case.materials.kinds[row.kind]}</span> <strong>{say(row.title)}</strong>{' '}
                <WhyButton statement={row.ref} about={say(row.title)} />
                <p class="second requirement-text">{say(row.text)}</p>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** What still depends: the facts that settle most of it, each leading to its field, and the questions themselves. */
import type { FactKey } from '@beian/domain/vocabulary'
import { For, type JSX, Show } from 'solid-js'
import { createSteady } from '../../steady.ts'
import { say, t } from '../../text/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import { createShowFact } from '../facts/show-fact.ts'
import type { CasePage, OpenRow } from '../shape.ts'
import { factTitle } from '../words.ts'
import { settling } from './settling.ts'

const fewEnoughToShow = 12

/** Several statements may wait for the same answer: their question stands once. */
function questionsOf({ open }: CasePage): readonly OpenRow[] {
  const asked = (row: OpenRow) => JSON.stringify([row.title, row.subject, row.needs, row.disputed])
  return [...new Map(open.map((row) => [asked(row), row])).values()]
}

export function StillOpen() {
  const desk = useDesk()
  const rows = () => questionsOf(desk.page())
  return (
    <Show when={rows().length > 0}>
      <section class="block">
        <h2>{t().case.materials.open}</h2>
        <p class="quiet">{t().case.materials.openNote}</p>
        <Folded count={rows().length}>
          <ul class="lines">
            <For each={rows()}>{(row) => <Question row={row} />}</For>
          </ul>
        </Folded>
      </section>
    </Show>
  )
}

function Folded(props: { count: number; children: JSX.Element }) {
  return (
    <Show when={props.count > fewEnoughToShow} fallback={props.children}>
      <FillFirst />
      <details class="others">
        <summary>
          <strong>{t().case.materials.allOpen(props.count)}</strong>
        </summary>
        {props.children}
      </details>
    </Show>
  )
}

function FillFirst() {
  const desk = useDesk()
  const showFact = createShowFact()
  const wanted = createSteady(() => settling(desk.page().intake, questionsOf(desk.page())))
  const title = (key: FactKey) => factTitle(key) ?? key
  return (
    <Show when={wanted().length > 0}>
      <p>{t().case.materials.waitsFor}</p>
      <ul class="lines">
        <For each={wanted()}>
          {({ subject, key, questions }) => (
            <li>
              <Button kind="quiet" small onClick={() => showFact(subject, key)}>
                {title(key)}
              </Button>{' '}
              <span class="quiet">{t().case.materials.waiting(questions)}</span>
            </li>
          )}
        </For>
      </ul>
    </Show>
  )
}

function Question(props: { row: OpenRow }) {
  return (
    <li>
      <strong>{say(props.row.title)}</strong> <span class="second part">{say(props.row.subjectTitle)}</span>
      <Show when={props.row.disputed}>
        {(dispute) => (
          <p class="second">
            {t().case.materials.disputed + t().kit.colon}
            {say(dispute().question)} {say(dispute().why)}
          </p>
        )}
      </Show>
      <Show when={props.row.needs.length > 0}>
        <p class="quiet">
          {t().case.materials.needs(props.row.needs.map((key) => factTitle(key)).join(t().kit.comma))}
        </p>
      </Show>
    </li>
  )
}

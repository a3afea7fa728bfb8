/** Everything the rules say for this case, as the public guide prints it; the limits that run have a tab of their own. */
import { For, Show } from 'solid-js'
import { createSteady } from '../../steady.ts'
import { say, t } from '../../text/language.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { useDesk } from '../desk.ts'
import { WhyButton } from '../why/WhyButton.tsx'
import { type Said, saidOnce } from './said-once.ts'

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

export function Others() {
  const desk = useDesk()
  /** The same objects after every answer, so that a "why" that has the focus stays. */
  const told = createSteady(() =>
    shownKinds.map((kind) => ({ kind, said: saidOnce(desk.page().others.filter((row) => row.kind === kind)) })),
  )
  const of = (kind: (typeof shownKinds)[number]) => told().find((one) => one.kind === kind)?.said ?? []
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
                  {(said, place) => <Other said={said} isFirst={of(kind)[place() - 1]?.row.topic !== said.row.topic} />}
                </For>
              </ul>
            </details>
          )}
        </For>
      </section>
    </Show>
  )
}

/** Several statements of one question stand below it. */
function Other(props: { said: Said; isFirst: boolean }) {
  const desk = useDesk()
  const title = () => say(props.said.row.title)
  /** Told apart by who says so, where several rules say the same. */
  const source = (ref: string) => {
    const said = desk.page().explanations[ref]?.sources[0]
    return props.said.refs.length > 1 && said ? say(said.title) : undefined
  }
  return (
    <li data-topic={props.said.row.topic} data-goes-on={!props.isFirst}>
      <Show when={props.isFirst}>
        <strong>{title()}</strong>
      </Show>
      <p class="second">
        <span class="requirement-text">
          <Unbroken text={say(props.said.row.text)} />
        </span>
        <For each={props.said.refs}>
          {(ref) => (
            <>
              {' '}
              <Show when={source(ref)} fallback={<WhyButton statement={ref} about={title()} />}>
                {(name) => (
                  <span class="quiet part">
                    {name()} <WhyButton statement={ref} about={`${title()} ${name()}`} />
                  </span>
                )}
              </Show>
            </>
          )}
        </For>
      </p>
    </li>
  )
}

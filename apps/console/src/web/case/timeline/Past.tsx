/** The facts of the case, the newest first, a day at a time; one kind alone can be looked at. */
import { dayOf } from '@beian/domain/vocabulary'
import { createSignal, createUniqueId, For, Show } from 'solid-js'
import { createSteady } from '../../steady.ts'
import { t } from '../../text/language.ts'
import { longDay, shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { type PastItem, pastWords } from './past-words.ts'
import { TakeBack } from './TakeBack.tsx'

export function Past(props: { items: readonly PastItem[] }) {
  const [kind, setKind] = createSignal('')
  const id = createUniqueId()
  /** Two kinds may share a name: an event, and a person who is through. */
  const names = () => [...new Set(props.items.map((item) => words().past.kinds[item.kind]))]
  const shown = () => props.items.filter((item) => kind() === '' || words().past.kinds[item.kind] === kind())
  const days = createSteady(() => [...Map.groupBy(shown(), ({ at }) => dayOf(at))])
  return (
    <Show when={props.items.length > 0} fallback={<p class="quiet">{t().case.timeline.none}</p>}>
      <p class="past-filter">
        <label for={id}>{words().past.show}</label>{' '}
        <select id={id} class="input" onChange={(event) => setKind(event.currentTarget.value)}>
          <option value="">{words().past.all}</option>
          <For each={names()}>{(name) => <option value={name}>{name}</option>}</For>
        </select>
      </p>
      <ol class="past">
        <For each={days()}>
          {([day, items]) => (
            <li>
              <h3>{longDay(day)}</h3>
              <ul>
                <For each={items}>{(item) => <Line item={item} />}</For>
              </ul>
            </li>
          )}
        </For>
      </ol>
    </Show>
  )
}

function Line(props: { item: PastItem }) {
  const told = () => pastWords(props.item)
  const hour = () => ('wholeDay' in props.item ? '' : (shortInstant(props.item.at).split(' ')[1] ?? ''))
  return (
    <li class="past-line" data-kind={props.item.kind}>
      <time datetime={props.item.at}>{hour()}</time>
      <div>
        <span class="past-kind">{words().past.kinds[props.item.kind]}</span>
        <p class="past-heading as-written">
          <Unbroken text={told().heading} />
        </p>
        <For each={told().below}>{(line) => <p class="second as-written">{line}</p>}</For>
        <TakeBack item={props.item} />
      </div>
    </li>
  )
}

/** The personal checklist: what a procedure asks by these answers, to tick, to print and to take away. */
import type { Item } from '@beian/domain/finder'
import type { Deadline } from '@beian/domain/reading'
import { dayOf, isDay, type Language } from '@beian/domain/vocabulary'
import { createSignal, For, Show } from 'solid-js'
import * as to from '../../addresses.ts'
import { dayIn } from '../../text/day.ts'
import { fill } from '../../text/fill.ts'
import { Answered } from '../finder/Answered.tsx'
import { Cited } from '../finder/Reasons.tsx'
import { finderText } from '../finder/text.ts'
import { Days } from './Days.tsx'
import { groupsOf } from './groups.ts'
import { OpenItems } from './OpenItems.tsx'
import type { Checklist as State } from './state.ts'
import { checklistText } from './text.ts'

type Props = { readonly lang: Language; readonly list: NonNullable<State> }

export function Checklist(props: Props) {
  const text = () => checklistText(props.lang)
  const [dated, setDated] = createSignal<readonly Deadline[]>([])
  const whole = () => ({ lang: props.lang, list: props.list, dated: dated() })
  const on = () => (props.list.past ? `&on=${dayOf(props.list.at)}` : '')
  const changeOf = (id: string) => to.startWith(`${props.list.query}${on()}&change=${id}`)(props.lang)
  const take = async (kind: 'markdown' | 'csv') => {
    const { takeAway } = await import('./files.ts')
    takeAway(kind, whole())
  }
  return (
    <div
      class="checklist"
      data-procedure={props.list.procedure.id}
      data-query={props.list.query}
      data-on={dayOf(props.list.at)}
    >
      <h2>{fill(text().of, { procedure: props.list.procedure.title[props.lang] })}</h2>
      <p>
        {fill(text().count, {
          asked: props.list.items.length,
          open: new Set(props.list.open.map(({ topic }) => topic)).size,
        })}
      </p>
      <Show when={props.list.province === undefined}>
        <p class="note">
          {text().needsProvince} <a href={changeOf('in')}>{text().choose}</a>
        </p>
      </Show>
      <LawOf {...props} />
      <p class="acts">
        <button type="button" onClick={() => take('markdown')}>
          {text().download} Markdown
        </button>
        <button type="button" onClick={() => take('csv')}>
          {text().download} CSV
        </button>
        <button type="button" onClick={() => print()}>
          {finderText(props.lang).print}
        </button>
        <a href={to.guide(props.list.procedure.id)(props.lang)}>{text().full}</a>
      </p>
      <Answered lang={props.lang} questions={props.list.asked} answers={props.list.answers} change={changeOf} />
      <Days lang={props.lang} list={props.list} onDated={setDated} />
      <For each={groupsOf(props.list)}>
        {({ title, items }) => (
          <section>
            <h3>{title[props.lang]}</h3>
            <ul class="list-items">
              <For each={items}>{(item) => <Line {...props} item={item} />}</For>
            </ul>
          </section>
        )}
      </For>
      <OpenItems lang={props.lang} list={props.list} />
    </div>
  )
}

/** The day whose law is printed: today's, or any before. */
function LawOf(props: Props) {
  const text = () => checklistText(props.lang)
  const choose = (day: string) => {
    const { procedure, query, today } = props.list
    const chosen =
      isDay(day) && day < today ? to.checklistOn(day, procedure.id, query) : to.checklistOf(procedure.id, query)
    location.assign(chosen(props.lang))
  }
  return (
    <p class="day-form law-of" classList={{ noprint: !props.list.past }}>
      <label>
        {text().law}
        <input
          type="date"
          min="2000-01-01"
          max={props.list.today}
          value={dayOf(props.list.at)}
          onChange={({ currentTarget: { value } }) => choose(value)}
        />
      </label>
      <Show when={props.list.past}>
        <span class="note">{fill(text().past, { day: dayIn(props.lang, dayOf(props.list.at)) })}</span>
      </Show>
    </p>
  )
}

const papersOf = ({ accepts }: Item) =>
  accepts === undefined ? '' : ('oneOf' in accepts ? accepts.oneOf : accepts.allOf).join(' ')

function Line(props: Props & { readonly item: Item }) {
  const text = () => checklistText(props.lang)
  const isLocal = () => props.item.by.scope !== 'nation'
  return (
    <li
      class="list-item"
      classList={{ local: isLocal() }}
      data-key={props.item.key}
      data-firm={props.item.firm ? 'yes' : 'no'}
      data-papers={papersOf(props.item)}
    >
      <input type="checkbox" aria-label={props.item.topic.title[props.lang]} />
      <div>
        <p>
          {props.item.text[props.lang]}
          <Show when={!props.item.firm}>
            <span class="tag">{text().advice}</span>
          </Show>
          <Show when={isLocal()}>
            <span class="tag">{text().local}</span>
          </Show>
        </p>
        <Cited lang={props.lang} book={props.list.book} day={dayOf(props.list.at)} reason={props.item} />
      </div>
    </li>
  )
}

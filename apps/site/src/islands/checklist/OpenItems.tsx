/** What hangs on facts that the finder does not ask, or on which sources disagree: by its question, shut until opened. */
import { currentStatements } from '@beian/domain/reading'
import type { Topic } from '@beian/domain/rulebook'
import { dayOf, type Language } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import * as to from '../../addresses.ts'
import { fill } from '../../text/fill.ts'
import type { Checklist } from './state.ts'
import { checklistText } from './text.ts'

type Papers = { readonly oneOf?: readonly string[]; readonly allOf?: readonly string[] }
type Props = { readonly lang: Language; readonly list: NonNullable<Checklist> }

/** Every paper that the question may come to ask for. */
function papersIn(props: Props, topic: Topic): string {
  if (topic.demand.kind !== 'material') return ''
  const scopes = ['nation' as const, ...(props.list.province === undefined ? [] : [props.list.province])]
  const values = scopes.flatMap((scope) =>
    currentStatements(props.list.book, topic, { scope, on: dayOf(props.list.at) }).map(
      ({ statement }) => statement.value,
    ),
  )
  const papers = values.flatMap((value) => {
    const { oneOf = [], allOf = [] } = (value === 'as-nation' ? null : (value as Papers | null)) ?? {}
    return [...oneOf, ...allOf]
  })
  return [...new Set(papers)].join(' ')
}

export function OpenItems(props: Props) {
  const text = () => checklistText(props.lang)
  /** Parts of one question wait together. */
  const groups = () => [...Map.groupBy(props.list.open, ({ topic }) => topic)]
  const titles = (open: Props['list']['open']) => {
    const keys = new Set(open.flatMap(({ answer }) => (answer.is === 'needs' ? answer.facts : [])))
    return [...keys].map((key) => props.list.book.facts[key]?.title[props.lang] ?? key)
  }
  return (
    <Show when={groups().length > 0}>
      <details>
        <summary>
          {text().open} ({groups().length})
        </summary>
        <ul class="list-items">
          <For each={groups()}>
            {([topic, open]) => (
              <li class="list-item" data-open={topic.id} data-papers={papersIn(props, topic)}>
                <span aria-hidden="true">·</span>
                <div>
                  <p>
                    <a href={to.rule(topic.id)(props.lang)}>{topic.title[props.lang]}</a>
                  </p>
                  <p class="cited">
                    {titles(open).length > 0
                      ? fill(text().dependsOn, { titles: titles(open).join(props.lang === 'zh' ? '、' : ', ') })
                      : text().disputed}
                  </p>
                </div>
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  )
}

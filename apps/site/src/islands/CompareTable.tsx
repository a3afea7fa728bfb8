/** The answers side by side: a row for each question, the nation's first, a province's own by the red rule. */
import { createMemo, For, Match, Show, Switch } from 'solid-js'
import type { CompareWords } from '../text/compare.ts'
import { type Compared, type ComparedNation, rowsOf, type Said } from './compared.ts'

type Props = {
  readonly words: CompareWords
  readonly nation: ComparedNation
  readonly provinces: readonly { readonly id: string; readonly name: string }[]
  readonly answers: readonly Compared[]
  readonly apart: boolean
}

export function CompareTable(props: Props) {
  const groups = createMemo(() =>
    props.nation.subjects
      .map(({ title, questions }) => ({ title, rows: rowsOf(questions, props.answers, props.apart) }))
      .filter(({ rows }) => rows.length > 0),
  )
  const count = () => groups().reduce((sum, { rows }) => sum + rows.length, 0)
  return (
    <>
      <p role="status">{props.words.rows(count())}</p>
      <Show when={count() > 0}>
        <table class="beside">
          <thead>
            <tr>
              <th scope="col">{props.words.question}</th>
              <th scope="col">{props.words.nation}</th>
              <For each={props.provinces}>{(one) => <th scope="col">{one.name}</th>}</For>
            </tr>
          </thead>
          <For each={groups()}>
            {({ title, rows }) => (
              <tbody>
                <tr class="group">
                  <th scope="rowgroup" colSpan={2 + props.provinces.length}>
                    {title}
                  </th>
                </tr>
                <For each={rows}>
                  {(question) => (
                    <tr>
                      <th scope="row">
                        <a href={question.href}>{question.title}</a>
                      </th>
                      <td>
                        <span class="phone" aria-hidden="true">
                          {props.words.nation}
                        </span>
                        <Show when={question.says.length > 0} fallback={<p class="by">{props.words.noNation}</p>}>
                          <Answers says={question.says} />
                        </Show>
                      </td>
                      <For each={props.provinces}>
                        {(one, index) => (
                          <Cell words={props.words} name={one.name} answer={props.answers[index()]?.[question.id]} />
                        )}
                      </For>
                    </tr>
                  )}
                </For>
              </tbody>
            )}
          </For>
        </table>
      </Show>
    </>
  )
}

function Cell(props: {
  readonly words: CompareWords
  readonly name: string
  readonly answer: Compared[string] | undefined
}) {
  const own = () => (typeof props.answer === 'object' ? props.answer : undefined)
  return (
    <td classList={{ own: own() !== undefined }}>
      <span class="phone" aria-hidden="true">
        {props.name}
      </span>
      <Switch fallback={<p class="by">{props.words.notLooked}</p>}>
        <Match when={own()}>{(says) => <Answers says={says()} />}</Match>
        <Match when={props.answer === 'as-nation'}>
          <p class="by">{props.words.asNation}</p>
        </Match>
      </Switch>
    </td>
  )
}

function Answers(props: { readonly says: readonly Said[] }) {
  return (
    <For each={props.says}>
      {(said) => (
        <div class="answer">
          <For each={said.ifs}>{(one) => <p class="if">{one}</p>}</For>
          <p>{said.text}</p>
          <p class="by">{said.by}</p>
        </div>
      )}
    </For>
  )
}

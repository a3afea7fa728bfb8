/** An agency's own answer to a question of the book: which question, what the law says now, and the fields of an answer. */
import type { Problem } from '@beian/domain/vocabulary'
import { createQuery } from '@tanstack/solid-query'
import { For, Match, Show, Switch } from 'solid-js'
import { type Answers, api } from '../api.ts'
import { say, t } from '../text/language.ts'
import { told } from '../told.ts'
import { Checks } from '../ui/Checks.tsx'
import { Choice } from '../ui/Choice.tsx'
import { TextField } from '../ui/TextField.tsx'
import { TextList } from '../ui/TextList.tsx'
import type { At } from './refused.ts'
import { tr } from './words.ts'

export type Question = Answers['houseRules']['questions'][number]
type AnswerField = Question['fields'][number]
export type Value = Readonly<Record<string, number | string | readonly string[]>>

export const questionsQuery = () => ({
  queryKey: ['rules', 'questions'],
  queryFn: () => api.houseRules.questions.query(),
  staleTime: 60_000,
})

type Props = {
  topic: string | undefined
  onTopic: (id: string) => void
  value: Value
  onValue: (value: Value) => void
  at: At
}

export function AnswerFields(props: Props) {
  const questions = createQuery(questionsQuery)
  const asked = () => told(questions)?.find(({ id }) => id === props.topic)
  const put = (name: string, value: Value[string]) => props.onValue({ ...props.value, [name]: value })
  return (
    <>
      <Choice
        label={tr().question}
        aside={tr().must}
        problem={props.at('topic')}
        hint={tr().questionHint}
        options={(told(questions) ?? []).map(({ id, title }) => ({ value: id, title: say(title) }))}
        value={props.topic}
        searching={questions.isPending}
        onChange={(id) => id !== undefined && props.onTopic(id)}
      />
      <Show when={asked()}>
        {(question) => (
          <>
            <p class="quiet">
              {question().now.length === 0
                ? tr().nobodyAnswers
                : tr().lawSays(
                    question()
                      .now.map((text) => say(text))
                      .join(' '),
                  )}
            </p>
            <For each={question().fields}>
              {(field) => (
                <OneField
                  field={field}
                  value={props.value[field.name]}
                  onPut={put}
                  problem={props.at(`value/${field.name}`)}
                />
              )}
            </For>
          </>
        )}
      </Show>
    </>
  )
}

type FieldProps = {
  field: AnswerField
  value: Value[string] | undefined
  onPut: (name: string, value: Value[string]) => void
  problem: Problem | undefined
}

function OneField(props: FieldProps) {
  const label = () => tr().fields[props.field.name as keyof ReturnType<typeof tr>['fields']] ?? props.field.name
  const put = (value: Value[string]) => props.onPut(props.field.name, value)
  const list = () => [props.value ?? []].flat().map(String)
  const options = () => {
    const { field } = props
    if (!('options' in field)) return []
    return Object.entries(field.options).map(([value, title]) => ({
      value,
      title: t().case.units[value as keyof ReturnType<typeof t>['case']['units']] ?? say(title),
    }))
  }
  return (
    <Switch>
      <Match when={props.field.kind === 'count'}>
        <TextField
          label={label()}
          problem={props.problem}
          value={String(props.value ?? '')}
          onInput={(typed) => put(Number.parseInt(typed, 10) || 0)}
          inputmode="numeric"
        />
      </Match>
      <Match when={props.field.kind === 'texts'}>
        <TextList label={label()} problem={props.problem} values={list()} onInput={put} />
      </Match>
      <Match when={props.field.kind === 'word'}>
        <Choice
          label={label()}
          problem={props.problem}
          options={options()}
          value={list()[0]}
          onChange={(value) => put(value ?? '')}
        />
      </Match>
      <Match when={props.field.kind === 'words'}>
        <Checks label={label()} problem={props.problem} options={options()} values={list()} onChange={put} />
      </Match>
    </Switch>
  )
}

/** What was answered. Any of it can be changed; the rest stays. */
import type { Answers, Question } from '@beian/domain/finder'
import type { Language } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { fill } from '../../text/fill.ts'
import { finderText } from './text.ts'

type Props = {
  readonly lang: Language
  readonly questions: readonly Question[]
  readonly answers: Answers
  /** The address at which an answer is changed. */
  readonly change: (id: string) => string
}

export function Answered(props: Props) {
  const text = () => finderText(props.lang)
  const answered = () => props.questions.filter(({ id }) => props.answers[id] !== undefined)
  const said = ({ id, options }: Question) => {
    const titles = options.filter((one) => props.answers[id]?.includes(one.id)).map(({ title }) => title[props.lang])
    return titles.length === 0 ? text().unsure : titles.join(props.lang === 'zh' ? '、' : '; ')
  }
  return (
    <Show when={answered().length > 0}>
      <section class="answered" aria-labelledby="answered">
        <h2 id="answered">{text().answers}</h2>
        <dl>
          <For each={answered()}>
            {(question) => (
              <div data-question={question.id}>
                <dt>{question.title[props.lang]}</dt>
                <dd>{said(question)}</dd>
                <dd class="change">
                  <a
                    href={props.change(question.id)}
                    aria-label={fill(text().changeOf, { title: question.title[props.lang] })}
                  >
                    {text().change}
                  </a>
                </dd>
              </div>
            )}
          </For>
        </dl>
      </section>
    </Show>
  )
}

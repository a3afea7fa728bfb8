/** A near miss: the one answer that would change it, and the sentence that would then count. */
import type { Near as NearMiss, NotNeeded } from '@beian/domain/finder'
import type { Language } from '@beian/domain/vocabulary'
import { For } from 'solid-js'
import { fill } from '../../text/fill.ts'
import { Sentence } from './Reasons.tsx'
import type { Finder } from './state.ts'
import { finderText } from './text.ts'
import { titleOf, wordsOf } from './words.ts'

type Props = { readonly lang: Language; readonly finder: Finder; readonly not: NotNeeded }

export function Near(props: Props) {
  const text = () => finderText(props.lang)
  const quoted = (words: readonly string[]) =>
    props.lang === 'zh' ? `“${words.join('”“')}”` : `“${words.join('”, “')}”`
  const says = ({ if: wanted }: NearMiss) => {
    const others = wordsOf(props.finder.book, wanted.key, wanted.wanted).map((one) => one[props.lang])
    const question = props.finder.asked().find(({ options }) => options.some(({ facts }) => wanted.key in facts))
    const title = question?.title[props.lang] ?? props.finder.book.facts[wanted.key]?.title[props.lang] ?? ''
    const mine = question === undefined ? [] : props.finder.chosen(question).map((one) => one.title[props.lang])
    const other = others.join(text().or)
    const so = text().so[props.not.end === 'none' ? 'none' : 'needed']
    const template = mine.length === 0 ? text().nearUnknown : text().near
    return fill(template, { question: title, mine: quoted(mine), other, so })
  }
  return (
    <article class="near" data-not={props.not.end}>
      <h4>{titleOf(props.finder.book, props.not.end)[props.lang]}</h4>
      <For each={props.not.unless}>
        {(near) => (
          <>
            <p class="unless">{says(near)}</p>
            <Sentence lang={props.lang} book={props.finder.book} day={props.finder.day} reason={near} />
          </>
        )}
      </For>
    </article>
  )
}

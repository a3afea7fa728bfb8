/** The path finder: what was answered, the question that comes next, and at the end what follows. */
import type { Language } from '@beian/domain/vocabulary'
import { createEffect, on, Show, untrack } from 'solid-js'
import type { FinderData } from '../../book/finder.ts'
import { Answered } from './Answered.tsx'
import { Ask } from './Ask.tsx'
import { Outcome } from './Outcome.tsx'
import { createFinder } from './state.ts'

type Props = { readonly lang: Language; readonly data: FinderData }

export function Finder(props: Props) {
  const finder = untrack(() => createFinder(props.data))
  let place: HTMLDivElement | undefined
  /** Whoever answered is led to what comes next; whoever just came in is left where he is. */
  createEffect(
    on(
      () => [finder.query(), finder.current()?.id],
      () => place?.querySelector<HTMLElement>('[data-now]')?.focus(),
      { defer: true },
    ),
  )
  return (
    <div class="finder" ref={place}>
      <Answered lang={props.lang} questions={finder.asked()} answers={finder.answers()} change={finder.change} />
      <Show when={finder.current()} keyed fallback={<Outcome lang={props.lang} finder={finder} />}>
        {(question) => <Ask lang={props.lang} finder={finder} question={question} />}
      </Show>
    </div>
  )
}

/** What a document still lacks: a fact leads to its field, a particular is asked beside. */
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { createShowFact } from '../facts/show-fact.ts'
import type { Blank } from './documents.ts'

export function MissingList(props: { missing: readonly Blank[]; onLeave: () => void }) {
  const showFact = createShowFact()
  const words = () => t().case.papers.documents
  const toField = (fact: NonNullable<Blank['fact']>) => {
    props.onLeave()
    showFact(fact.subject, fact.key)
  }
  return (
    <Show when={props.missing.length > 0} fallback={<p class="file-fine">{words().complete}</p>}>
      <section>
        <h3>{words().stillMissing}</h3>
        <ul class="missing">
          <For each={props.missing}>
            {(blank) => (
              <li>
                {say(blank.title)}
                <Show when={blank.fact}>
                  {(fact) => (
                    <button type="button" class="link-button" onClick={() => toField(fact())}>
                      {words().toField}
                      <span class="only-heard"> {say(blank.title)}</span>
                    </button>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  )
}

/** The intake form: the sections the procedure asks, for each person, service and domain name, as far as they are needed. */
import { createMemo, For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { Each } from '../../ui/Each.tsx'
import { StatusDot } from '../../ui/StatusDot.tsx'
import { useDesk } from '../desk.ts'
import type { IntakeSection } from '../shape.ts'
import { AddSubject } from './AddSubject.tsx'
import { EntryForm } from './EntryForm.tsx'
import { howFilled } from './how-filled.ts'

export function FactsTab() {
  const desk = useDesk()
  const page = desk.page
  const isFirstOfNoun = (section: IntakeSection) => page().intake.find(({ noun }) => noun === section.noun) === section
  return (
    <div class="facts">
      <SectionLinks />
      <Show when={page().locked || page().final}>
        <p class="banner-quiet">{page().final ? t().case.closed : t().case.locked}</p>
      </Show>
      <For each={page().intake.map(({ id }) => id)}>
        {(id) => (
          <Show when={page().intake.find((section) => section.id === id)}>
            {(section) => (
              <section class="fact-section" id={`section-${id}`} aria-labelledby={`section-${id}-title`}>
                <h2 id={`section-${id}-title`}>{say(section().title)}</h2>
                <For each={section().entries.map(({ subject }) => subject)}>
                  {(subject) => <EntryForm section={section()} subject={subject} first={isFirstOfNoun(section())} />}
                </For>
                <Show when={isFirstOfNoun(section())}>
                  <AddSubject noun={section().noun} />
                </Show>
              </section>
            )}
          </Show>
        )}
      </For>
    </div>
  )
}

function SectionLinks() {
  const desk = useDesk()
  return (
    <nav class="section-links" aria-label={t().case.facts.jump}>
      <Each of={desk.page().intake}>
        {(section) => {
          const filled = createMemo(() => howFilled(section()))
          return (
            <a href={`#section-${section().id}`} class="section-link">
              <StatusDot dot={filled().dot}>{say(section().title)}</StatusDot>
              <span class="quiet">{filled().says}</span>
            </a>
          )
        }}
      </Each>
    </nav>
  )
}

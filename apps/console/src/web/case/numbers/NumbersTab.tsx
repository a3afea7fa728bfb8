/** The granted numbers in seal red, how to mend a typing error, the snippet for the foot of each service, and whether its page shows them. */
import { SnippetMaker } from '@beian/snippet-maker'
import { toolsAtHand } from '@beian/snippet-maker/tools-at-hand'
import '@beian/snippet-maker/style.css'
import { createSignal, For, Show } from 'solid-js'
import { procedureOf } from '../../cases/words.ts'
import { language, say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useDesk } from '../desk.ts'
import { checkId, FooterCheckBlock } from '../footer/FooterCheckBlock.tsx'
import { numbersOf } from '../footer/numbers.ts'
import type { FooterRow } from '../shape.ts'
import { CorrectDialog } from './CorrectDialog.tsx'

export default function NumbersTab() {
  const desk = useDesk()
  const [correcting, setCorrecting] = createSignal(false)
  const isYielded = () => Object.keys(procedureOf(desk.page().procedure)?.yields ?? {}).length > 0
  const titleOf = (id: string) => desk.page().subjects.find((subject) => subject.id === id)?.title
  return (
    <Show
      when={desk.page().numbers.length > 0}
      fallback={
        <EmptyState title={isYielded() ? t().case.numbers.none : t().case.numbers.notYielded}>
          <p class="second">{isYielded() ? t().case.numbers.noneNote : t().case.numbers.notYieldedNote}</p>
        </EmptyState>
      }
    >
      <ul class="numbers">
        <For each={desk.page().numbers}>
          {(granted) => (
            <li>
              <span class="second">
                <Show when={titleOf(granted.subject)}>{(title) => <>{say(title())}</>}</Show>
              </span>
              <span class="number number-large">{granted.number}</span>
              <span class="quiet">{t().case.numbers.granted(shortInstant(granted.grantedAt))}</span>
              <For each={granted.earlier}>
                {(earlier) => (
                  <span class="quiet">
                    {t().case.numbers.earlier(earlier.number, shortInstant(earlier.correctedAt))}
                  </span>
                )}
              </For>
            </li>
          )}
        </For>
      </ul>
      <Button kind="quiet" small onClick={() => setCorrecting(true)}>
        {t().case.numbers.correct}
      </Button>
      <For each={desk.page().footers.map(({ subject }) => subject)}>
        {(subject) => (
          <Show when={desk.page().footers.find((one) => one.subject === subject)}>
            {(footer) => (
              <>
                <Footer footer={footer()} />
                <FooterCheckBlock footer={footer()} />
              </>
            )}
          </Show>
        )}
      </For>
      <Show when={correcting()}>
        <CorrectDialog onClose={() => setCorrecting(false)} />
      </Show>
    </Show>
  )
}

function Footer(props: { footer: FooterRow }) {
  return (
    <section class="block">
      <h2>
        {t().case.numbers.snippet} · {say(props.footer.title)}
      </h2>
      <p class="quiet">{[t().case.numbers.snippetNote, ...props.footer.domainNames].join(' ')}</p>
      {/* A corrected number makes another maker; what was chosen in the old one was about the wrong number. */}
      <Show when={JSON.stringify(numbersOf(props.footer))} keyed>
        {(_numbers) => (
          <SnippetMaker
            tools={toolsAtHand}
            language={language()}
            numbers={numbersOf(props.footer)}
            formOf={() => adviceOf(props.footer)}
            checkHref={() => `#${checkId(props.footer)}`}
          />
        )}
      </Show>
    </section>
  )
}

function adviceOf({ form, advice: text }: FooterRow) {
  return text === null ? undefined : { form, text }
}

/** The ways to those who judge and back: what was sent, what was answered, and for which reasons. */
import { events } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { useDesk } from '../desk.ts'
import type { CasePage } from '../shape.ts'
import { factTitle } from '../words.ts'

type Round = CasePage['rounds'][number]

export function RoundsTab() {
  const desk = useDesk()
  const newestFirst = () => desk.page().rounds.toReversed()
  return (
    <Show
      when={newestFirst().length > 0}
      fallback={
        <EmptyState title={t().case.rounds.none}>
          <p class="second">{t().case.rounds.noneNote}</p>
        </EmptyState>
      }
    >
      <For each={newestFirst()}>{(round) => <OneRound round={round} />}</For>
    </Show>
  )
}

function OneRound(props: { round: Round }) {
  const desk = useDesk()
  const begun = () => {
    const event = desk.page().roundEvent
    return event === null ? '' : say(events[event])
  }
  const isOpen = () => props.round.answers.length === 0
  const nameOf = (id: string | undefined) => {
    const subject = desk.page().subjects.find((one) => one.id === id)
    return subject && say(subject.title)
  }
  return (
    <section class="round">
      <header class="round-head">
        <h2>{t().case.rounds.title(props.round.number)}</h2>
        <span class="second">
          {t().case.rounds.to(begun(), props.round.provider ?? '', shortInstant(props.round.submittedAt))}
        </span>
      </header>
      <Show when={isOpen()}>
        <p class="quiet">{t().case.rounds.waiting}</p>
      </Show>
      <ol class="answers">
        <For each={tellings(props.round)}>
          {(told) => (
            <li>
              <span class="quiet">{shortInstant(told.at)}</span>{' '}
              <Show
                when={'reasons' in told ? told : undefined}
                fallback={[say(events[told.event]), 'person' in told ? nameOf(told.person) : undefined]
                  .filter(Boolean)
                  .join(' · ')}
              >
                {(answer) => <Answer answer={answer()} nameOf={nameOf} />}
              </Show>
            </li>
          )}
        </For>
      </ol>
      <Sent round={props.round} />
    </section>
  )
}

/** Persons who are through and answers, in the order in which they came. */
function tellings({ through, answers }: Round) {
  return [...through, ...answers].toSorted((a, b) => a.at.localeCompare(b.at))
}

function Answer(props: { answer: Round['answers'][number]; nameOf: (id: string | undefined) => string | undefined }) {
  return (
    <>
      <strong>{say(events[props.answer.event])}</strong>
      <Show when={props.answer.note}>
        <span class="second"> {props.answer.note}</span>
      </Show>
      <Show when={props.answer.reasons.length > 0}>
        <ul class="reasons-told" aria-label={t().case.rounds.reasons}>
          <For each={props.answer.reasons}>
            {(reason) => (
              <li>
                {reason.text}
                <Show when={reason.path}>
                  {(path) => (
                    <span class="quiet">
                      {' '}
                      {[props.nameOf(reason.subject), factTitle(path())].filter(Boolean).join(' · ')}
                    </span>
                  )}
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </>
  )
}

/** What went out, and the sentences it was judged by: frozen, whatever the rules say today. */
function Sent(props: { round: Round }) {
  const facts = () =>
    props.round.subjects.reduce((sum, subject) => sum + Object.keys(subject.facts).length + subject.sealed.length, 0)
  return (
    <details class="sent">
      <summary>
        {t().case.rounds.sent + t().kit.colon}
        {[
          t().case.rounds.sentFacts(facts()),
          t().case.rounds.sentMaterials(props.round.receipts.length),
          t().case.rounds.sentRules(props.round.requirements.length),
        ].join(' · ')}
      </summary>
      <h3>{t().case.rounds.rules}</h3>
      <ul class="lines lines-two">
        <For each={props.round.requirements}>
          {(requirement) => (
            <li>
              {say(requirement.text)} <span class="quiet mono">{requirement.ref}</span>
            </li>
          )}
        </For>
      </ul>
    </details>
  )
}

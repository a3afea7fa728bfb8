/** One round: to whom it went, person by person, what was answered word for word, what was sent, what changed. */
import { events, type Text } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { say, t } from '../../text/language.ts'
import { shortInstant } from '../../text/when.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Parts } from '../../ui/Parts.tsx'
import { useDesk } from '../desk.ts'
import { createShowFact } from '../facts/show-fact.ts'
import { factTitle } from '../words.ts'
import { Changes } from './Changes.tsx'
import type { ReasonAt } from './MapReasonDialog.tsx'
import { PersonChecks } from './PersonChecks.tsx'
import { createCatalogue, type RoundRow } from './rounds-query.ts'
import { Sent } from './Sent.tsx'

type Titles = Readonly<Record<string, Text>>
type RoundProps = { round: RoundRow; titles: Titles; onMap: (at: ReasonAt) => void }

export function OneRound(props: RoundProps) {
  const desk = useDesk()
  const round = () => props.round
  const begun = () => {
    const event = desk.page().roundEvent
    return event === null ? '' : say(events[event])
  }
  return (
    <section class="round">
      <header class="round-head">
        <h2>{t().case.rounds.title(round().number)}</h2>
        <span class="second">
          <Parts of={[shortInstant(round().submittedAt), begun(), round().provider]} />
        </span>
        <span class="quiet">{words().round.revision(round().revision)}</span>
      </header>
      <Show when={round().answers.length === 0 && round().through.length === 0}>
        <p class="quiet">{t().case.rounds.waiting}</p>
      </Show>
      <PersonChecks round={round()} />
      <ol class="answers">
        <For each={round().answers}>
          {(answer, place) => (
            <li>
              <time class="quiet" datetime={answer.at}>
                {shortInstant(answer.at)}
              </time>{' '}
              <strong>{say(events[answer.event])}</strong>
              <Show when={answer.note}>
                <span class="second"> {answer.note}</span>
              </Show>
              <Reasons {...props} answer={answer} place={place()} />
            </li>
          )}
        </For>
      </ol>
      <Sent round={round()} />
      <Show when={round().changed}>
        {(changes) => (
          <details class="sent">
            <summary>{words().round.changed(round().number - 1)}</summary>
            <Changes changes={changes()} />
          </details>
        )}
      </Show>
    </section>
  )
}

type Answer = RoundRow['answers'][number]

function Reasons(props: RoundProps & { answer: Answer; place: number }) {
  return (
    <Show when={props.answer.reasons.length > 0}>
      <ul class="reasons-told" aria-label={t().case.rounds.reasons}>
        <For each={props.answer.reasons}>
          {(reason, place) => (
            <Reason
              reason={reason}
              titles={props.titles}
              onMap={() => props.onMap({ round: props.round.number, answer: props.place, place: place(), reason })}
            />
          )}
        </For>
      </ul>
    </Show>
  )
}

function Reason(props: { reason: Answer['reasons'][number]; titles: Titles; onMap: () => void }) {
  const desk = useDesk()
  const showFact = createShowFact()
  const catalogue = createCatalogue()
  const entry = () => catalogue.data?.find(({ id }) => id === props.reason.reason)
  const about = () => {
    const { subject, path } = props.reason
    const whose = subject === undefined ? undefined : props.titles[subject]
    return [whose && say(whose), path && factTitle(path)].filter(Boolean).join(' · ')
  }
  /** While the case can be changed, a reason leads to the field it is about. */
  const field = () => {
    const { subject, path } = props.reason
    const { intake, locked, final } = desk.page()
    const asked = intake.flatMap(({ entries }) => entries).find((entry) => entry.subject === subject)
    return locked || final ? undefined : asked?.fields.find(({ key }) => key === path?.split('/')[0])?.key
  }
  return (
    <li class="reason-told">
      <blockquote class="as-written">{props.reason.text}</blockquote>
      <div class="reason-about">
        <Show when={entry()} fallback={<span class="quiet">{words().round.unmapped}</span>}>
          {(known) => (
            <>
              <span class="chip">{say(known().kindTitle)}</span> <span>{say(known().reason)}</span>
            </>
          )}
        </Show>
        <Show when={about()}>
          <span class="quiet">
            {words().round.of} {about()}
          </span>
          <Show when={field()}>
            {(key) => (
              <Button kind="quiet" small onClick={() => showFact(props.reason.subject ?? '', key())}>
                {t().case.findings.toMend}
                <span class="only-heard"> {about()}</span>
              </Button>
            )}
          </Show>
        </Show>
        <Button kind="quiet" small onClick={props.onMap}>
          {props.reason.reason || props.reason.path ? words().round.remap : words().round.map}
        </Button>
      </div>
      <Show when={entry()}>
        {(known) => (
          <p class="second">
            {words().round.remedy + t().kit.colon}
            {say(known().remedy)}
            <Show when={known().cannotSee}>
              {(why) => (
                <span class="quiet">
                  {' '}
                  {words().round.cannotSee + t().kit.colon}
                  {say(why())}
                </span>
              )}
            </Show>
          </p>
        )}
      </Show>
    </li>
  )
}

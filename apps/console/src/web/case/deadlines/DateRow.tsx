/** One date: whose word it is, from when, its last day now and as first set, and why it moved. */
import { cautions } from '@beian/domain/calendar'
import { actors, type Day, dayOf, events, type Instant } from '@beian/domain/vocabulary'
import { For, Show } from 'solid-js'
import { td } from '../../calendar/words.ts'
import { procedureTitle } from '../../cases/words.ts'
import { say } from '../../text/language.ts'
import { shortDay, shortInstant } from '../../text/when.ts'
import { Button } from '../../ui/Button.tsx'
import { useDesk } from '../desk.ts'
import { WhyButton } from '../why/WhyButton.tsx'
import { DueDay, Standing } from './LineParts.tsx'
import type { CaseDates, DateLine } from './queries.ts'

export function DateRow(props: { line: DateLine; known: CaseDates; onRemove: (id: string) => void }) {
  const line = () => props.line
  const isOverdue = () =>
    !line().ended && !line().pausedSince && line().kind === 'time-limit' && line().due.day < props.known.today
  return (
    <tr data-ended={line().ended !== null} data-from={line().from?.event} data-due={line().due.day}>
      <What line={line()} known={props.known} onRemove={props.onRemove} />
      <td data-label={td().columns.who} data-empty={line().who === null}>
        <Show when={line().who} fallback="–">
          {(who) => <>{say(actors[who()])}</>}
        </Show>
      </td>
      <td data-label={td().columns.from} data-empty={line().from === null}>
        <Show when={line().from} fallback="–">
          {(from) => (
            <>
              {say(events[from().event])}
              <span class="list-below due-day">
                {moment(from().at)} {line().expected ? td().expected : ''}
              </span>
            </>
          )}
        </Show>
      </td>
      <td data-label={td().columns.due} class="due" data-near={isOverdue() ? 'overdue' : 'far'}>
        <span class="due-day">
          <DueDay line={line()} />
        </span>
        <Show when={line().due.provisional}>
          {' '}
          <span class="provisional">{td().provisional}</span>
        </Show>
        <Moves line={line()} />
        <Cautions cautions={line().due.cautions} />
      </td>
      <td data-label={td().columns.state}>
        <State line={line()} today={props.known.today} overdue={isOverdue()} />
      </td>
    </tr>
  )
}

function What(props: { line: DateLine; known: CaseDates; onRemove: (id: string) => void }) {
  const desk = useDesk()
  const line = () => props.line
  const date = () => {
    const { source, from, ownId } = line()
    if (source !== 'own' && from === null) return undefined
    return props.known.dates.find(({ id, event }) => (source === 'own' ? id === ownId : event === from?.event))
  }
  const title = () => (line().source === 'own' ? (date()?.title ?? say(line().title)) : say(line().title))
  /** The page explains what its own rules say; what follows is explained by its own sentence. */
  const explained = () => (line().ref && desk.page().explanations[line().ref ?? ''] ? line().ref : null)
  return (
    <td class="list-what">
      <Standing line={line()} />
      <Show when={line().disputed}>
        <span class="disputed">{td().disputed}</span>{' '}
      </Show>
      <strong>{title()}</strong> <WhyButton statement={explained()} about={title()} />
      <Show when={line().source === 'expiry' && line().subjectTitle}>
        {(whose) => <span class="list-below">{say(whose())}</span>}
      </Show>
      <Show when={line().text}>{(text) => <span class="list-below">{say(text())}</span>}</Show>
      <Show when={line().follows}>
        {(id) => <span class="list-below">{td().follows(say(procedureTitle(id())))}</span>}
      </Show>
      <Show when={line().ifSilent}>
        {(event) => <span class="list-below">{td().ifSilent(say(events[event()]))}</span>}
      </Show>
      <Show when={date()}>
        {(set) => (
          <span class="list-below">
            {td().setBy(set().setBy)}{' '}
            <Button
              small
              kind="quiet"
              onClick={() => props.onRemove(set().id)}
              aria-label={`${td().remove} ${title()}`}
            >
              {td().remove}
            </Button>
          </span>
        )}
      </Show>
    </td>
  )
}

/** A day that was told has no hour: it stands at noon. */
function moment(at: Instant): string {
  return at.endsWith('T04:00:00.000Z') ? shortDay(dayOf(at)) : shortInstant(at)
}

function Moves(props: { line: DateLine }) {
  return (
    <Show when={props.line.original !== props.line.due.day || props.line.revisions.length > 0}>
      <span class="list-below">{td().original(shortDay(props.line.original))}</span>
      <For each={props.line.revisions}>
        {(one) => (
          <span class="list-below">
            {td().moved(shortDay(one.before as Day), shortDay(one.after as Day))} · {td().because[one.because]} ·{' '}
            {shortInstant(one.at as Instant)}
          </span>
        )}
      </For>
    </Show>
  )
}

function State(props: { line: DateLine; today: Day; overdue: boolean }) {
  const words = () => {
    const { ended, kind, due } = props.line
    if (ended) return say(events[ended.event])
    if (props.overdue) return td().overdue
    if (kind !== 'estimate' && due.day < props.today) return td().over
    return kind === 'expiry' ? td().valid : td().running
  }
  return (
    <Show
      when={props.line.pausedSince}
      fallback={
        <>
          {words()}
          <Show when={props.line.ended}>{(ended) => <span class="list-below due-day">{moment(ended().at)}</span>}</Show>
        </>
      }
    >
      {(since) => (
        <>
          {td().paused(shortInstant(since()))}
          <span class="list-below">{td().pausedNote}</span>
        </>
      )}
    </Show>
  )
}

/** What a provisional day means is said once, above the tables. */
function Cautions(props: { cautions: DateLine['due']['cautions'] }) {
  return (
    <For each={props.cautions.filter((caution) => caution !== 'year-not-published')}>
      {(caution) => <span class="list-below">{say(cautions[caution])}</span>}
    </For>
  )
}

/** 撤回记录 Takes back what was recorded by mistake, with what rests on it where that is meant. Says why, always. */
import { events } from '../../vocabulary/event.ts'
import type { Change } from '../change.ts'
import type { Passage } from '../passages.ts'
import { type Refusal, refuse } from '../problems.ts'
import {
  bringsNumbers,
  type PersonThrough,
  roundOpenedBy,
  type TakingBack,
  takingBackOf,
} from '../readings/taking-back.ts'
import { change, changed, type DeciderOf, type Known } from './context.ts'

const why = { zh: '为什么撤回', en: 'why it is taken back' }

/** The last first, so that each place still holds when its turn comes. What led nowhere leaves the case where it stands. */
function eventsBack(known: Known, { own, later }: TakingBack, reason: string): readonly Change[] {
  if (own.stage.id === own.to.id) return [oneBack(known, { ...own, stage: known.stage }, reason)]
  return [own, ...later].toReversed().map((one) => oneBack(known, one, reason))
}

function oneBack(known: Known, passage: Passage, reason: string): Change {
  const { place, event, at: happenedAt, stage } = passage
  const round = roundOpenedBy(known, passage)
  const numbers = bringsNumbers(known, passage)
  const body = { place, event, happenedAt, to: stage.id, numbers, reason }
  return change(known, 'event-taken-back', round === undefined ? body : { ...body, round })
}

function personBack(known: Known, { event, person, at: happenedAt }: PersonThrough, reason: string): Change {
  return change(known, 'person-taken-back', { event, person, happenedAt, reason })
}

function resting({ own, later }: TakingBack): Refusal {
  const titles = later.map(({ event }) => events[event])
  const list = { zh: titles.map(({ zh }) => zh).join('、'), en: titles.map(({ en }) => en).join(', ') }
  return refuse('later-events-rest', { event: events[own.event], later: list }, 'withLater')
}

export const takeBack: DeciderOf<'take-back'> = (known, { place, withLater, reason: said }) => {
  const back = takingBackOf(known, place)
  if (!back) return refuse('event-unknown', {}, 'place')
  const reason = said.trim()
  if (reason === '') return refuse('words-missing', { what: why }, 'reason')
  if (back.later.length > 0 && withLater !== true) return resting(back)
  return changed([
    ...back.persons.toReversed().map((one) => personBack(known, one, reason)),
    ...eventsBack(known, back, reason),
  ])
}

/** While the step still waits for others; once all are through, the event itself is taken back. */
export const takePersonBack: DeciderOf<'take-person-back'> = (known, { event, person, reason: said }) => {
  const through = known.filingCase.rounds.at(-1)?.through.find((one) => one.event === event && one.person === person)
  if (!through || known.stage.on[event] === undefined) return refuse('event-unknown', {}, 'person')
  const reason = said.trim()
  return reason === ''
    ? refuse('words-missing', { what: why }, 'reason')
    : changed([personBack(known, through, reason)])
}

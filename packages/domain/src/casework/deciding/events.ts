/** 事件 What providers, persons and authorities did: passed, returned with reasons, verified one by one, granted numbers. */
import { events } from '../../vocabulary/event.ts'
import type { Change } from '../change.ts'
import type { CommandOf } from '../command.ts'
import type { RoundAnswer } from '../filing-case.ts'
import { refuse } from '../problems.ts'
import { change, changed, type DeciderOf, type Decision, type Known } from './context.ts'
import { granted } from './granted.ts'
import { type Move, moved, moveOf } from './moving.ts'

type Recorded = CommandOf<'record-event'>

export const recordEvent: DeciderOf<'record-event'> = (known, command) => {
  const move = moveOf(known, command.event, command.happenedAt)
  if (!move.ok) return move
  switch (move.brings) {
    case 'dossier':
      return refuse('dossier-needed', { event: events[command.event] }, 'event')
    case 'reasons':
      return withReasons(known, move, command)
    case 'persons':
      return byPersons(known, move, command)
    case 'numbers':
      return withNumbers(known, move, command)
    default:
      return changed([...answered(known, move, command), moved(known, move, command.note)])
  }
}

/** What was answered stands in the round it answers; what happens while a case is collected answers nothing. */
function answered(known: Known, { event, happenedAt }: Move, { reasons = [], note }: Recorded): readonly Change[] {
  if (known.filingCase.rounds.length === 0 || !known.stage.locked) return []
  const answer: RoundAnswer = { event, at: happenedAt, reasons, ...(note === undefined ? {} : { note }) }
  return [change(known, 'round-answered', { answer })]
}

function withReasons(known: Known, move: Move, command: Recorded): Decision {
  const reasons = (command.reasons ?? []).map((reason) => ({ ...reason, text: reason.text.trim() }))
  if (reasons.length === 0 || reasons.some(({ text }) => text === '')) return refuse('reasons-missing', {}, 'reasons')
  return changed([...answered(known, move, { ...command, reasons }), moved(known, move, command.note)])
}

/** Persons of whom an event is still expected in this round. */
export function personsMissing({ filingCase }: Known, event: Move['event']): readonly string[] {
  const through = filingCase.rounds.at(-1)?.through.filter((one) => one.event === event) ?? []
  const persons = filingCase.subjects.filter(({ noun }) => noun === 'person').map(({ id }) => id)
  return persons.filter((id) => !through.some(({ person }) => person === id))
}

function byPersons(known: Known, move: Move, command: Recorded): Decision {
  const { event, happenedAt } = move
  const missing = personsMissing(known, event)
  const now = command.person === undefined ? missing : missing.filter((id) => id === command.person)
  if (command.person !== undefined && now.length === 0) return refuse('person-unknown', {}, 'person')
  const through = now.map((person) => change(known, 'person-through', { event, person, happenedAt }))
  if (now.length < missing.length) return changed(through)
  return changed([...through, ...answered(known, move, command), moved(known, move, command.note)])
}

function withNumbers(known: Known, move: Move, command: Recorded): Decision {
  const reading = granted(known, command.numbers ?? [], move.happenedAt)
  if (!reading.ok) return reading
  const { numbers, forgiven } = reading
  const changes = [
    change(known, 'numbers-granted', { numbers }),
    ...answered(known, move, command),
    moved(known, move, command.note),
  ]
  return changed(changes, forgiven)
}

/** 到期与时段 What runs out by the facts of a case, the yearly windows that concern it, and the dates people set themselves. */
import { type Known, subjectTitle, viewOf } from '@beian/domain/casework'
import { countingAnswers, currentStatements, limitTitle, say, topicsOf } from '@beian/domain/reading'
import type { Topic } from '@beian/domain/rulebook'
import {
  type Day,
  dayOf,
  type FactKey,
  factKeys,
  facts,
  type Instant,
  NO_END,
  type ProcedureId,
  type Subject,
  subjectRef,
  type Text,
} from '@beian/domain/vocabulary'
import { dueOn, type Line, plainLine } from './line.ts'

const expiring: readonly FactKey[] = factKeys.filter((key) => (facts[key] as { expires?: true }).expires)

export function expiryLines({ rulebook, filingCase: { subjects } }: Known): readonly Line[] {
  return subjects.flatMap((subject) =>
    expiring.flatMap((key): readonly Line[] => {
      const day = subject.facts[key] as Day | undefined
      if (day === undefined || day === NO_END) return []
      const title = rulebook.facts[key]?.title ?? facts[key].title
      const whose = { label: subject.noun === 'person' ? null : labelOf(subject), subject: subjectRef(subject) }
      const place = { key: `expiry|${subject.id}|${key}`, source: 'expiry', kind: 'expiry', topic: null } as const
      return [{ ...plainLine, ...place, title, ...whose, due: dueOn(day), unmoved: day }]
    }),
  )
}

/** The name of a body, a service or a domain name; one without a name is not called by its kind. */
function labelOf(subject: Subject) {
  return Object.keys(subject.facts).length === 0 ? null : subjectTitle(subject)
}

/** So many years are looked ahead: the coming window and the one after. */
const YEARS_AHEAD = 1

type Phased = { readonly phases: readonly { id: string; title: Line['title']; from: string; to: string }[] }

export function windowLines(known: Known): readonly Line[] {
  const { procedure, stage } = known
  if (!stage.final) return windowsOf(known, procedure.id, null)
  if (stage.stands === null) return []
  return (procedure.followedBy ?? []).flatMap((follows) => windowsOf(known, follows, follows))
}

function windowsOf(known: Known, procedure: ProcedureId, follows: ProcedureId | null): readonly Line[] {
  const { rulebook } = known
  const on = dayOf(known.at)
  return topicsOf(rulebook, procedure)
    .filter(({ demand }) => demand.kind === 'window')
    .flatMap((topic) =>
      isOpen(known, topic)
        ? currentStatements(rulebook, topic, { scope: 'nation', on }).flatMap(({ statement, ref }) => {
            const { phases } = statement.value as Phased
            // Of what follows only the window itself: what happens to those who miss it is not their plan.
            const shown = follows === null ? phases : phases.slice(0, 1)
            const text = say(rulebook, topic, statement)
            return shown.flatMap((phase) => inYears({ topic, follows, ref, text }, phase, on))
          })
        : [],
    )
}

/** Where a fact is not known yet, the window is shown: it is the holder who knows. */
function isOpen(known: Known, topic: Topic): boolean {
  return countingAnswers(known.rulebook, topic, viewOf(known)).some(({ is }) => is === 'applies' || is === 'needs')
}

type Window = { topic: Topic; follows: ProcedureId | null; ref: string; text: Line['text'] }

function inYears({ topic, follows, ref, text }: Window, phase: Phased['phases'][number], on: Day): readonly Line[] {
  const first = Number(on.slice(0, 4))
  const { demand } = topic
  const who = demand.kind === 'window' ? demand.who : null
  return Array.from({ length: YEARS_AHEAD + 2 }, (_, ahead) => first + ahead)
    .map((year) => ({ year, begins: `${year}-${phase.from}` as Day, day: `${year}-${phase.to}` as Day }))
    .filter(({ day }) => day >= on)
    .slice(0, YEARS_AHEAD + 1)
    .map(({ year, begins, day }) => ({
      ...plainLine,
      key: ['window', follows ?? '', topic.id, phase.id, year].join('|'),
      source: 'window',
      kind: 'window',
      follows,
      topic: topic.id,
      title: ofPhase(limitTitle(topic), phase.title),
      text,
      ref,
      who,
      begins,
      due: dueOn(day),
      unmoved: day,
    }))
}

/** A date somebody set: its words stay sealed, so calendars only say that it is one. */
export type OwnDate = { readonly id: string; readonly day: Day; readonly setAt: Instant }

const ownTitle = { zh: '自定日期', en: 'Own date' }

export function ownLines(dates: readonly OwnDate[]): readonly Line[] {
  return dates.map(({ id, day }) => ({
    ...plainLine,
    key: `own|${id}`,
    source: 'own',
    kind: 'own',
    title: ownTitle,
    due: dueOn(day),
    unmoved: day,
    ownId: id,
  }))
}

function ofPhase(title: Text, phase: Text): Text {
  return { zh: `${title.zh}（${phase.zh}）`, en: `${title.en} (${phase.en})` }
}

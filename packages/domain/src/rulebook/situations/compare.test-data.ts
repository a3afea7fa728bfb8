/** What the engine makes of a situation, and where that differs from what the sources led one to expect. */
import { calendarOf, calendars } from '../../calendar/index.ts'
import { answersOf } from '../../reading/answers.ts'
import {
  deadlines,
  findings,
  noonOf,
  requirements,
  topicsOf,
  viewOfGiven,
  whichProcedure,
} from '../../reading/index.ts'
import { severityOf } from '../../reading/severity.ts'
import { rulebook } from '../index.ts'
import type { ExpectedPaper, Situation } from '../situation.ts'

const calendar = calendarOf(calendars)

const idsOf = (paper: ExpectedPaper): readonly string[] => ('oneOf' in paper ? paper.oneOf : paper.allOf)

type Asked = { readonly topic: string; readonly accepts: readonly string[] }

/** Papers asked more firmly than as advice. */
function firmPapers({ procedure, given, on }: Situation): readonly Asked[] {
  const view = viewOfGiven(given, on)
  const firm = topicsOf(rulebook, procedure)
    .flatMap((topic) => answersOf(rulebook, topic, view))
    .flatMap((answer) =>
      answer.is === 'applies' && severityOf(rulebook, answer, on) !== 'advise' ? answer.by.ref : [],
    )
  return requirements(rulebook, procedure, view).asked.flatMap(({ topic, accepts, by }) =>
    accepts && firm.includes(by.ref) ? { topic: topic.id, accepts: idsOf(accepts as ExpectedPaper) } : [],
  )
}

function papers(situation: Situation): readonly string[] {
  const asked = firmPapers(situation)
  const expected = situation.expect.papers
  const wanted = expected.flatMap(idsOf)
  const never: readonly string[] = situation.expect.notAsked ?? []
  return [
    ...expected
      .filter((paper) => !idsOf(paper).some((id) => asked.some(({ accepts }) => accepts.includes(id))))
      .map((paper) => `paper not asked: ${idsOf(paper)}`),
    ...asked
      .filter(({ accepts }) => !accepts.some((id) => wanted.includes(id as never)))
      .map(({ topic, accepts }) => `paper asked: ${accepts} (${topic})`),
    ...asked
      .filter(({ accepts }) => accepts.every((id) => never.includes(id)))
      .map(({ topic, accepts }) => `paper never to be asked: ${accepts} (${topic})`),
  ]
}

function faults({ procedure, given, on, expect }: Situation): readonly string[] {
  const found = findings(rulebook, procedure, viewOfGiven(given, on))
  const at = (severity: string) => found.filter((one) => one.severity === severity)
  const compare = (severity: 'block' | 'risk', expected: readonly { readonly path: string }[]) => [
    ...expected
      .filter(({ path }) => !at(severity).some((one) => one.path === path))
      .map(({ path }) => `no ${severity}: ${path}`),
    ...at(severity)
      .filter(({ path }) => !expected.some((one) => one.path === path))
      .map(({ path, code }) => `${severity}: ${path} (${code})`),
  ]
  const { blocks, risks, advises = [], notFound = [] } = expect
  return [
    ...compare('block', blocks),
    ...compare('risk', risks),
    ...advises
      .filter(({ path }) => !at('advise').some((one) => one.path === path))
      .map(({ path }) => `no advice: ${path}`),
    ...found
      .filter(({ path, severity }) => severity !== 'cannot-tell' && notFound.some((key) => key === path))
      .map(({ path, code, severity }) => `found though sound: ${severity} ${path} (${code})`),
  ]
}

function days({ procedure, given, on, happened = [], expect: { days: expected = [] } }: Situation): readonly string[] {
  const events = happened.map((one) => ({ event: one.event, at: noonOf(one.on) }))
  const running = deadlines(rulebook, procedure, { view: viewOfGiven(given, on), calendar, happened: events })
  const has = (event: string, day: string) => running.some(({ from, due }) => from.event === event && due.day === day)
  return expected.flatMap(({ after, due, or }) =>
    [due, ...(or === undefined ? [] : [or])]
      .filter((day) => !has(after, day))
      .map((day) => {
        const others = running.filter(({ from }) => from.event === after).map((one) => `${one.topic.id} ${one.due.day}`)
        return `no limit ends on ${day} after ${after}; these do: ${others}`
      }),
  )
}

function paths({ given, on, expect: { paths: expected = [] } }: Situation): readonly string[] {
  const found = whichProcedure(rulebook, viewOfGiven(given, on))
  const led = [...found.paths, ...found.disputed].map(({ procedure }) => procedure)
  return expected
    .filter((path) => !led.includes(path))
    .map((path) => `does not lead to ${path}, but to ${[...new Set(led)]}`)
}

/** Nothing, where the engine says what the sources led one to expect. */
export function differencesFrom(situation: Situation): readonly string[] {
  return [...papers(situation), ...faults(situation), ...days(situation), ...paths(situation)]
}

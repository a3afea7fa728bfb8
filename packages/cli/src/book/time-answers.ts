/** 期限、路径、假设 Which limits run, which procedure is the right one, and what would change: as plain data in one language. */
import { cautions, publishedCalendar } from '@beian/domain/calendar'
import { type Deadline, deadlines, type Path, type Requirement, whatIf, whichProcedure } from '@beian/domain/reading'
import { rulebook as book } from '@beian/domain/rulebook'
import { actors, type Day, events, type Finding, pathEnds, type Text } from '@beian/domain/vocabulary'
import type { Asked } from '../facts/answering.ts'
import type { CaseRead } from '../facts/read-case.ts'
import type { Language } from '../language.ts'
import type { Question } from './case-answers.ts'
import { citationsOf, normOf } from './cited.ts'

export function deadlinesAnswer({ read, on, procedure, language }: Question) {
  const running = deadlines(book, procedure, {
    view: read.viewOn(on),
    calendar: publishedCalendar,
    happened: read.happened,
  })
  return { procedure, asOf: on, deadlines: running.map((one) => deadline(one, language)) }
}

function deadline(one: Deadline, language: Language) {
  const { key, topic, kind, layer, who, from, direction, due, earliest, ended, text, by } = one
  return {
    key,
    topic: topic.id,
    kind,
    layer,
    who: actors[who][language],
    from: {
      event: from.event,
      title: events[from.event][language],
      at: from.at,
      ...(from.deemed ? { deemed: true } : {}),
    },
    direction,
    due: due.day,
    ...(due.instant === undefined ? {} : { moment: due.instant }),
    ...(earliest === undefined ? {} : { earliest: earliest.day }),
    provisional: due.provisional,
    cautions: due.cautions.map((code) => ({ code, message: cautions[code][language] })),
    ended: ended === undefined ? null : { event: ended.event, at: ended.at },
    text: text[language],
    ...normOf(book, by, language),
  }
}

export function whichAnswer({ read, on }: Pick<Asked, 'read' | 'on'>, language: Language) {
  const { paths, disputed, needs } = whichProcedure(book, read.viewOn(on))
  const path = ({ procedure, why, by }: Path) => ({
    procedure,
    title: pathTitle(procedure, language),
    why: why[language],
    ...normOf(book, by, language),
  })
  return {
    asOf: on,
    paths: paths.map(path),
    disputed: disputed.map(path),
    needs: needs.map((fact) => ({ fact, title: book.facts[fact]?.title[language] ?? fact })),
  }
}

function pathTitle(id: Path['procedure'], language: Language): string {
  const titles: Readonly<Record<string, { readonly title: Text } | undefined>> = book.procedures
  const ends: Readonly<Record<string, Text | undefined>> = pathEnds
  return (titles[id]?.title ?? ends[id])?.[language] ?? id
}

type Other = { readonly read: CaseRead; readonly on: Day }

export function whatIfAnswer(question: Question, other: Other) {
  const { read, on, procedure, language } = question
  const found = whatIf(book, procedure, { before: read.viewOn(on), after: other.read.viewOn(other.on) })
  const requirement = ({ key, text, by }: Requirement) => ({ key, text: text[language], ...normOf(book, by, language) })
  const finding = ({ code, severity, subject, path, message, fix, citations }: Finding) => ({
    code,
    severity,
    subject,
    path,
    message: message[language],
    fix: fix[language],
    citations: citationsOf(book, citations, language),
  })
  return {
    procedure,
    asOf: on,
    otherAsOf: other.on,
    came: found.came.map(requirement),
    went: found.went.map(requirement),
    changed: found.changed.map(({ before, after }) => ({ before: requirement(before), after: requirement(after) })),
    findings: { came: found.findings.came.map(finding), went: found.findings.went.map(finding) },
    paths: {
      before: found.paths.before.paths.map((one) => one.procedure),
      after: found.paths.after.paths.map((one) => one.procedure),
    },
  }
}

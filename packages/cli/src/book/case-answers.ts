/** 案情的答案 What the book asks of a case and finds in it, as plain data in one language: for the verbs and for the MCP server. */
import { explain, explainedFindings, findings, type Requirement, requirements } from '@beian/domain/reading'
import { rulebook as book } from '@beian/domain/rulebook'
import type { Finding, ProcedureId } from '@beian/domain/vocabulary'
import type { Asked } from '../facts/answering.ts'
import type { Language } from '../language.ts'
import { citationsOf, normOf } from './cited.ts'

export type Question = Pick<Asked, 'read' | 'on'> & { readonly procedure: ProcedureId; readonly language: Language }

const head = ({ procedure, on }: Question) => ({ procedure, asOf: on })

function asked({ key, topic, kind, layer, subject, text, by, dissent, accepts }: Requirement, language: Language) {
  return {
    key,
    topic: topic.id,
    kind,
    layer,
    subject,
    text: text[language],
    ...(accepts === undefined ? {} : { accepts }),
    ...normOf(book, by, language),
    ...(dissent.length === 0 ? {} : { dissent: dissent.map((one) => normOf(book, one, language)) }),
  }
}

export function requirementsAnswer(question: Question) {
  const { read, on, procedure, language } = question
  const found = requirements(book, procedure, read.viewOn(on))
  const open = found.open.map(({ key, topic, subject, answer }) => ({
    key,
    topic: topic.id,
    title: topic.title[language],
    subject,
    ...(answer.is === 'needs'
      ? { is: answer.is, needs: answer.facts }
      : {
          is: answer.is,
          needs: [],
          claims: ('claims' in answer ? answer.claims : []).map((one) => normOf(book, one, language)),
        }),
  }))
  return { ...head(question), requirements: found.asked.map((one) => asked(one, language)), open }
}

function told(finding: Finding, language: Language) {
  const { message, fix, citations, ...plain } = finding
  return {
    ...plain,
    message: message[language],
    fix: fix[language],
    citations: citationsOf(book, citations, language),
  }
}

export function findingsAnswer(question: Question) {
  const { read, on, procedure, language } = question
  const list = findings(book, procedure, read.viewOn(on))
  return { ...head(question), findings: list.map((one) => told(one, language)) }
}

/** Every requirement with its grounds, and every finding with how it came about; or those of one topic. */
export function explainAnswer(question: Question, topic?: string) {
  const { read, on, procedure, language } = question
  const view = read.viewOn(on)
  const list = requirements(book, procedure, view).asked.filter((one) => topic === undefined || one.topic.id === topic)
  const found = explainedFindings(book, procedure, view).filter(
    ({ finding }) => topic === undefined || finding.code === topic,
  )
  return {
    ...head(question),
    requirements: list.map((one) => explained(one, question)),
    findings: found.map(({ finding, why }) => ({
      ...told(finding, language),
      why: { ...why, nearMisses: why.nearMisses.map((one) => ({ ...one, text: one.text[language] })) },
    })),
  }
}

function explained(requirement: Requirement, { on, language }: Question) {
  const { note, nearMiss, since, seen, old, question } = explain(book, requirement.topic, { by: requirement.by, on })
  return {
    ...asked(requirement, language),
    question: question[language],
    ...(note === undefined ? {} : { note: note[language] }),
    begins: since,
    lastSeen: seen,
    old,
    ...(nearMiss === undefined ? {} : { nearMiss: nearMiss[language] }),
  }
}

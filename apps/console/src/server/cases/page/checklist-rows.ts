/** 材料清单 What the rules ask: materials with what was received, everything else beside them, and what is still open. */
import {
  type Context,
  checklist,
  type MaterialLine,
  materialTitle,
  type Receipt,
  subjectTitle,
} from '@beian/domain/casework'
import { type OpenRequirement, type Requirement, say } from '@beian/domain/reading'
import { type Material, materials, rulebook } from '@beian/domain/rulebook'
import { type FactKey, subjectRef, type Text } from '@beian/domain/vocabulary'
import type { Loaded } from '../load.ts'

export function checklistRows(loaded: Loaded, context: Context) {
  const { filingCase } = loaded
  const list = checklist(filingCase, context)
  const titles = new Map(filingCase.subjects.map((subject) => [subjectRef(subject), subjectTitle(subject)]))
  return {
    materials: list.materials.map((line) => materialRow(line, loaded)),
    others: list.others.map((one) => otherRow(one, titles)),
    open: list.open.map((one) => openRow(one, titles)),
    /** Files for what is no longer asked. */
    leftOver: list.leftOver.map((receipt) => receiptRow(receipt, loaded)),
  }
}

function materialRow(line: MaterialLine, loaded: Loaded) {
  const { key, topic, subject, subjectTitle: whose, title, state } = line
  const shared = { key, topic: topic.id, title, subject: subjectRef(subject), subjectTitle: whose, state }
  if (line.state === 'not-required') {
    const nothing = { text: null, severity: null, accepts: null, receipts: [] }
    return { ...shared, ...nothing, ref: line.by?.ref ?? null, why: line.why, waived: line.waived }
  }
  return {
    ...shared,
    text: line.requirement.text,
    ref: line.requirement.by.ref,
    severity: line.severity,
    why: null,
    waived: false,
    accepts: papersOf(line.requirement),
    receipts: line.receipts.map((receipt) => receiptRow(receipt, loaded)),
  }
}

function papersOf({ accepts }: Requirement) {
  if (accepts === undefined) return null
  if ('oneOf' in accepts) return { kind: 'oneOf' as const, papers: accepts.oneOf.map(paper) }
  return { kind: 'allOf' as const, papers: accepts.allOf.map(paper) }
}

const catalogue: { readonly [id: string]: Material } = materials

function paper(id: string) {
  const { note = null, elsewhere = false } = catalogue[id] ?? {}
  return { id, title: materialTitle(id), note, elsewhere }
}

function receiptRow(receipt: Receipt, { fileIds }: Loaded) {
  const { id, material, state, comment, receivedAt, judgedAt, file } = receipt
  return {
    id,
    material,
    state,
    comment: comment ?? null,
    receivedAt,
    judgedAt: judgedAt ?? null,
    file: { id: fileIds.get(id) ?? '', name: file.name, type: file.type, size: file.size },
  }
}

type Titles = ReadonlyMap<string, Text>
const unnamed: Text = { zh: '案件', en: 'case' }

function otherRow({ key, kind, layer, topic, subject, text, by, dissent }: Requirement, titles: Titles) {
  return {
    topic: topic.id,
    key,
    kind,
    layer,
    title: topic.title,
    subject,
    subjectTitle: titles.get(subject) ?? unnamed,
    text,
    ref: by.ref,
    dissent: dissent.map(({ ref, statement }) => ({ ref, text: say(rulebook, topic, statement) })),
  }
}

function openRow({ key, topic, subject, answer }: OpenRequirement, titles: Titles) {
  const dispute = answer.is === 'disputed' ? answer.dispute : undefined
  return {
    key,
    title: topic.title,
    subject,
    subjectTitle: titles.get(subject) ?? unnamed,
    needs: answer.is === 'needs' ? answer.facts : ([] as readonly FactKey[]),
    disputed: dispute ? { question: dispute.question, why: dispute.why } : null,
  }
}

export type ChecklistRows = ReturnType<typeof checklistRows>

/** 对象与信息表 The subjects with what is known of them, and the form that asks for the rest. */
import { type Context, type FilingCase, type IntakeField, intake, subjectTitle } from '@beian/domain/casework'
import type { FactKey, Facts, FactValue, Subject } from '@beian/domain/vocabulary'
import type { Vault } from '../../crypto/vault.ts'
import { standingOf } from '../../divisions/facts.ts'
import { maskedOf } from '../masked.ts'
import { seenAs } from '../stale.ts'
import { parted } from '../subject-rows.ts'

export function subjectRows({ id: caseId, subjects }: FilingCase, vault: Vault) {
  return subjects.map((subject) => ({
    noun: subject.noun,
    id: subject.id,
    parent: subject.parent ?? null,
    title: subjectTitle(subject),
    facts: parted(subject.facts).open,
    masked: maskedOf(subject.facts),
    /** Of what is masked: a sign by which a later change is noticed. */
    marks: marksOf(vault, caseId, subject),
  }))
}

function marksOf(
  vault: Vault,
  caseId: string,
  { id: subject, facts }: Subject,
): { readonly [K in FactKey]?: FactValue | null } {
  const hidden = Object.entries(parted(facts).sensitive) as [FactKey, FactValue][]
  return Object.fromEntries(hidden.map(([key, value]) => [key, seenAs(vault, caseId, { subject, key, value })]))
}

export function intakeRows(filingCase: FilingCase, context: Context) {
  return intake(filingCase, context).map(({ id, title, noun, entries }) => ({
    id,
    title,
    noun,
    entries: entries.map((entry) => ({
      subject: entry.subject.id,
      title: entry.title,
      fields: entry.fields.map((field) => fieldRow(field, entry.subject)),
    })),
  }))
}

function fieldRow({ key, state, topics, options }: IntakeField, { facts }: Subject) {
  const division = standingOf(key, facts)
  return {
    key,
    state,
    topics,
    ...(division && { division }),
    ...(options && { options: withChosen(key, facts, options) }),
  }
}

/** What was chosen before stays in sight, so that it can be taken back. */
function withChosen(key: FactKey, known: Facts, options: readonly string[]): readonly string[] {
  const chosen = [known[key] ?? []].flat() as readonly string[]
  return [...options, ...chosen.filter((word) => !options.includes(word))]
}

/** 对象与信息表 The subjects with what is known of them, and the form that asks for the rest. */
import {
  type Context,
  choicesOf,
  type FilingCase,
  type IntakeField,
  intake,
  optionsOf,
  subjectTitle,
} from '@beian/domain/casework'
import { type FactKey, type Facts, facts, type Subject } from '@beian/domain/vocabulary'
import { maskedOf } from '../masked.ts'
import { parted } from '../subject-rows.ts'

export function subjectRows({ subjects }: FilingCase) {
  return subjects.map((subject) => ({
    noun: subject.noun,
    id: subject.id,
    parent: subject.parent ?? null,
    title: subjectTitle(subject),
    facts: parted(subject.facts).open,
    masked: maskedOf(subject.facts),
  }))
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

function fieldRow({ key, state, topics }: IntakeField, subject: Subject) {
  const options = fewerOptions(key, subject.facts)
  return options === undefined ? { key, state, topics } : { key, state, topics, options }
}

/** The words to offer, where they are fewer than all. */
function fewerOptions(key: FactKey, known: Facts): readonly string[] | undefined {
  const { kind } = facts[key]
  if (kind !== 'word' && kind !== 'words') return undefined
  const choices = Object.keys(choicesOf(key, known))
  return choices.length < Object.keys(optionsOf(key)).length ? choices : undefined
}

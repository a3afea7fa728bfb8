/** 指令 The commands of a case as they come over a wire. */
import * as z from 'zod'
import type { Command, CommandKind, CommandOf } from '../casework/command.ts'
import { factsPatch } from './facts-patch.ts'
import {
  code,
  event,
  factKey,
  fileMeta,
  id,
  instant,
  noun,
  numberTyped,
  procedure,
  remark,
  requirementKey,
  sentence,
  subjectRef,
} from './words.ts'

const of = <K extends CommandKind, S extends z.core.$ZodLooseShape>(kind: K, shape: S) =>
  z.strictObject({ kind: z.literal(kind), ...shape })

const about = { path: z.exactOptional(factKey), subject: z.exactOptional(id), reason: z.exactOptional(code) }
const reason = z.strictObject({ text: sentence, ...about })
const place = z.int().min(0).max(1000)
const numbers = z.array(z.strictObject({ subject: id, number: numberTyped })).max(100)

export const commandSchemas = {
  open: of('open', { id, procedure }),
  'record-facts': of('record-facts', { subject: id, facts: factsPatch }),
  'add-subject': of('add-subject', { id, noun, parent: z.exactOptional(id), facts: z.exactOptional(factsPatch) }),
  'remove-subject': of('remove-subject', { subject: id }),
  'receive-material': of('receive-material', { id, requirement: requirementKey, material: code, file: fileMeta }),
  'move-material': of('move-material', { receipt: id, requirement: requirementKey, material: code }),
  'accept-material': of('accept-material', { receipt: id }),
  'return-material': of('return-material', { receipt: id, comment: remark }),
  'waive-material': of('waive-material', { requirement: requirementKey, reason: sentence }),
  'ask-material-again': of('ask-material-again', { requirement: requirementKey }),
  'accept-risk': of('accept-risk', { code, subject: subjectRef, statement: sentence.optional(), reason: sentence }),
  'withdraw-risk': of('withdraw-risk', {
    code,
    subject: subjectRef,
    statement: sentence.optional(),
    reason: sentence,
  }),
  submit: of('submit', { provider: z.exactOptional(sentence), happenedAt: z.exactOptional(instant) }),
  'record-event': of('record-event', {
    event,
    happenedAt: z.exactOptional(instant),
    note: z.exactOptional(sentence),
    reasons: z.exactOptional(z.array(reason).max(50)),
    numbers: z.exactOptional(numbers),
    person: z.exactOptional(id),
  }),
  'map-reason': of('map-reason', { round: z.int().positive(), answer: place, place, about: z.strictObject(about) }),
  'correct-number': of('correct-number', { numbers }),
  'take-back': of('take-back', { place, withLater: z.exactOptional(z.boolean()), reason: sentence }),
  'take-person-back': of('take-person-back', { event, person: id, reason: sentence }),
  hold: of('hold', { reason: sentence }),
  resume: of('resume', {}),
  abandon: of('abandon', { reason: sentence }),
  reopen: of('reopen', { reason: sentence }),
} satisfies { readonly [K in CommandKind]: z.ZodType<CommandOf<K>> }

const [first, ...others] = Object.values(commandSchemas)

/** Any command, told apart by its kind. */
export const commandSchema: z.ZodType<Command> = z.discriminatedUnion('kind', [
  first as (typeof commandSchemas)['open'],
  ...others,
])

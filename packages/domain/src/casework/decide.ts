/** 裁决 What a command does to a case, or why it is refused. Pure: ids and the moment come from outside. */
import type { Command, CommandKind } from './command.ts'
import { type Context, type Decider, type DeciderOf, type Decision, knownOf } from './deciding/context.ts'
import { recordEvent } from './deciding/events.ts'
import { correctNumber } from './deciding/granted.ts'
import { refusalOf } from './deciding/guard.ts'
import { mapReason } from './deciding/map-reason.ts'
import {
  acceptMaterial,
  askMaterialAgain,
  moveMaterial,
  receiveMaterial,
  returnMaterial,
  waiveMaterial,
} from './deciding/materials.ts'
import { open } from './deciding/open.ts'
import { abandon, hold, reopen, resume } from './deciding/pauses.ts'
import { acceptRisk, withdrawRisk } from './deciding/risks.ts'
import { addSubject, recordFacts, removeSubject } from './deciding/subjects.ts'
import { submit } from './deciding/submission.ts'
import { takeBack, takePersonBack } from './deciding/taking-back.ts'
import type { FilingCase } from './filing-case.ts'
import { refuse } from './problems.ts'

const deciders: { readonly [K in Exclude<CommandKind, 'open'>]: DeciderOf<K> } = {
  'record-facts': recordFacts,
  'add-subject': addSubject,
  'remove-subject': removeSubject,
  'receive-material': receiveMaterial,
  'move-material': moveMaterial,
  'accept-material': acceptMaterial,
  'return-material': returnMaterial,
  'waive-material': waiveMaterial,
  'ask-material-again': askMaterialAgain,
  'accept-risk': acceptRisk,
  'withdraw-risk': withdrawRisk,
  submit,
  'record-event': recordEvent,
  'map-reason': mapReason,
  'correct-number': correctNumber,
  'take-back': takeBack,
  'take-person-back': takePersonBack,
  hold,
  resume,
  abandon,
  reopen,
}

export function decide(filingCase: FilingCase | undefined, command: Command, context: Context): Decision {
  if (command.kind === 'open') return filingCase ? refuse('case-exists', {}, 'id') : open(context, command)
  if (!filingCase) return refuse('case-unknown')
  const known = knownOf(filingCase, context)
  const decider = deciders[command.kind] as Decider
  return refusalOf(known, command.kind) ?? decider(known, command)
}

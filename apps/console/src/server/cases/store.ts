/** The changes of a case, written to its rows one by one: what is loaded afterwards is the case as it evolved. */
import { type Change, type ChangeKind, type ChangeOf, evolve, type FilingCase } from '@beian/domain/casework'
import { addReceipt, judgeReceipt, moveReceipt } from '../materials/receipts.queries.ts'
import { writeNumbers } from '../numbers/numbers.queries.ts'
import { addRound, continueRound, removeRound } from '../rounds/rounds.queries.ts'
import { writeDecisions } from './decisions.ts'
import { addHappening, removeHappening } from './happenings.queries.ts'
import type { Keeping } from './keeping.ts'
import { addSubjectRow, changeSubjectRow, nextPlace, removeSubjectRows } from './subject-rows.ts'

/** `fileId`: which file a received material is. */
export type Storing = Keeping & { readonly fileId?: string }

type Keep<K extends ChangeKind> = (storing: Storing, change: ChangeOf<K>, after: FilingCase) => Promise<unknown>

/** The subjects of an opened case; its row is there already. */
const keepers: { readonly [K in ChangeKind]: Keep<K> } = {
  opened: async (storing, { subjects, at }) => {
    for (const [place, subject] of subjects.entries()) await addSubjectRow(storing, { subject, place })
    await addHappening(storing, { event: 'opened', at })
  },
  'facts-recorded': async (storing, { subject: id }, { subjects }) => {
    for (const subject of subjects) if (subject.id === id) await changeSubjectRow(storing, subject)
  },
  'subject-added': async (storing, { subject }) =>
    addSubjectRow(storing, { subject, place: await nextPlace(storing.trx, storing.caseId) }),
  'subject-removed': (storing, { subjects }) => removeSubjectRows(storing, subjects),
  'material-received': async (storing, { receipt, replaces }, after) => {
    const { fileId } = storing
    if (fileId === undefined) throw new Error('a receipt needs its file')
    await judge(storing, replaces, after)
    await addReceipt(storing, { receipt, fileId, place: after.receipts.length })
    await writeDecisions(storing, after)
  },
  'material-moved': async (storing, { receipt, replaces }, after) => {
    await judge(storing, replaces, after)
    for (const one of after.receipts) if (one.id === receipt) await moveReceipt(storing, one)
    await writeDecisions(storing, after)
  },
  'material-accepted': (storing, { receipt }, after) => judge(storing, [receipt], after),
  'material-returned': (storing, { receipt }, after) => judge(storing, [receipt], after),
  'material-waived': (storing, _, after) => writeDecisions(storing, after),
  'material-asked-again': (storing, _, after) => writeDecisions(storing, after),
  'risk-accepted': (storing, _, after) => writeDecisions(storing, after),
  'risk-withdrawn': (storing, _, after) => writeDecisions(storing, after),
  'round-opened': (storing, { round }, after) => addRound(storing, round, after),
  'round-answered': continueLastRound,
  'reason-mapped': continueRoundOf,
  'person-through': continueLastRound,
  'stage-moved': (storing, { event, happenedAt: at, note }) => addHappening(storing, { event, at, note }),
  'event-taken-back': async (storing, { place, round, numbers }, after) => {
    await removeHappening(storing, place)
    if (round !== undefined) await removeRound(storing, round)
    for (const one of after.rounds) await continueRound(storing, one)
    if (numbers) await writeNumbers(storing.trx, storing.caseId, after.numbers)
  },
  'person-taken-back': continueLastRound,
  'numbers-granted': ({ trx, caseId }, _, { numbers }) => writeNumbers(trx, caseId, numbers),
  'number-corrected': ({ trx, caseId }, _, { numbers }) => writeNumbers(trx, caseId, numbers),
  held: async (storing, { at }, after) => {
    await addHappening(storing, { event: 'held', at })
    await writeDecisions(storing, after)
  },
  resumed: async (storing, { at }, after) => {
    await addHappening(storing, { event: 'resumed', at })
    await writeDecisions(storing, after)
  },
}

/** Writes the changes and answers the case they lead to. */
export async function storeChanges(
  storing: Storing,
  before: FilingCase | undefined,
  changes: readonly [Change, ...Change[]],
): Promise<FilingCase> {
  const [first, ...others] = changes
  let filingCase = await storeChange(storing, before, first)
  for (const change of others) filingCase = await storeChange(storing, filingCase, change)
  const { stage, revision } = filingCase
  await storing.trx.updateTable('cases').set({ stage, revision }).where('id', '=', storing.caseId).execute()
  return filingCase
}

async function storeChange(storing: Storing, before: FilingCase | undefined, change: Change): Promise<FilingCase> {
  const after = evolve(before, change)
  const keep = keepers[change.kind] as Keep<ChangeKind>
  await keep(storing, change, after)
  return after
}

async function judge(storing: Storing, ids: readonly string[], { receipts }: FilingCase): Promise<void> {
  for (const receipt of receipts) if (ids.includes(receipt.id)) await judgeReceipt(storing, receipt)
}

async function continueLastRound(storing: Storing, _: unknown, { rounds }: FilingCase): Promise<void> {
  const round = rounds.at(-1)
  if (round) await continueRound(storing, round)
}

async function continueRoundOf(
  storing: Storing,
  { round: number }: ChangeOf<'reason-mapped'>,
  { rounds }: FilingCase,
): Promise<void> {
  const round = rounds.find((one) => one.number === number)
  if (round) await continueRound(storing, round)
}

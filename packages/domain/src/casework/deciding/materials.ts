/** 材料 Receives a file for a requirement, judges it, or says that none is needed. */
import { joined, type Requirement, requirements } from '../../reading/index.ts'
import { materials } from '../../rulebook/materials/index.ts'
import { fileTypes, MAX_MEGABYTES } from '../file-types.ts'
import type { FileMeta, Receipt, Remark } from '../filing-case.ts'
import { type Refusal, refuse } from '../problems.ts'
import { change, changed, type DeciderOf, type Known, viewOf } from './context.ts'

/** The papers that do for a requirement. */
export function papersOf({ accepts = { oneOf: [] } }: Pick<Requirement, 'accepts'>): readonly string[] {
  return 'oneOf' in accepts ? accepts.oneOf : accepts.allOf
}

export function titleOf(material: string): { readonly zh: string; readonly en: string } {
  return materials[material as keyof typeof materials]?.title ?? { zh: material, en: material }
}

/** Material requirements in force for this case. */
export function materialsAsked(known: Known): readonly Requirement[] {
  const { asked } = requirements(known.rulebook, known.procedure.id, viewOf(known))
  return asked.filter(({ kind }) => kind === 'material')
}

function faultOf({ type, size }: FileMeta): Refusal | undefined {
  if (!(fileTypes as readonly string[]).includes(type) || size <= 0) return refuse('file-unfit', {}, 'file')
  if (size > MAX_MEGABYTES * 1024 * 1024) return refuse('file-too-large', { max: String(MAX_MEGABYTES) }, 'file')
  return undefined
}

/** A returned file gives way to the next one for the same requirement; where several papers are needed, for the same paper. */
function replacedBy({ filingCase }: Known, requirement: Requirement, material: string): readonly string[] {
  const several = requirement.accepts !== undefined && 'allOf' in requirement.accepts
  const returned = filingCase.receipts.filter(
    (one) => one.requirement === requirement.key && one.state === 'changes-requested',
  )
  return returned.filter((one) => !several || one.material === material).map(({ id }) => id)
}

/** The requirement for which this paper does. */
function rowFor(known: Known, key: string, material: string): Requirement | Refusal {
  const requirement = materialsAsked(known).find((one) => one.key === key)
  if (!requirement) return refuse('requirement-unknown', {}, 'requirement')
  const papers = papersOf(requirement)
  if (papers.includes(material)) return requirement
  const accepts = joined(papers.map(titleOf), { zh: '、', en: 'and' })
  return refuse('material-unfit', { material: titleOf(material), accepts }, 'material')
}

export const receiveMaterial: DeciderOf<'receive-material'> = (known, { id, requirement: key, material, file }) => {
  if (known.filingCase.receipts.some((one) => one.id === id)) return refuse('receipt-exists', {}, 'id')
  const requirement = rowFor(known, key, material)
  if ('ok' in requirement) return requirement
  const fault = faultOf(file)
  if (fault) return fault
  const receipt: Receipt = { id, requirement: key, material, file, receivedAt: known.at, state: 'pending-review' }
  return changed([change(known, 'material-received', { receipt, replaces: replacedBy(known, requirement, material) })])
}

function receiptOf({ filingCase }: Known, id: string): Receipt | Refusal {
  const receipt = filingCase.receipts.find((one) => one.id === id)
  if (!receipt) return refuse('receipt-unknown', {}, 'receipt')
  return receipt.state === 'replaced' ? refuse('receipt-replaced', {}, 'receipt') : receipt
}

/** What came for one requirement and belongs to another: it keeps its day and its file, and is judged anew. */
export const moveMaterial: DeciderOf<'move-material'> = (known, { receipt: id, requirement: key, material }) => {
  const receipt = receiptOf(known, id)
  if ('ok' in receipt) return receipt
  const requirement = rowFor(known, key, material)
  if ('ok' in requirement) return requirement
  const from = { requirement: receipt.requirement, material: receipt.material }
  if (from.requirement === key && from.material === material) return changed([])
  const replaces = replacedBy(known, requirement, material).filter((one) => one !== id)
  return changed([change(known, 'material-moved', { receipt: id, requirement: key, material, from, replaces })])
}

export const acceptMaterial: DeciderOf<'accept-material'> = (known, { receipt: id }) => {
  const receipt = receiptOf(known, id)
  if ('ok' in receipt) return receipt
  return changed(receipt.state === 'accepted' ? [] : [change(known, 'material-accepted', { receipt: id })])
}

/** A remark that says something, in each language it is in. */
export function isSaid(remark: Remark): boolean {
  const texts = typeof remark === 'string' ? [remark] : [remark.zh, remark.en]
  return texts.every((text) => text.trim() !== '')
}

const whatIsWrong = { zh: '这份材料哪里要改', en: 'what is wrong with the material' }
const whyNot = { zh: '为什么不需要这份材料', en: 'why the material is not needed' }

export const returnMaterial: DeciderOf<'return-material'> = (known, { receipt: id, comment }) => {
  const receipt = receiptOf(known, id)
  if ('ok' in receipt) return receipt
  if (!isSaid(comment)) return refuse('words-missing', { what: whatIsWrong }, 'comment')
  return changed([change(known, 'material-returned', { receipt: id, comment })])
}

export const waiveMaterial: DeciderOf<'waive-material'> = (known, { requirement, reason }) => {
  if (!materialsAsked(known).some(({ key }) => key === requirement))
    return refuse('requirement-unknown', {}, 'requirement')
  if (!isSaid(reason)) return refuse('words-missing', { what: whyNot }, 'reason')
  return changed([change(known, 'material-waived', { waiver: { requirement, reason: reason.trim(), at: known.at } })])
}

export const askMaterialAgain: DeciderOf<'ask-material-again'> = (known, { requirement }) => {
  const waived = known.filingCase.notRequired.some((one) => one.requirement === requirement)
  return waived
    ? changed([change(known, 'material-asked-again', { requirement })])
    : refuse('not-waived', {}, 'requirement')
}

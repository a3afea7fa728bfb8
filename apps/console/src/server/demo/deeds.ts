/** What is done to a filing of the demonstration on some day: each through the commands that people use. */
import { provinceMarks } from '@beian/domain/numbers'
import { procedures } from '@beian/domain/rulebook'
import type { EventId } from '@beian/domain/vocabulary'
import type { Hand } from './hand.ts'
import { inventedSerial } from './invented.ts'

export type Deed = (hand: Hand) => Promise<unknown>

/** The first procedure that the book describes. */
const [first = ''] = Object.keys(procedures)

export const open: Deed = (hand) => hand.open(hand.filed.filing.procedure ?? first)
export const tellTheRest: Deed = (hand) => hand.tellTheRest()
export const tellOfPrincipal: Deed = (hand) => hand.tell('principal')
export const tellOfPerson: Deed = (hand) => hand.tell('person')
export const tellOfService: Deed = (hand) => hand.tell('service', 'domain-name')

export const bringMaterials: Deed = async (hand) => {
  const { materials } = await hand.page()
  for (const { key, state, accepts } of materials) {
    if (state !== 'waiting' || accepts === null) continue
    const papers = accepts.kind === 'allOf' ? accepts.papers : accepts.papers.slice(0, 1)
    for (const paper of papers) await hand.bring(key, paper)
  }
}

async function receiptsToJudge(hand: Hand): Promise<readonly string[]> {
  const { materials } = await hand.page()
  return materials.flatMap(({ receipts }) =>
    receipts.flatMap(({ id, state }) => (state === 'pending-review' ? [id] : [])),
  )
}

export const acceptMaterials: Deed = async (hand) => {
  for (const receipt of await receiptsToJudge(hand)) await hand.send('materials.accept', { receipt })
}

const faults = [
  {
    zh: '右上角反光，看不清有效期，请避光重新拍摄。',
    en: 'Glare hides the expiry date at the upper right: photograph it again.',
  },
  {
    zh: '公章盖住了签字日期，请重新签署后扫描。',
    en: 'The seal covers the date of the signature: sign it anew and scan it.',
  },
]

export const returnOneMaterial: Deed = async (hand) => {
  const [receipt, ...others] = (await receiptsToJudge(hand)).toReversed()
  for (const other of others) await hand.send('materials.accept', { receipt: other })
  await hand.send('materials.return', { receipt, comment: faults[hand.seed % faults.length] })
}

const providers = ['阿里云', '腾讯云', '华为云']

export const submit: Deed = (hand) => hand.send('cases.submit', { provider: providers[hand.seed % providers.length] })

export function record(event: EventId, more: object = {}): Deed {
  return (hand) => hand.send('cases.recordEvent', { event, ...more })
}

/** The number of the police: six digits of the district, then a serial. */
export const receiveFromPolice: Deed = async (hand) => {
  const { subjects } = await hand.page()
  const { province, region } = hand.filed.filing
  const mark = provinceMarks.find((one) => one.province === province)?.police ?? ''
  const number = `${mark}公网安备${region}020${inventedSerial(hand.seed).slice(0, 5)}号`
  const services = subjects.filter(({ noun }) => noun === 'service')
  await hand.send('cases.recordEvent', {
    event: 'public-security-granted',
    numbers: services.map(({ id: subject }) => ({ subject, number })),
  })
}

/** Returned, in the words of the notice; where somebody has told it apart, with its entry of the catalogue. */
export function returned(event: EventId, text: string, reason?: string): Deed {
  return record(event, { reasons: [{ text, ...(reason && { reason }) }] })
}

export const renameService: Deed = async (hand) => {
  const { subjects } = await hand.page()
  const { service } = hand.filed.filing
  for (const { noun, id } of subjects) {
    if (noun !== 'service') continue
    await hand.send('cases.recordFacts', { subject: id, facts: { 'service.name': `${service}（展示）` } })
  }
}

export const grant: Deed = async (hand) => {
  const { subjects } = await hand.page()
  const mark = provinceMarks.find(({ province }) => province === hand.filed.filing.province)?.filing ?? ''
  const principal = `${mark}ICP备2026${inventedSerial(hand.seed)}号`
  const numbers = subjects.flatMap(({ noun, id }) => {
    if (noun === 'principal') return [{ subject: id, number: principal }]
    return noun === 'service' ? [{ subject: id, number: `${principal}-1` }] : []
  })
  await hand.send('cases.recordEvent', { event: 'granted', numbers })
}

export const putOnHold: Deed = (hand) => hand.send('cases.hold', { reason: '客户正在变更法定代表人，等新营业执照。' })
export const giveUp: Deed = (hand) => hand.send('cases.abandon', { reason: '客户决定不再开设该网站。' })

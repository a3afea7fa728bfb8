/** The demonstration's cases by how far they have come, and what is told to some so that every part of a page is filled. */
import type { Visitor } from '../../src/server/testing/trial.ts'

type Row = { id: string; name: string | null; service: string | null; domainName: string | null; final: boolean }

/** Of each the service or, before there is one, the principal. `final`: over. */
const wanted = {
  early: { called: '北京禾木艺术培训有限公司' },
  judged: { called: '澄湾食品订购' },
  asked: { called: '青屿直播基地' },
  ready: { called: '麓山设计官网' },
  sms: { called: '澄湾酒店预订' },
  review: { called: '岚汐软件服务平台' },
  returned: { called: '岚汐文创商城（展示）' },
  twice: { called: '书宁的插画（展示）' },
  resting: { called: '海右国际贸易' },
  granted: { called: '岚汐科技官网', final: true },
  givenUp: { called: '麓山印务', final: true },
} as const

export type Cases = Readonly<Record<keyof typeof wanted, string>>

export async function findCases(chen: Visitor): Promise<Cases> {
  const answer = await chen.call('cases.list', { state: 'all', limit: 100 })
  const { rows } = answer.data as { rows: readonly Row[] }
  const idOf = (want: { called: string; final?: boolean }) => {
    const found = rows.find(
      ({ name, service, final }) => (service ?? name) === want.called && final === (want.final ?? false),
    )
    if (found === undefined) throw new Error(`the demonstration has no case of ${want.called}`)
    return found.id
  }
  return Object.fromEntries(Object.entries(wanted).map(([key, want]) => [key, idOf(want)])) as Cases
}

/** Sends a change with the revision of the hour; a refusal is a fault of the test. */
export async function change(
  chen: Visitor,
  path: string,
  told: { id: string } & Record<string, unknown>,
): Promise<void> {
  const page = await chen.call('cases.get', { id: told.id })
  const { rev } = page.data as { rev: number }
  const answer = await chen.call(path, { rev, ...told })
  if (answer.status !== 200) throw new Error(`${path} was refused: ${JSON.stringify(answer.problem ?? answer.data)}`)
}

/** Fees, a risk that was accepted, an appointment whose hour has come, paper on its way, a task: what no case of the demonstration has. */
export async function fillIn(chen: Visitor, { review, returned, asked }: Cases): Promise<void> {
  await acceptOneRisk(chen, asked)
  const fee = { title: '代办服务费', kind: 'agency', amountFen: 120_000, onSuccess: true }
  const added = await chen.call('fees.addOwn', { caseId: returned, ...fee })
  if (added.status !== 200) throw new Error(`the fee was refused: ${JSON.stringify(added.problem ?? added.data)}`)
  const meeting = { by: 'place', what: '到场面审', where: '上海办公室，前台登记' }
  await change(chen, 'appointments.agree', { id: review, at: '2026-11-19T06:30:00.000Z', ...meeting })
  await change(chen, 'appointments.agree', { id: review, at: '2026-11-25T06:30:00.000Z', ...meeting })
  const paper = { way: 'out', what: '授权书原件', whom: '接入商', courier: '顺丰', number: 'SF1446102800' }
  await change(chen, 'dispatches.send', { id: review, sentOn: '2026-11-18', ...paper })
  const [owner] = (await chen.call('team.list')).data as readonly { id: string }[]
  const task = { caseId: review, words: '提醒负责人接听核验电话', day: '2026-11-24', owner: owner?.id }
  const opened = await chen.call('tasks.open', task)
  if (opened.status !== 200) throw new Error(`the task was refused: ${JSON.stringify(opened.problem)}`)
}

/** The others stay open. */
async function acceptOneRisk(chen: Visitor, id: string): Promise<void> {
  const page = (await chen.call('cases.get', { id })).data as {
    findings: readonly { severity: string; code: string; subject: string; ref: string | null }[]
  }
  const [risk, another] = page.findings.filter(({ severity }) => severity === 'risk')
  if (risk === undefined || another === undefined) throw new Error('the case has no two risks')
  const { code, subject, ref } = risk
  await change(chen, 'cases.acceptRisk', { id, code, subject, ...(ref && { statement: ref }), reason: '已与客户确认' })
}

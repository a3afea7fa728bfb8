/** What the demonstration lacks and some screens show: saved views, a house rule, a newer book, whoever signs in with six digits. */
import { datasetOf } from '@beian/domain/dataset'
import { rulebook } from '@beian/domain/rulebook'
import { Secret, TOTP } from 'otpauth'
import { newId } from '../../src/server/ids.ts'
import { invite, type Visitor } from '../../src/server/testing/trial.ts'
import type { SweptDesk } from '../sweep.ts'

/** Signs in with the second factor. */
export const guardedName = 'wei'

export async function furnish(desk: SweptDesk): Promise<void> {
  const must = mustFor(desk.chen)
  await must('views.save', { name: '催过的客户', address: 'turn=client', shared: false })
  await must('views.save', { name: '在管局的全部', address: 'turn=authority', shared: true })
  await must('feeds.make', { scope: 'mine', label: '手机' })
  await must('houseRules.add', { definition: houseRule })
  await openTask(desk)
  await guard(await invite(desk.chen, guardedName))
  await loadNewerBook(desk)
}

function mustFor(visitor: Visitor) {
  return async (path: string, input: object): Promise<unknown> => {
    const { status, data, problem } = await visitor.call(path, input)
    if (status !== 200) throw new Error(`${path} was refused: ${problem?.code}`)
    return data
  }
}

/** And an account of the client whose page is looked at. */
async function openTask({ chen }: SweptDesk): Promise<void> {
  const must = mustFor(chen)
  const clients = (await must('clients.list', { search: '岚汐', limit: 1 })) as { id: string }[]
  const account = { provider: '阿里云', belongsTo: 'client', loginHint: 'lx-***', heldBy: '客户 IT', note: '' }
  await must('accounts.add', { client: clients[0]?.id, ...account })
  const { rows } = (await must('cases.list', { state: 'open', limit: 1 })) as { rows: { id: string }[] }
  const { user } = (await must('session.me', {})) as { user: { id: string } }
  await must('tasks.open', { caseId: rows[0]?.id, words: '给客户打电话', day: '2026-11-20', owner: user.id })
}

const text = (zh: string, en: string) => ({ zh, en })
const houseRule = {
  kind: 'topic',
  topic: {
    id: 'call-before-submission',
    title: text('提交前电话回访', 'A call before submission'),
    regime: 'icp-filing',
    procedures: ['first-filing'],
    each: 'case',
    demand: { kind: 'duty' },
    says: { rule: text('提交前电话回访客户。', 'The client is called before anything is submitted.') },
    statements: [
      {
        from: { day: '2026-11-01' },
        value: { word: 'rule' },
        standing: 'agency-claim',
        confidence: 'primary',
        cites: ['decree-291'],
      },
    ],
    examples: [],
  },
}

async function guard(visitor: Visitor): Promise<void> {
  const must = mustFor(visitor)
  const { secret } = (await must('session.startSecondFactor', {})) as { secret: string }
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const code = totp.generate({ timestamp: Date.parse(visitor.trial.house.clock.now()) })
  await must('session.confirmSecondFactor', { code })
}

/** The book as it is, with every limit of the police's one day shorter: the cases it touches wait for somebody's word. */
async function loadNewerBook({ trial, chen }: SweptDesk): Promise<void> {
  const book = JSON.parse(JSON.stringify(datasetOf(rulebook))) as {
    topics: { statements: { value: { max?: number } | null }[] }[]
  }
  for (const { statements } of book.topics) for (const { value } of statements) if (value?.max === 20) value.max = 19
  const headers = { 'x-beian': '1', 'sec-fetch-site': 'same-origin', cookie: chen.cookie, 'x-idempotency-key': newId() }
  const sent = { method: 'POST', headers, body: JSON.stringify(book) }
  const response = await trial.app.request(`${trial.house.origin}/rulebooks`, sent)
  if (!response.ok) throw new Error(`the newer book was refused: ${await response.text()}`)
}

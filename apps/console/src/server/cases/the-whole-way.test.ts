/** One filing in Guangdong from the client to the number in the footer, through the door that browsers use. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CaseAtWork } from '../testing/casework.ts'
import { openCaseOf, principalFacts } from '../testing/casework.ts'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  work = await openCaseOf(await setUp(trial), '星河数据')
})
afterEach(() => trial.close())

const granted = [
  { subject: 'principal', number: ' 粤icp备2026000123 ' },
  { subject: 'service-1', number: '粤ICP备2026000123号-1' },
]

async function submitted(): Promise<void> {
  await work.fill()
  await work.bringMaterials()
  await work.must('cases.submit', { provider: '华为云' })
}

async function atAuthority(): Promise<void> {
  await submitted()
  await work.must('cases.recordEvent', { event: 'provider-passed' })
  await work.must('cases.recordEvent', { event: 'sms-sent' })
  await work.must('cases.recordEvent', { event: 'sms-verified' })
}

test('a wrong digit of the credit code is refused at its field, in both languages; the rest is not kept either', async () => {
  const answer = await work.record('principal', { ...principalFacts, 'principal.documentNumber': '91440300MA5DXC7B18' })
  expect(answer.status).toBe(400)
  expect(answer.problem?.code).toBe('facts-refused')
  const { problems } = (answer.data as { error: { data: { problems: object[] } } }).error.data
  expect(problems).toEqual([
    {
      code: 'wrong-check-digit',
      path: 'principal.documentNumber',
      message: { zh: expect.stringContaining('校验码'), en: expect.stringContaining('check character') },
      fix: { zh: expect.any(String), en: expect.any(String) },
    },
  ])
  expect((await work.page()).rev).toBe(1)
})

test('what was typed oddly is forgiven and said', async () => {
  const answer = await work.record('person-1', { 'person.mobiles': ['+86 135-7092-1846'] })
  const { forgiven } = answer.data as { forgiven: { path: string }[] }
  expect(forgiven.map(({ path }) => path)).toContain('person.mobiles/0')
  const person = (await work.page()).subjects.find(({ id }) => id === 'person-1')
  expect(person?.masked['person.mobiles']).toEqual(['•••••••1846'])
  expect(person?.facts).not.toHaveProperty(['person.mobiles'])
})

test('a material is returned with a comment, replaced and accepted', async () => {
  await work.fill()
  const asked = (await work.page()).materials.find(({ state }) => state === 'waiting')
  const material = asked?.accepts?.papers[0]?.id
  const receive = async () =>
    work.must<{ receipt: string }>('materials.receive', {
      requirement: asked?.key,
      material,
      file: await work.upload(),
    })
  const first = await receive()
  const comment = { zh: '左下角被遮住', en: 'The lower left corner is covered' }
  await work.must('materials.return', { receipt: first.receipt, comment })
  const line = async () => (await work.page()).materials.find(({ key }) => key === asked?.key)
  expect((await line())?.state).toBe('changes-requested')
  expect((await line())?.receipts).toMatchObject([{ id: first.receipt, comment, file: { type: 'image/png' } }])
  const second = await receive()
  await work.must('materials.accept', { receipt: second.receipt })
  expect(await line()).toMatchObject({ state: 'accepted', receipts: [{ id: second.receipt, state: 'accepted' }] })
  expect((await work.send('materials.accept', { receipt: first.receipt })).problem?.code).toBe('receipt-replaced')
})

test('nothing is submitted while something blocks, and each of it is told', async () => {
  await work.fill()
  const answer = await work.send('cases.submit', { provider: '华为云' })
  expect([answer.status, answer.problem?.code]).toEqual([409, 'submission-blocked'])
  const { problems } = (answer.data as { error: { data: { problems: { path: string }[] } } }).error.data
  const blocking = (await work.page()).findings.filter(({ severity }) => severity === 'block')
  expect(problems.map(({ path }) => path)).toEqual(blocking.map(({ subject, path }) => `${subject}/${path}`))
  expect(problems.length).toBeGreaterThan(0)
})

test('submitted, passed, verified, returned with a reason, mended, submitted again, granted', async () => {
  await atAuthority()
  expect((await work.record('service-1', { 'service.name': '星河' })).problem?.code).toBe('case-locked')
  const reasons = [{ text: '网站名称与主办单位无关', path: 'service.name', subject: 'service-1' }]
  await work.must('cases.recordEvent', { event: 'authority-returned', reasons, note: '电话通知' })
  expect(await work.page()).toMatchObject({
    stage: 'correcting',
    locked: false,
    rounds: [{ answers: [{}, {}, {}, { reasons, note: '电话通知' }] }],
  })
  await work.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': '星河数据公司官网' } })
  await work.must('cases.submit', { provider: '华为云' })
  for (const event of ['provider-passed', 'sms-verified']) await work.must('cases.recordEvent', { event })
  const done = await work.must<{ forgiven: { path: string }[] }>('cases.recordEvent', {
    event: 'granted',
    numbers: granted,
  })
  expect(done.forgiven.map(({ path }) => path)).toContain('numbers/principal')
  const page = await work.page()
  expect(page).toMatchObject({ stage: 'granted', final: true, next: [] })
  expect(page.numbers.map(({ number }) => number)).toEqual(['粤ICP备2026000123号', '粤ICP备2026000123号-1'])
  expect(page.footers).toEqual([
    {
      subject: 'service-1',
      title: { zh: '星河数据公司官网', en: '星河数据公司官网' },
      filing: '粤ICP备2026000123号',
      licence: null,
      publicSecurity: null,
      form: 'principal',
      advice: { zh: expect.stringContaining('主体备案号'), en: expect.stringContaining('principal’s number') },
      domainNames: ['xinghe-data.cn'],
    },
  ])
  expect(page.rounds.map(({ answers }) => answers.map(({ event }) => event))).toEqual([
    ['provider-passed', 'sms-sent', 'sms-verified', 'authority-returned'],
    ['provider-passed', 'sms-verified', 'granted'],
  ])
  const names = page.rounds.map((round) => round.subjects.find(({ id }) => id === 'service-1')?.facts['service.name'])
  expect(names).toEqual(['星河数据官网', '星河数据公司官网'])
  expect(page.happened.find(({ event }) => event === 'authority-returned')?.note).toBe('电话通知')
})

test('a mistyped number is corrected, and what stood there is kept', async () => {
  await atAuthority()
  await work.must('cases.recordEvent', { event: 'granted', numbers: granted })
  const numbers = [
    { subject: 'principal', number: '粤ICP备2026000132号' },
    { subject: 'service-1', number: '粤ICP备2026000132号-1' },
  ]
  await work.must('cases.correctNumber', { numbers })
  expect((await work.page()).numbers[1]).toMatchObject({
    number: '粤ICP备2026000132号-1',
    earlier: [{ number: '粤ICP备2026000123号-1', correctedAt: '2026-11-21T02:00:00.000Z' }],
  })
  const wrong = [{ subject: 'service-1', number: '京ICP备2026000132号-1' }]
  const answer = await work.send('cases.correctNumber', { numbers: wrong })
  expect(answer.problem?.code).toBe('numbers-refused')
})

test('held, resumed, given up and taken up again, each with its reason', async () => {
  await work.must('cases.hold', { reason: '客户在国外' })
  expect((await work.page()).hold).toEqual({ since: '2026-11-21T02:00:00.000Z', reason: '客户在国外' })
  expect((await work.record('service-1', { 'service.name': '星河' })).problem?.code).toBe('case-on-hold')
  await work.must('cases.resume')
  expect((await work.page()).hold).toBeNull()
  await work.must('cases.abandon', { reason: '客户改用境外主机' })
  const page = await work.page()
  expect([page.stage, page.final, page.happened.at(-1)?.note]).toEqual(['abandoned', true, '客户改用境外主机'])
  await work.must('cases.reopen', { reason: '客户回来了' })
  expect((await work.page()).stage).toBe('collecting')
})

test('what the client still owes is written out in both languages, with the day', async () => {
  await work.fill()
  const answer = await work.visitor.call('cases.requestToClient', { id: work.id, by: '2026-12-01' })
  const { text, lines } = answer.data as { text: { zh: string; en: string }; lines: number }
  expect(text.zh).toContain('请在 2026-12-01 前提供')
  expect(text.en).toContain('by 2026-12-01')
  const waiting = (await work.page()).materials.filter(({ state }) => state === 'waiting')
  expect(lines).toBe(waiting.length)
  expect((await work.visitor.call('cases.requestToClient', { id: work.id, by: '2026-13-01' })).status).toBe(400)
})

test('every statement on the page is explained, with its sources', async () => {
  await atAuthority()
  const page = await work.page()
  const refs = [
    ...page.others.map(({ ref }) => ref),
    ...page.deadlines.map(({ ref }) => ref),
    ...page.steps.flatMap(({ limits }) => limits.map(({ ref }) => ref)),
  ]
  expect(refs.length).toBeGreaterThan(5)
  for (const ref of refs) expect(page.explanations[ref]?.sources.length).toBeGreaterThan(0)
})

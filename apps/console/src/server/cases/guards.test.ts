/** What the cases do not let happen: another client's file, a lost change, an id that is guessed. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { newId } from '../ids.ts'
import { CaseAtWork, openCaseOf, principalFacts } from '../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

/** A case takes many commands, and machines are busy. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '星河数据')
})
afterEach(() => trial.close())

const problemsOf = (answer: { data: unknown }) =>
  (answer.data as { error: { data: { problems: { code: string; path?: string; message: { zh: string } }[] } } }).error
    .data.problems

describe('ids that lead nowhere answer 404 in words', () => {
  const nobody = newId()
  test.each([
    ['cases.recordFacts', { subject: 'principal', facts: {} }],
    ['cases.submit', { provider: '华为云' }],
    ['cases.recordEvent', { event: 'granted' }],
    ['cases.hold', { reason: '等客户' }],
    ['cases.assign', { consultant: nobody }],
    ['materials.accept', { receipt: nobody }],
  ])('%s for a case that is not there', async (path, input) => {
    const answer = await chen.call(path, { id: nobody, rev: 1, ...input })
    expect([answer.status, answer.problem?.code]).toEqual([404, 'unknown-case'])
  })
  test.each(['cases.get', 'cases.requestToClient'])('%s for a case that is not there', async (path) => {
    const answer = await chen.call(path, { id: nobody })
    expect([answer.status, answer.problem?.code]).toEqual([404, 'unknown-case'])
  })
  test.each([
    ['cases.recordFacts', { subject: nobody, facts: {} }, 'subject-unknown'],
    ['materials.accept', { receipt: nobody }, 'receipt-unknown'],
    ['materials.waive', { requirement: 'no-such-topic/case', reason: '无' }, 'requirement-unknown'],
    ['cases.assign', { consultant: nobody }, 'unknown-user'],
  ])('%s for something that the case does not have', async (path, input, code) => {
    const answer = await work.send(path, input)
    expect([answer.status, answer.problem?.code]).toEqual([404, code])
  })
  test('cases.open for a client that is not there, or a procedure nobody described', async () => {
    const answer = await chen.call('cases.open', { clientId: nobody, procedure: 'first-filing' })
    expect([answer.status, answer.problem?.code]).toEqual([404, 'unknown-client'])
    const { clientId } = work
    expect((await chen.call('cases.open', { clientId, procedure: 'no-such' })).problem?.code).toBe('not-offered')
  })
})

describe('a file goes into a case of its own client only', () => {
  test('another client’s file is as unknown as one that does not exist', async () => {
    const other = await openCaseOf(chen, '另一家')
    await work.fill()
    const asked = (await work.page()).materials.find(({ state }) => state === 'waiting')
    const received = async (file: string) =>
      work.send('materials.receive', { requirement: asked?.key, material: asked?.accepts?.papers[0]?.id, file })
    const theirs = await received(await other.upload())
    const none = await received(newId())
    expect(theirs.status).toBe(404)
    expect(theirs.problem).toEqual(none.problem)
    expect((await received(await work.upload())).status).toBe(200)
  })

  test('the database itself refuses to join two clients', async () => {
    const other = await openCaseOf(chen, '另一家')
    const file = await other.upload()
    const row = {
      id: newId(),
      place: 1,
      requirement: 'x/case',
      material: 'x',
      file_id: file,
      state: 'accepted',
    } as const
    const more = { comment: null, received_at: trial.house.clock.now(), judged_at: null }
    for (const client_id of [work.clientId, other.clientId]) {
      const insert = trial.house.db.insertInto('receipts').values({ ...row, ...more, case_id: work.id, client_id })
      await expect(insert.execute()).rejects.toThrow('FOREIGN KEY')
    }
  })
})

describe('a change made on a state that is gone', () => {
  test('is refused, with both values of each field and who changed it', async () => {
    const li = await invite(chen, 'li')
    const lis = new CaseAtWork(li, work)
    await lis.must('cases.recordFacts', {
      subject: 'principal',
      facts: { ...principalFacts, 'principal.name': '深圳市星河科技有限公司' },
    })
    const answer = await work.record('principal', {
      'principal.name': '深圳市星河数据有限公司',
      'principal.nature': 'public-institution',
      'principal.city': '深圳市',
      'principal.documentAddress': '别处的路 8 号',
    })
    expect([answer.status, answer.problem?.code]).toEqual([409, 'changed-meanwhile'])
    const [, ...fields] = problemsOf(answer)
    const at = (wanted: string) => fields.find(({ path }) => path === wanted)?.message.zh
    expect(fields).toHaveLength(3)
    expect(at('principal.name')).toBe(
      'li已把“主办单位名称”改为“深圳市星河科技有限公司”；您填的“深圳市星河数据有限公司”没有保存。',
    )
    expect(at('principal.nature')).toContain('改为“企业”')
    expect(at('principal.documentAddress')).toContain('“深圳市••••”')
    expect((await work.page()).subjects[1]?.facts['principal.name']).toBe('深圳市星河科技有限公司')
  })

  test('of other fields is no obstacle to whoever says what stood in the field', async () => {
    const record = (facts: object, seen: object) =>
      work.send('cases.recordFacts', { subject: 'principal', facts, seen })
    await work.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': '星河官网' } })
    work.rev = 1
    const fresh = await record({ 'principal.name': '星河' }, { 'principal.name': null })
    expect([fresh.status, (fresh.data as { seen: object }).seen]).toEqual([200, { 'principal.name': '星河' }])
    work.rev = 1
    expect((await record({ 'principal.name': '星海' }, { 'principal.name': '星河' })).status).toBe(200)
    const late = await record({ 'principal.name': '星洲' }, { 'principal.name': '星河' })
    expect(problemsOf(late).map(({ code }) => code)).toEqual(['changed-meanwhile', 'fact-changed-meanwhile'])
    expect(problemsOf(late)[1]?.message.zh).toContain('改为“星海”')
    expect(problemsOf(late)[1]).toMatchObject({ path: 'principal.name', stands: '星海' })
    expect((await record({ 'principal.name': '星海' }, { 'principal.name': '星河' })).status).toBe(200)
  })

  test('of personal data is noticed by a sign that says nothing of it', async () => {
    const key = 'person.documentNumber'
    const record = (number: string, seen: unknown) =>
      work.send('cases.recordFacts', { subject: 'person-1', facts: { [key]: number }, seen: { [key]: seen } })
    const marks = async () => (await work.page()).subjects.find(({ id }) => id === 'person-1')?.marks[key]
    await work.must('cases.recordFacts', { subject: 'person-1', facts: { 'person.documentType': 'resident-id' } })
    const first = await record('440305199003074613', null)
    const mark = await marks()
    expect((first.data as { seen: object }).seen).toEqual({ [key]: mark })
    expect(mark).toMatch(/^[\da-f]{32}$/)
    expect((await record('440402198708135203', mark)).status).toBe(200)
    const late = await record('440305199003074613', mark)
    expect(late.status).toBe(409)
    expect(await marks()).not.toBe(mark)
    expect(problemsOf(late)[1]).toMatchObject({ path: key, stands: await marks() })
    expect(JSON.stringify(late)).not.toContain('440402198708135203')
  })

  test('of personal data in a list is noticed by the sign of the whole list', async () => {
    const key = 'person.emergencyPhones'
    const record = (phones: readonly string[], seen: unknown) =>
      work.send('cases.recordFacts', { subject: 'person-1', facts: { [key]: phones }, seen: { [key]: seen } })
    const marks = async () => (await work.page()).subjects.find(({ id }) => id === 'person-1')?.marks[key]
    expect((await record(['13800138000'], null)).status).toBe(200)
    const mark = await marks()
    expect((await record(['13900139000'], mark)).status).toBe(200)
    expect((await record(['13700137000'], mark)).status).toBe(409)
  })

  test('is refused for every command that changes the case', async () => {
    await work.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': '星河官网' } })
    work.rev = 1
    for (const [path, input] of [
      ['cases.hold', { reason: '等客户' }],
      ['cases.assign', { consultant: (await work.page()).consultant.id }],
      ['cases.addSubject', { noun: 'person' }],
    ] as const) {
      const answer = await work.send(path, input)
      expect([path, answer.status, answer.problem?.code]).toEqual([path, 409, 'changed-meanwhile'])
    }
  })

  test('a command that changes nothing leaves the revision as it is', async () => {
    await work.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': '星河官网' } })
    const again = await work.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': '星河官网' } })
    expect(again.rev).toBe(2)
    const blank = await work.must('cases.recordFacts', { subject: 'service-1', facts: { 'service.name': ' ' } })
    expect(blank.rev).toBe(2)
  })
})

/** Documents of a real case: which are asked, what stands in DOCX and PDF, what is refused, what is kept and told. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import PizZip from 'pizzip'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type CaseAtWork, openCaseOf, personFacts, secrets } from '../testing/casework.ts'
import { textOfPdf } from '../testing/pdf-text.ts'
import { goodPassword, invite, openTrial, origin, setUp, type Trial, type Visitor } from '../testing/trial.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '星河数据')
  await work.fill()
})
afterEach(() => trial.close())

type Row = {
  kind: string
  subject: string
  state: string | null
  ref: string | null
  seen: number
  missing: { name: string }[]
  ownTemplate: boolean
}
const listed = async () =>
  ((await chen.call('documents.ofCase', { id: work.id })).data as { documents: Row[] }).documents
const commitment = { kind: 'filing-commitment-letter', subject: 'principal' }
const contract = { kind: 'engagement-contract', subject: 'case' }
const take = (ending: string, { kind, subject } = commitment, by = chen) =>
  by.get(`/documents/${work.id}/${kind}/${subject}/${ending}`)
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer())
const wordsOf = (docx: Buffer) =>
  (new PizZip(docx).file('word/document.xml')?.asText() ?? '').replaceAll(/<[^>]+>/g, '')

describe('the documents of a case', () => {
  test('are those its province and its trade ask for, with the statement that asks', async () => {
    const documents = await listed()
    expect(documents.map(({ kind }) => kind)).toEqual(['filing-commitment-letter', 'engagement-contract'])
    expect(documents[0]).toMatchObject({ state: 'waiting', missing: [], ownTemplate: false })
    expect(documents[0]?.ref).toContain('commitment-letters/guangdong')
    expect(documents[1]?.missing.map(({ name }) => name)).toContain('agency-name')
  })

  test('go with the facts: an employee in charge of the principal in Sichuan brings a letter', async () => {
    await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'sichuan' } })
    await work.must('cases.recordFacts', { subject: 'person-1', facts: { 'person.position': 'employee' } })
    expect((await listed()).map(({ kind }) => kind)).toContain('principal-authorisation-letter')
  })
})

describe('a document is written on demand', () => {
  test('as DOCX: filled, without a placeholder left', async () => {
    const answer = await take('docx')
    expect(answer.headers.get('content-disposition')).toContain(
      encodeURIComponent('互联网信息服务备案承诺书-深圳市星河数据有限公司.docx'),
    )
    const text = wordsOf(await bytesOf(answer))
    expect(text).toContain('致：广东省通信管理局')
    expect(text).toContain('深圳市星河数据有限公司（营业执照号码：91440300MA5DXC7B1F）')
    expect(text).not.toMatch(/[{}]/)
  })

  test('as PDF: the same words, in a font that stands in the file', async () => {
    const pdf = await bytesOf(await take('pdf'))
    expect(await textOfPdf(pdf)).toContain('深圳市星河数据有限公司（营业执照号码：91440300MA5DXC7B1F）')
    expect(pdf.toString('latin1')).toContain('NotoSerifSC')
    expect(pdf.length).toBeLessThan(200_000)
  })

  test('a character the font lacks is told and no PDF made; the DOCX has it', async () => {
    await work.must('cases.recordFacts', {
      subject: 'principal',
      facts: { 'principal.name': '深圳市𠮷野数据有限公司' },
    })
    const refused = await take('pdf')
    expect(refused.status).toBe(400)
    expect(JSON.stringify(await refused.json())).toContain('𠮷')
    expect(wordsOf(await bytesOf(await take('docx')))).toContain('𠮷野')
  })

  test('one that the case does not need is not written', async () => {
    expect((await take('docx', { kind: 'authenticity-letter', subject: 'principal' })).status).toBe(404)
    expect((await take('docx', { kind: 'no-such', subject: 'principal' })).status).toBe(404)
  })

  test('only for who is signed in, and never for a foreign page', async () => {
    const path = `/documents/${work.id}/${commitment.kind}/principal/pdf`
    expect((await trial.app.request(`${origin}${path}`)).status).toBe(401)
    expect((await chen.get(path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })

  test('it is kept nowhere, and that it was taken is in the journal', async () => {
    await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'jiangsu' } })
    await chen.call('documents.tell', { id: work.id, ...contract, seen: 0, words: { 'agency-name': '海角代办' } })
    const text = await textOfPdf(
      await bytesOf(await take('pdf', { kind: 'authenticity-letter', subject: 'principal' })),
    )
    expect(text).toContain(personFacts['person.documentNumber'])
    const { data } = await chen.call('journal.ofCase', { caseId: work.id })
    expect(JSON.stringify(data)).toContain('documents.written')
    const disk = readdirSync(trial.config.dataDirectory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
    for (const secret of [...secrets, '海角代办', goodPassword])
      expect([secret, disk.some((content) => content.includes(secret))]).toEqual([secret, false])
  })
})

describe('what no fact tells', () => {
  test('is told for the document, stands in it, and what is the agency’s is offered in the next case', async () => {
    const words = { 'agency-name': '海角代办', fee: '人民币 3000 元，\n办结支付' }
    expect((await chen.call('documents.tell', { id: work.id, ...contract, seen: 0, words })).data).toEqual({ seen: 1 })
    const text = await textOfPdf(await bytesOf(await take('pdf', contract)))
    expect(text).toContain('海角代办')
    expect(text).toContain('人民币 3000 元')
    const next = await openCaseOf(chen, '另一家')
    const read = (await chen.call('documents.ofCase', { id: next.id })).data as {
      documents: { particulars: { id: string; text: string }[] }[]
    }
    const offered = read.documents.at(-1)?.particulars
    expect(offered?.find(({ id }) => id === 'agency-name')?.text).toBe('海角代办')
    expect(offered?.find(({ id }) => id === 'fee')?.text).toBe('')
  })

  test('what a colleague told meanwhile is not overwritten, and what the document does not ask is refused', async () => {
    const tell = (seen: number, words: object) => chen.call('documents.tell', { id: work.id, ...contract, seen, words })
    await tell(0, { fee: '一' })
    expect((await tell(0, { fee: '二' })).problem?.code).toBe('changed-meanwhile')
    expect((await tell(1, { 'no-such': '三' })).problem?.code).toBe('unknown-field')
  })
})

describe('an agency’s own template', () => {
  const place = async (content: Buffer, by = chen) => {
    const headers = {
      cookie: by.cookie,
      'x-beian': '1',
      'sec-fetch-site': 'same-origin',
      origin,
      'x-file-name': encodeURIComponent('我们的承诺书.docx'),
    }
    const init = { method: 'POST', headers, body: new Uint8Array(content) }
    return trial.app.request(`${origin}/documents/templates/${commitment.kind}`, init)
  }
  const template = async () => bytesOf(await chen.get(`/documents/templates/${commitment.kind}`))
  const changed = async (from: string, to: string) => {
    const zip = new PizZip(await template())
    const document = zip.file('word/document.xml')?.asText() ?? ''
    expect(document).toContain(from)
    zip.file('word/document.xml', document.replace(from, to))
    return zip.generate({ type: 'nodebuffer' })
  }

  test('replaces ours, with facts by their Chinese names; the PDF is then left to Word', async () => {
    expect((await place(await changed('郑重承诺如下', '（{主办单位名称} 海角版）承诺如下'))).status).toBe(201)
    expect(wordsOf(await bytesOf(await take('docx')))).toContain('（深圳市星河数据有限公司 海角版）承诺如下')
    expect((await take('pdf')).status).toBe(400)
    expect((await listed())[0]?.ownTemplate).toBe(true)
    await chen.call('documents.dropTemplate', { kind: commitment.kind })
    expect(wordsOf(await bytesOf(await take('docx')))).toContain('郑重承诺如下')
  })

  test('with a placeholder nobody knows is refused by its name; so is a broken brace, and what is no DOCX', async () => {
    const unknown = await place(await changed('郑重承诺如下', '{公司星座}'))
    expect(unknown.status).toBe(400)
    expect(await unknown.text()).toContain('公司星座')
    const broken = await place(await changed('郑重承诺如下', '{公司'))
    expect(await broken.text()).toContain('template-broken')
    expect((await place(Buffer.from('PK no zip'))).status).toBe(415)
    expect((await listed())[0]?.ownTemplate).toBe(false)
  })

  test('is placed by administrators only', async () => {
    const li = await invite(chen, 'li')
    expect((await place(await template(), li)).status).toBe(403)
    expect((await li.call('documents.dropTemplate', { kind: commitment.kind })).status).toBe(403)
  })
})

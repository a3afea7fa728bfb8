/** What is measured of files, what they must agree with, their pages as pictures, and the package for whoever receives them. */
import { createHash } from 'node:crypto'
import { unzipSync } from 'fflate'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Sheet } from '../documents/pdf/sheet.ts'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { openTrial, origin, setUp, type Trial, type Visitor } from '../testing/trial.ts'

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

type Bytes = Buffer<ArrayBuffer>
/** As a telephone makes it: large, noisy, with words about camera and place. */
async function photograph({ width = 2400, height = 3200, grey = false } = {}): Promise<Bytes> {
  const noise = { type: 'gaussian', mean: 150, sigma: 60 } as const
  const seal = Buffer.from(
    '<svg width="400" height="400"><circle cx="200" cy="200" r="170" fill="none" stroke="#c22" stroke-width="40"/></svg>',
  )
  const paper = await sharp({ create: { width, height, channels: 3, background: 'white', noise } })
    .composite([{ input: seal }])
    .png()
    .toBuffer()
  const picture = sharp(paper)
  const exif = { IFD0: { Make: 'CanaryPhone' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '22/1 32/1 0/1' } }
  return Buffer.from(await (grey ? picture.greyscale() : picture).withExif(exif).jpeg({ quality: 90 }).toBuffer())
}
async function twoPages(): Promise<Bytes> {
  const sheet = new Sheet('授权书', new Date('2026-11-21T00:00:00Z'))
  sheet.text('第一页', { size: 20, leading: 30 })
  sheet.need(10_000)
  sheet.text('第二页', { size: 20, leading: 30 })
  return Buffer.from(await sheet.finish())
}

type Sent = { content: Bytes; type: string; name: string }
async function bring(sent: Sent, about = 'principal'): Promise<{ key: string; receipt: string; file: string }> {
  const { data } = await chen.upload({ clientId: work.clientId, ...sent })
  const { id: file } = data as { id: string }
  const line = (await work.page()).materials.find(
    ({ state, subject, accepts }) => state === 'waiting' && subject.startsWith(about) && accepts,
  )
  const material = line?.accepts?.papers[0]?.id
  const { receipt } = await work.must<{ receipt: string }>('materials.receive', {
    requirement: line?.key,
    material,
    file,
  })
  return { key: line?.key ?? '', receipt, file }
}
type Detail = {
  id: string
  look: { is: string; width?: number; height?: number; pages?: number } | null
  findings: { code: string; severity: string; of: { zh: string } }[]
  shows: { key: string; subject: string }[]
  expires: { day: string | null; state: string } | null
  state: string
}
const details = async () =>
  ((await chen.call('materials.details', { id: work.id })).data as { receipts: Detail[] }).receipts
const photo = async (name = '营业执照.jpg'): Promise<Sent> => ({
  content: await photograph(),
  type: 'image/jpeg',
  name,
})

describe('a file that comes', () => {
  test('is measured, held against the limits of the provider the case names, and against the facts it shows', async () => {
    await bring(await photo())
    const [one] = await details()
    expect(one?.look).toMatchObject({ is: 'picture', width: 2400, height: 3200 })
    expect(one?.findings.map(({ code, severity, of }) => [code, severity, of.zh])).toEqual([
      ['picture-too-large', 'advise', '华为云'],
    ])
    expect(one?.shows).toContainEqual({ key: 'principal.documentNumber', subject: 'principal' })
    expect(one?.expires).toMatchObject({ day: '2040-05-01', state: 'fine' })
  })

  test('in grey is told so, and may be accepted all the same by who looked at it', async () => {
    const content = await photograph({ width: 1200, height: 1600, grey: true })
    const { receipt } = await bring({ content, type: 'image/jpeg', name: '执照.jpg' })
    expect((await details())[0]?.findings.map(({ code }) => code)).toEqual(['picture-grey'])
    expect((await work.send('materials.accept', { receipt })).status).toBe(200)
  })

  test('whose document runs out soon says so', async () => {
    await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.documentExpires': '2026-12-31' } })
    await bring(await photo())
    expect((await details())[0]?.expires).toMatchObject({ day: '2026-12-31', state: 'soon' })
  })

  test('in the wrong row is moved: it is held against what the new row shows, and keeps its day', async () => {
    const { receipt, key } = await bring(await photo('身份证.jpg'))
    await work.must('materials.accept', { receipt })
    const waits = async (wanted: string) => (await work.page()).materials.find((one) => one.key === wanted)?.state
    const line = (await work.page()).materials.find(
      ({ state, subject, accepts }) => state === 'waiting' && subject.startsWith('person') && accepts,
    )
    const target = { requirement: line?.key, material: line?.accepts?.papers[0]?.id }
    await work.must('materials.move', { receipt, ...target })
    expect([await waits(key), await waits(line?.key ?? '')]).toEqual(['waiting', 'pending-review'])
    const [one] = await details()
    expect(one?.shows.map((shown) => shown.key)).toContain('person.documentNumber')
    expect(one?.expires).toMatchObject({ day: '2035-01-01', state: 'fine' })
    const { data } = await chen.call('journal.ofCase', { caseId: work.id })
    expect((data as { action: string }[])[0]?.action).toBe('cases.material-moved')
  })

  test('stays when another takes its place', async () => {
    const { receipt, key } = await bring(await photo('第一版.jpg'))
    await work.must('materials.return', { receipt, comment: '反光' })
    const { data } = await chen.upload({ clientId: work.clientId, ...(await photo('第二版.jpg')) })
    const material = (await work.page()).materials.find((one) => one.key === key)?.accepts?.papers[0]?.id
    await work.must('materials.receive', { requirement: key, material, file: (data as { id: string }).id })
    expect((await details()).map(({ state }) => state)).toEqual(['replaced', 'pending-review'])
  })
})

describe('a PDF', () => {
  test('is shown page by page as pictures, each look in the journal', async () => {
    const { file } = await bring({ content: await twoPages(), type: 'application/pdf', name: '授权书.pdf' })
    const second = await chen.get(`/files/${file}/pages/2`)
    expect([second.status, second.headers.get('content-type'), second.headers.get('x-pages')]).toEqual([
      200,
      'image/jpeg',
      '2',
    ])
    expect(second.headers.get('content-security-policy')).toContain('sandbox')
    const { height } = await sharp(Buffer.from(await second.arrayBuffer())).metadata()
    expect(height).toBe(1800)
    expect((await chen.get(`/files/${file}/pages/3`)).status).toBe(404)
    expect((await trial.app.request(`${origin}/files/${file}/pages/1`)).status).toBe(401)
    const { data } = await chen.call('journal.ofCase', { caseId: work.id })
    expect(JSON.stringify(data)).not.toContain('授权书.pdf')
  })
})

describe('the package', () => {
  const take = (limits = 'huawei', by = chen) => by.get(`/materials/${work.id}/${limits}`)
  const opened = async (answer: Response) => unzipSync(new Uint8Array(await answer.arrayBuffer()))

  test('holds the accepted files in the order of the checklist, within the limits, without a word of the camera', async () => {
    const pdf = await bring({ content: await twoPages(), type: 'application/pdf', name: '执照.pdf' })
    const picture = await bring(await photo('身份证.jpg'), 'person')
    for (const { receipt } of [pdf, picture]) await work.must('materials.accept', { receipt })
    const answer = await take()
    expect(answer.headers.get('content-type')).toBe('application/zip')
    const files = await opened(answer)
    const names = Object.keys(files).toSorted()
    expect(names[0]).toBe('00_目录.csv')
    expect(names.slice(1, 3)).toEqual([
      '01_营业执照_深圳市星河数据有限公司_1.jpg',
      '01_营业执照_深圳市星河数据有限公司_2.jpg',
    ])
    expect(names[3]).toMatch(/^02_居民身份证（正反面）_周明远\.jpg$/)
    const index = Buffer.from(files['00_目录.csv'] ?? []).toString()
    for (const name of names.slice(1)) {
      const content = Buffer.from(files[name] ?? [])
      expect(content.length).toBeLessThanOrEqual(4 * 1024 * 1024)
      expect((await sharp(content).metadata()).exif).toBeUndefined()
      expect(content.includes('CanaryPhone')).toBe(false)
      expect(index).toContain(createHash('sha256').update(content).digest('hex'))
    }
    expect(index.startsWith('\uFEFF')).toBe(true)
    expect(index).toContain('尚未接受')
    const { data } = await chen.call('journal.ofCase', { caseId: work.id })
    expect(JSON.stringify(data)).toContain('materials.prepared')
  })

  test('is told beforehand, with whose limits', async () => {
    const { receipt } = await bring(await photo())
    await work.must('materials.accept', { receipt })
    const { data } = await chen.call('materials.preparation', { id: work.id, limits: 'wechat' })
    expect(data).toMatchObject({ limit: { megabytes: 2 }, items: [{ number: 1, becomes: 'smaller' }] })
    expect((data as { missing: string[] }).missing.length).toBeGreaterThan(0)
  })

  test('is refused in words while nothing is accepted, and for limits nobody knows', async () => {
    expect((await take()).status).toBe(400)
    expect((await take('no-such')).status).toBe(404)
    expect((await trial.app.request(`${origin}/materials/${work.id}/huawei`)).status).toBe(401)
  })
})

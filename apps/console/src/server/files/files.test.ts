import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { jpeg, pdf, png } from '../testing/files.ts'
import { openTrial, setUp, type Trial, Visitor } from '../testing/trial.ts'

let trial: Trial
let chen: Visitor
let clientId: string
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  clientId = ((await chen.call('clients.add', { name: '红星科技' })).data as { id: string }).id
})
afterEach(() => trial.close())

const scan = () => ({ clientId, name: '身份证正面 王芳.jpg', type: 'image/jpeg', content: jpeg() })
const blobs = () => trial.house.blobs.names()

test('a picture that was sent comes back as it was, to be looked at in a sandbox', async () => {
  const { status, data } = await chen.upload(scan())
  expect([status, data]).toEqual([
    201,
    { id: expect.any(String), mediaType: 'image/jpeg', bytes: jpeg().length, name: '身份证正面 王芳.jpg' },
  ])
  const answer = await chen.get(`/files/${(data as { id: string }).id}`)
  expect(Buffer.from(await answer.arrayBuffer()).equals(jpeg())).toBe(true)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent('身份证正面 王芳.jpg')}`,
  })
})

test('a PDF is given out to be saved, never to be opened by the browser', async () => {
  const { data } = await chen.upload({ clientId, name: '核验单.pdf', type: 'application/pdf', content: pdf() })
  const answer = await chen.get(`/files/${(data as { id: string }).id}`)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/)
})

test('neither its name nor its content stands in clear on the disk', async () => {
  await chen.upload({ ...scan(), content: Buffer.concat([jpeg(), Buffer.from('CANARY')]) })
  const files = readdirSync(trial.config.dataDirectory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  for (const file of files) {
    const content = readFileSync(join(file.parentPath, file.name))
    expect(content.includes('CANARY') || content.includes('王芳')).toBe(false)
  }
  expect(trial.logged()).not.toContain('王芳')
})

test('what is not what it says is refused before it is stored', async () => {
  const answer = await chen.upload({ ...scan(), content: png() })
  expect([answer.status, answer.problem?.code]).toEqual([415, 'file-not-what-it-says'])
  expect(await blobs()).toEqual([])
  expect(await trial.house.db.selectFrom('files').select('id').execute()).toEqual([])
})

test('each refusal names its reason', async () => {
  const codeFor = async (change: object) => (await chen.upload({ ...scan(), ...change })).problem?.code
  expect(await codeFor({ type: 'text/html' })).toBe('file-kind-refused')
  expect(await codeFor({ type: 'multipart/form-data; boundary=x' })).toBe('file-kind-refused')
  expect(await codeFor({ name: '' })).toBe('file-name-missing')
  expect(await codeFor({ name: '../../' })).toBe('file-name-missing')
  expect(await codeFor({ content: Buffer.alloc(0) })).toBe('file-empty')
  expect(await codeFor({ clientId: newId() })).toBe('unknown-client')
  expect(await codeFor({ content: Buffer.alloc(26 * 1024 * 1024) })).toBe('file-too-large')
  expect(await blobs()).toEqual([])
})

test('a name cannot lead elsewhere or pretend another ending', async () => {
  const { data } = await chen.upload({ ...scan(), name: '../../etc/\u202Egpj.exe\u0000photo.jpg' })
  expect(data).toMatchObject({ name: 'gpj.exephoto.jpg' })
})

test('the same upload sent again is one file', async () => {
  const key = newId()
  const [first, second] = [await chen.upload(scan(), key), await chen.upload(scan(), key)]
  expect(second.data).toEqual(first.data)
  expect((await chen.upload({ ...scan(), content: jpeg(9, 9) }, key)).problem?.code).toBe('key-reused')
  expect(await trial.house.db.selectFrom('files').select('id').execute()).toHaveLength(1)
})

test('nobody who is not signed in, and no foreign page, sends or sees a file', async () => {
  const { data } = await chen.upload(scan())
  const path = `/files/${(data as { id: string }).id}`
  const stranger = new Visitor(trial)
  expect((await stranger.upload(scan())).problem?.code).toBe('not-signed-in')
  expect((await stranger.get(path)).status).toBe(401)
  expect((await chen.get(path, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await chen.get(path, { 'sec-fetch-site': 'same-site' })).status).toBe(403)
  expect((await chen.get(`/files/${newId()}`)).status).toBe(404)
  expect((await chen.get('/files/..%2F..%2Fdesk.sqlite')).status).toBe(404)
})

test('receiving and opening stand in the journal, under the client', async () => {
  const { data } = await chen.upload(scan())
  await (await chen.get(`/files/${(data as { id: string }).id}`)).arrayBuffer()
  const list = (await chen.call('journal.list', { clientId })).data as { action: string }[]
  expect(list.map((entry) => entry.action)).toEqual(['files.opened', 'files.received', 'clients.added'])
})

test('a file that was changed on the disk is not given out', async () => {
  const { data } = await chen.upload(scan())
  const [name = ''] = await blobs()
  const path = trial.house.blobs.path(name)
  const content = readFileSync(path)
  content[60] = (content[60] ?? 0) ^ 1
  writeFileSync(path, content)
  const answer = await chen.get(`/files/${(data as { id: string }).id}`)
  await expect(answer.arrayBuffer()).rejects.toThrow()
})

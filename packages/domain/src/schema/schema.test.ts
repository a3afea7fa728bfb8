/** What crosses a wire: facts by the catalogue, every command, nothing unknown; and what passes fits the casework. */
import { describe, expect, test } from 'vitest'
import { collected, grant, licenceKey, underReview } from '../casework/small-case.test-data.ts'
import { factKeys, facts } from '../vocabulary/facts/index.ts'
import { askableFacts, commandSchema, commandSchemas, factsPatch, uploadMeta } from './index.ts'

const ok = (schema: { safeParse(input: unknown): { success: boolean } }, input: unknown) =>
  schema.safeParse(input).success

describe('facts', () => {
  test('every fact somebody may enter has its place, and no other', () => {
    expect(Object.keys(factsPatch.shape)).toEqual(askableFacts)
    expect(factKeys.filter((key) => !askableFacts.includes(key)).every((key) => facts[key].from !== undefined)).toBe(
      true,
    )
    expect(askableFacts.some((key) => facts[key].from !== undefined)).toBe(false)
  })
  test('any fact may be absent, blank, or forgotten', () => {
    expect(ok(factsPatch, {})).toBe(true)
    for (const key of askableFacts)
      expect([ok(factsPatch, { [key]: '' }), ok(factsPatch, { [key]: null })]).toEqual([true, true])
  })
  test.each([
    ['principal.name', '星河', 7],
    ['service.remark', '第一行\n第二行', ['x']],
    ['domainName.expires', '2026-11-21', 20261121],
    ['principal.province', 'hubei', ['hubei']],
    ['domainName.registrarApproved', false, 'no'],
    ['principal.servicesFiled', 3, '3'],
    ['service.content', ['blog'], 'blog'],
    ['person.mobiles', ['13570921846'], '13570921846'],
  ])('%s takes %j, not %j', (key, good, bad) => {
    expect([ok(factsPatch, { [key]: good }), ok(factsPatch, { [key]: bad })]).toEqual([true, false])
  })
  test('what is derived, looked up or unknown is refused', () => {
    for (const key of ['principal.kind', 'register.openOrder', 'principal.colour'])
      expect(ok(factsPatch, { [key]: 'x' })).toBe(false)
  })
  test('texts and lists have an end', () => {
    expect([
      ok(factsPatch, { 'principal.name': 'x'.repeat(5000) }),
      ok(factsPatch, { 'principal.name': 'x'.repeat(5001) }),
    ]).toEqual([true, false])
    const list = (length: number) => Array.from({ length }, () => 'x')
    expect([ok(factsPatch, { 'person.emails': list(200) }), ok(factsPatch, { 'person.emails': list(201) })]).toEqual([
      true,
      false,
    ])
  })
})

describe('commands', () => {
  test('those of a whole case pass as they are', () => {
    for (const command of [...collected, ...underReview, grant]) expect(commandSchema.parse(command)).toEqual(command)
  })
  test.each(Object.entries(commandSchemas))('%s takes nothing it does not know', (kind, schema) => {
    const result = schema.safeParse({ kind, surprise: true })
    expect(result.success).toBe(false)
    expect(result.error?.issues.some(({ code }) => code === 'unrecognized_keys')).toBe(true)
  })
  test.each([
    { kind: 'open', id: 'c1', procedure: 'first-filing' },
    { kind: 'record-facts', subject: 'person-1', facts: { 'person.name': null } },
    { kind: 'add-subject', id: 'd2', noun: 'domain-name', parent: 's1', facts: {} },
    { kind: 'add-subject', id: 'p2', noun: 'person' },
    { kind: 'remove-subject', subject: 'p2' },
    { kind: 'accept-material', receipt: 'r1' },
    { kind: 'return-material', receipt: 'r1', comment: '反光' },
    { kind: 'return-material', receipt: 'r1', comment: { zh: '反光', en: 'Glare' } },
    { kind: 'waive-material', requirement: 'approval.news+provider/service:s1', reason: 'x' },
    { kind: 'ask-material-again', requirement: licenceKey },
    { kind: 'accept-risk', code: 'phone', subject: 'person:p1', reason: 'x' },
    { kind: 'accept-risk', code: 'phone', subject: 'case', reason: 'x' },
    { kind: 'withdraw-risk', code: 'phone', subject: 'case', reason: 'x' },
    { kind: 'move-material', receipt: 'r1', requirement: licenceKey, material: 'business-licence' },
    { kind: 'take-back', place: 3, reason: 'x' },
    { kind: 'take-back', place: 3, withLater: true, reason: 'x' },
    { kind: 'take-person-back', event: 'sms-verified', person: 'p1', reason: 'x' },
    { kind: 'submit', provider: '华为云', happenedAt: '2026-11-21T02:00:00.000Z' },
    {
      kind: 'record-event',
      event: 'authority-returned',
      note: 'x',
      reasons: [{ text: 'x', path: 'service.name', subject: 's1', reason: 'name' }],
    },
    { kind: 'record-event', event: 'sms-verified', person: 'p1' },
    { kind: 'correct-number', numbers: [{ subject: 'principal', number: '' }] },
    { kind: 'hold', reason: 'x' },
    { kind: 'resume' },
    { kind: 'abandon', reason: 'x' },
    { kind: 'reopen', reason: 'x' },
  ])('%j', (command) => expect(commandSchema.parse(command)).toEqual(command))
  test.each([
    { kind: 'dream' },
    { kind: 'open', id: '../c1', procedure: 'first-filing' },
    { kind: 'open', id: '', procedure: 'first-filing' },
    { kind: 'open', id: 'x'.repeat(65), procedure: 'first-filing' },
    { kind: 'open', id: 'c1', procedure: 'last-filing' },
    { kind: 'add-subject', id: 'x', noun: 'client' },
    { kind: 'waive-material', requirement: 'no key', reason: 'x' },
    { kind: 'accept-risk', code: 'Phone!', subject: 'person:p1', reason: 'x' },
    { kind: 'accept-risk', code: 'phone', subject: '<p1>', reason: 'x' },
    { kind: 'submit', provider: '华为云', happenedAt: '2026-11-21' },
    { kind: 'submit', provider: '华为云', happenedAt: '2026-11-21T02:00:00.000+08:00' },
    { kind: 'submit', provider: '' },
    { kind: 'record-event', event: 'rained' },
    { kind: 'record-event', event: 'authority-returned', reasons: [{ text: '' }] },
    { kind: 'record-event', event: 'authority-returned', reasons: [{ text: 'x', path: 'service.colour' }] },
    { kind: 'hold', reason: 'x'.repeat(2001) },
    { kind: 'return-material', receipt: 'r1', comment: { zh: '反光' } },
  ])('not %j', (command) => expect(ok(commandSchema, command)).toBe(false))
})

describe('uploads', () => {
  const file = { name: '营业执照.jpg', type: 'image/jpeg', size: 1 }
  const upload = { requirement: licenceKey, material: 'business-licence', file }
  const megabytes = 1024 * 1024
  test('a picture or a PDF of a size that can be handled', () => {
    for (const type of ['image/jpeg', 'image/png', 'application/pdf'])
      expect(ok(uploadMeta, { ...upload, file: { ...file, type } })).toBe(true)
    expect(ok(uploadMeta, { ...upload, file: { ...file, size: 20 * megabytes } })).toBe(true)
  })
  test.each([
    { type: 'image/svg+xml' },
    { size: 0 },
    { size: 1.5 },
    { size: 20 * megabytes + 1 },
    { name: '' },
    { name: 'x'.repeat(256) },
  ])('not %j', (part) => {
    expect(ok(uploadMeta, { ...upload, file: { ...file, ...part } })).toBe(false)
  })
  test('a stored file is known by its hash', () => {
    const command = { kind: 'receive-material', id: 'r1', requirement: licenceKey, material: 'business-licence' }
    expect(ok(commandSchema, { ...command, file: { ...file, hash: 'a'.repeat(64) } })).toBe(true)
    expect(ok(commandSchema, { ...command, file })).toBe(false)
    expect(ok(commandSchema, { ...command, file: { ...file, hash: 'A'.repeat(64) } })).toBe(false)
  })
})

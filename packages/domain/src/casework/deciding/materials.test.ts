/** Materials: only what is asked, only files that can be read, judged one by one, replaced after a return, or waived with a reason. */
import { describe, expect, test } from 'vitest'
import { MAX_MEGABYTES } from '../file-types.ts'
import type { FileMeta } from '../filing-case.ts'
import {
  caseAtWork,
  collected,
  contextAt,
  facts,
  filled,
  licenceKey,
  type Step,
  sent,
  today,
} from '../small-case.test-data.ts'
import { knownOf } from './context.ts'
import { isSaid, materialsAsked, papersOf, titleOf } from './materials.ts'

const file: FileMeta = { name: 'a.pdf', type: 'application/pdf', size: 1, hash: 'b'.repeat(64) }
const working = (...steps: readonly Step[]) => {
  const work = caseAtWork()
  work.carryOut(...filled, ...steps)
  return work
}
const states = (work: ReturnType<typeof caseAtWork>) => work.now().receipts.map(({ id, state }) => [id, state])

describe('receiving', () => {
  test('a file waits for review', () => {
    const { now } = working(sent('r1', licenceKey, 'business-licence', file))
    expect(now().receipts).toEqual([
      {
        id: 'r1',
        requirement: licenceKey,
        material: 'business-licence',
        file,
        receivedAt: today,
        state: 'pending-review',
      },
    ])
  })
  test('twice the same receipt', () => {
    const { refusal } = working(sent('r1', licenceKey, 'business-licence'))
    expect(refusal(sent('r1', licenceKey, 'business-licence'))).toMatchObject({ code: 'receipt-exists', path: 'id' })
  })
  test('for what is not asked', () => {
    const { refusal } = working()
    expect(refusal(sent('r1', 'licence/person:person-1', 'business-licence'))).toMatchObject({
      code: 'requirement-unknown',
      path: 'requirement',
    })
    expect(refusal(sent('r1', 'capital/principal:principal', 'business-licence')).code).toBe('requirement-unknown')
  })
  test('another paper than those that do', () => {
    const { refusal } = working()
    expect(refusal(sent('r1', licenceKey, 'passport'))).toMatchObject({
      code: 'material-unfit',
      path: 'material',
      message: { zh: '“护照”不能用于这项要求' },
      fix: { zh: '可用的材料：营业执照。', en: 'What does: Business licence.' },
    })
  })
  test('several papers that would do are all named', () => {
    const { refusal } = working(facts('principal', { 'principal.nature': 'public-institution' }))
    expect(refusal(sent('r1', licenceKey, 'a-paper-without-a-name'))).toMatchObject({
      message: { zh: '“a-paper-without-a-name”不能用于这项要求' },
      fix: { zh: '可用的材料：事业单位法人证书、统一社会信用代码证书。', en: expect.stringContaining(' and ') },
    })
  })
  test.each([
    ['image/gif', 1],
    ['text/html', 1],
    ['image/png', 0],
  ])('a file of type %s and %i bytes', (type, size) => {
    const { refusal } = working()
    expect(refusal(sent('r1', licenceKey, 'business-licence', { ...file, type, size }))).toMatchObject({
      code: 'file-unfit',
      path: 'file',
    })
  })
  test('a file above the limit, and one at the limit', () => {
    const { refusal, carryOut } = working()
    const limit = MAX_MEGABYTES * 1024 * 1024
    expect(refusal(sent('r1', licenceKey, 'business-licence', { ...file, size: limit + 1 }))).toMatchObject({
      code: 'file-too-large',
      path: 'file',
      message: { en: 'The file is larger than 20 MB' },
    })
    expect(carryOut(sent('r1', licenceKey, 'business-licence', { ...file, size: limit })).receipts.length).toBe(1)
  })
})

describe('judging', () => {
  test('accepted, and said once', () => {
    const work = working(sent('r1', licenceKey, 'business-licence'), { kind: 'accept-material', receipt: 'r1' })
    expect(work.now().receipts[0]).toMatchObject({ state: 'accepted', judgedAt: today })
    const before = work.changes.length
    work.carryOut({ kind: 'accept-material', receipt: 'r1' })
    expect(work.changes.length).toBe(before)
  })
  test('returned with words the client can act on, in one language or in both', () => {
    const work = working(sent('r1', licenceKey, 'business-licence'))
    work.carryOut({ kind: 'return-material', receipt: 'r1', comment: '四角不全' })
    expect(work.now().receipts[0]).toMatchObject({ state: 'changes-requested', comment: '四角不全', judgedAt: today })
    work.carryOut({ kind: 'return-material', receipt: 'r1', comment: { zh: '反光', en: 'Glare' } })
    expect(work.now().receipts[0]?.comment).toEqual({ zh: '反光', en: 'Glare' })
  })
  test.each(['', '  ', { zh: '反光', en: ' ' }, { zh: '', en: 'Glare' }])('not without words: %j', (comment) => {
    const { refusal } = working(sent('r1', licenceKey, 'business-licence'))
    expect(refusal({ kind: 'return-material', receipt: 'r1', comment })).toMatchObject({
      code: 'words-missing',
      path: 'comment',
      message: { zh: '请写明这份材料哪里要改' },
    })
  })
  test('what was never received', () => {
    const { refusal } = working()
    expect(refusal({ kind: 'accept-material', receipt: 'r9' })).toMatchObject({
      code: 'receipt-unknown',
      path: 'receipt',
    })
    expect(refusal({ kind: 'return-material', receipt: 'r9', comment: 'x' }).code).toBe('receipt-unknown')
  })
  test('an accepted file can still be returned: the authority may find it unclear', () => {
    const work = working(sent('r1', licenceKey, 'business-licence'), { kind: 'accept-material', receipt: 'r1' })
    work.carryOut({ kind: 'return-material', receipt: 'r1', comment: '管局要求重拍' })
    expect(states(work)).toEqual([['r1', 'changes-requested']])
  })
})

describe('replacing', () => {
  const returned = { kind: 'return-material', receipt: 'r1', comment: '模糊' } as const
  test('a returned file gives way to the next one', () => {
    const work = working(
      sent('r1', licenceKey, 'business-licence'),
      returned,
      sent('r2', licenceKey, 'business-licence'),
    )
    expect(states(work)).toEqual([
      ['r1', 'replaced'],
      ['r2', 'pending-review'],
    ])
    for (const kind of ['accept-material', 'return-material'] as const)
      expect(work.refusal({ kind, receipt: 'r1', comment: 'x' })).toMatchObject({
        code: 'receipt-replaced',
        path: 'receipt',
      })
  })
  test('a file that was not returned stays beside the next one: two sides of a card', () => {
    const work = working(sent('r1', licenceKey, 'business-licence'), sent('r2', licenceKey, 'business-licence'))
    expect(states(work).map(([, state]) => state)).toEqual(['pending-review', 'pending-review'])
  })
  test('where any of several papers does, another paper replaces the returned one', () => {
    const key = 'young-proof/person:person-1'
    const work = working(facts('person-1', { 'person.documentNumber': '44030620101112001X'.replace('X', '4') }))
    work.carryOut(sent('r1', key, 'student-card'), returned, sent('r2', key, 'study-proof'))
    expect(states(work)).toEqual([
      ['r1', 'replaced'],
      ['r2', 'pending-review'],
    ])
  })
  test('where several papers are needed, only the same paper replaces', () => {
    const work = working(facts('principal', { 'principal.nature': 'public-institution' }))
    work.carryOut(
      sent('r1', licenceKey, 'public-institution-certificate'),
      returned,
      sent('r2', licenceKey, 'credit-code-certificate'),
    )
    expect(states(work)).toEqual([
      ['r1', 'changes-requested'],
      ['r2', 'pending-review'],
    ])
    work.carryOut(sent('r3', licenceKey, 'public-institution-certificate'))
    expect(states(work)[0]).toEqual(['r1', 'replaced'])
  })
  test('a file for another requirement replaces nothing', () => {
    const work = working(
      facts('person-1', { 'person.position': 'employee' }),
      sent('r1', licenceKey, 'business-licence'),
      returned,
    )
    work.carryOut(sent('r2', 'letter/person:person-1', 'principal-authorisation-letter'))
    expect(states(work)[0]).toEqual(['r1', 'changes-requested'])
  })
})

describe('waiving', () => {
  const waive = { kind: 'waive-material', requirement: licenceKey, reason: ' 接入商已有存档 ' } as const
  test('with a reason, once', () => {
    const work = working(waive, { ...waive, reason: '另有原因' })
    expect(work.now().notRequired).toEqual([{ requirement: licenceKey, reason: '另有原因', at: today }])
  })
  test('the reason is trimmed and must say something', () => {
    expect(working(waive).now().notRequired[0]?.reason).toBe('接入商已有存档')
    expect(working().refusal({ ...waive, reason: ' ' })).toMatchObject({
      code: 'words-missing',
      path: 'reason',
      message: { en: 'Say: why the material is not needed' },
    })
  })
  test('only what is asked', () => {
    expect(working().refusal({ ...waive, requirement: 'x/case' })).toMatchObject({
      code: 'requirement-unknown',
      path: 'requirement',
    })
  })
  test('asked again, or received after all', () => {
    expect(working(waive, { kind: 'ask-material-again', requirement: licenceKey }).now().notRequired).toEqual([])
    expect(working(waive, sent('r1', licenceKey, 'business-licence')).now().notRequired).toEqual([])
  })
  test('other waivers stay', () => {
    const other = { kind: 'waive-material', requirement: 'plan/service:service-1', reason: '一个网站' } as const
    const again = { kind: 'ask-material-again', requirement: licenceKey } as const
    expect(
      working(other, waive, again)
        .now()
        .notRequired.map(({ requirement }) => requirement),
    ).toEqual(['plan/service:service-1'])
    expect(working(waive, other, sent('r1', licenceKey, 'business-licence')).now().notRequired.length).toBe(1)
    expect(working(waive, other).now().notRequired.length).toBe(2)
  })
  test('what was not waived cannot be asked again', () => {
    expect(working().refusal({ kind: 'ask-material-again', requirement: licenceKey })).toMatchObject({
      code: 'not-waived',
      path: 'requirement',
    })
  })
})

test('a requirement that names no papers accepts none', () => {
  expect(papersOf({})).toEqual([])
  expect(papersOf({ accepts: { allOf: ['passport'] } })).toEqual(['passport'])
  expect(titleOf('passport').zh).toBe('护照')
})
test('a remark in one language is said, in two when both say something', () => {
  expect([isSaid('x'), isSaid(' '), isSaid({ zh: '是', en: 'yes' }), isSaid({ zh: '是', en: '' })]).toEqual([
    true,
    false,
    true,
    false,
  ])
})
test('only materials are asked for as materials', () => {
  const work = caseAtWork()
  const asked = materialsAsked(knownOf(work.carryOut(...collected), contextAt()))
  expect(asked.map(({ key }) => key)).toEqual([licenceKey, 'plan/service:service-1'])
})

describe('a file in the wrong row', () => {
  const planKey = 'plan/service:service-1'
  const move = { kind: 'move-material', receipt: 'r2', requirement: planKey, material: 'construction-plan' } as const
  test('moves with its day and file, and is judged anew; the row it left waits again', () => {
    const work = working(sent('r2', licenceKey, 'business-licence', file), {
      kind: 'return-material',
      receipt: 'r2',
      comment: '模糊',
    })
    work.carryOut(move)
    expect(work.now().receipts).toEqual([
      {
        id: 'r2',
        requirement: planKey,
        material: 'construction-plan',
        file,
        receivedAt: today,
        state: 'pending-review',
      },
    ])
    expect(work.changes.at(-1)).toMatchObject({
      kind: 'material-moved',
      from: { requirement: licenceKey, material: 'business-licence' },
    })
  })
  test('takes the place of what was returned there; earlier versions stay in their row', () => {
    const back = (receipt: string) => ({ kind: 'return-material', receipt, comment: '模糊' }) as const
    const work = working(
      sent('p1', planKey, 'construction-plan'),
      back('p1'),
      sent('r1', licenceKey, 'business-licence'),
      back('r1'),
      sent('r2', licenceKey, 'business-licence'),
      move,
    )
    expect(work.now().receipts.map(({ id, state, requirement }) => [id, state, requirement])).toEqual([
      ['p1', 'replaced', planKey],
      ['r1', 'replaced', licenceKey],
      ['r2', 'pending-review', planKey],
    ])
  })
  test('a material that was waived is asked for again by what came', () => {
    const work = working(sent('r2', licenceKey, 'business-licence'), {
      kind: 'waive-material',
      requirement: planKey,
      reason: '不要',
    })
    expect(work.carryOut(move).notRequired).toEqual([])
  })
  test('to where it stands already, nothing changes', () => {
    const work = working(sent('r2', licenceKey, 'business-licence'))
    const { revision } = work.now()
    const same = { ...move, requirement: licenceKey, material: 'business-licence' }
    expect(work.carryOut(same).revision).toBe(revision)
  })
  test('not to a row nobody asks for, not as a paper that does not do, not what was replaced', () => {
    const work = working(sent('r2', licenceKey, 'business-licence'))
    expect(work.refusal({ ...move, requirement: 'licence/person:person-1' }).code).toBe('requirement-unknown')
    expect(work.refusal({ ...move, material: 'business-licence' }).code).toBe('material-unfit')
    expect(work.refusal({ ...move, receipt: 'r9' }).code).toBe('receipt-unknown')
    work.carryOut({ kind: 'return-material', receipt: 'r2', comment: 'x' }, sent('r3', licenceKey, 'business-licence'))
    expect(work.refusal(move).code).toBe('receipt-replaced')
  })
})

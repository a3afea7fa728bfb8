/** The request to the client: what, why, by when, what is wrong with what was sent; names only. */
import { describe, expect, test } from 'vitest'
import type { Command } from '../command.ts'
import {
  caseAtWork,
  collected,
  contextAt,
  facts,
  filled,
  licenceKey,
  opening,
  passed,
  sent,
  submission,
  underReview,
  verified,
} from '../small-case.test-data.ts'
import { requestToClient } from './request-to-client.ts'

const request = (commands: readonly Command[], by?: '2026-11-27') =>
  requestToClient(caseAtWork().carryOut(...commands), by === undefined ? contextAt() : { ...contextAt(), by })
const kinds = (commands: readonly Command[]) => request(commands).lines.map(({ kind, what }) => [kind, what.zh])
const first = sent('r1', licenceKey, 'business-licence')

describe('lines', () => {
  test('a fact to fill in, with the catalogue’s hint', () => {
    const { lines } = request([
      ...collected,
      facts('domain-name-1', { 'domainName.name': null }),
      facts('person-1', { 'person.position': null }),
    ])
    expect(lines.slice(0, 2)).toMatchObject([
      {
        kind: 'fill-in',
        subject: { zh: '周明远' },
        what: { zh: '在主办单位的身份' },
        why: { zh: '首次备案须填报', en: 'First filing: to be reported' },
        wrong: [],
      },
      { kind: 'fill-in', subject: { zh: '域名' }, what: { zh: '域名' }, how: { zh: '填写注册域名，不带 www。' } },
    ])
    expect(Object.keys(lines[0] ?? {})).not.toContain('how')
  })
  test('a material to provide, with how it should look', () => {
    expect(request(filled).lines).toEqual([
      {
        kind: 'provide',
        key: 'licence/principal:principal',
        of: 'principal:principal',
        subject: { zh: '深圳市星河数据有限公司', en: '深圳市星河数据有限公司' },
        noun: { zh: '主办单位', en: 'Principal' },
        what: { zh: '营业执照', en: 'Business licence' },
        asks: { zh: '提交营业执照', en: 'Send: business licence' },
        why: { zh: 'statute。', en: 'statute.' },
        how: expect.objectContaining({ zh: expect.stringContaining('原件') }),
        wrong: [],
      },
      expect.objectContaining({
        kind: 'provide',
        what: { zh: '网站建设方案书', en: 'Construction plan of the services' },
      }),
    ])
    expect(Object.keys(request(filled).lines[1] ?? {})).not.toContain('how')
  })
  test('a material to mend, with the reviewer’s words', () => {
    const returned = { kind: 'return-material', receipt: 'r1', comment: { zh: '反光', en: 'Glare' } } as const
    expect(request([...filled, first, returned]).lines[0]).toMatchObject({
      kind: 'mend',
      what: { zh: '营业执照' },
      wrong: [{ zh: '反光', en: 'Glare' }],
    })
  })
  test('not what waits for the consultant, was accepted or waived', () => {
    expect(kinds([...filled, first])).toEqual([['provide', '网站建设方案书']])
    expect(
      kinds([...collected, { kind: 'waive-material', requirement: 'plan/service:service-1', reason: 'x' }]),
    ).toEqual([])
  })
  test('several papers are joined: any of them, or all together', () => {
    const young = facts('person-1', { 'person.documentNumber': '440306201011120014' })
    expect(kinds([...collected, young])).toContainEqual(['provide', '监护人同意书、学生证、收入证明或在读证明'])
    const together = request([...filled, facts('principal', { 'principal.nature': 'public-institution' })])
    expect(together.lines[0]?.what.zh).toBe('事业单位法人证书和统一社会信用代码证书')
    expect(Object.keys(together.lines[0] ?? {})).not.toContain('how')
  })
  test('what the rules found, unless it was accepted, is only advice, or is asked for already', () => {
    const risky = [
      ...collected,
      facts('principal', { 'principal.scopeMentionsTraining': true, 'principal.registeredCapital': 1 }),
    ]
    expect(kinds(risky)).toEqual(
      [
        ['provide', '网站建设方案书'],
        ['settle', '不少于100（现为：1）'],
        ['settle', '不涉及培训'],
      ].map(([kind, what]) => [kind, expect.stringContaining(what?.slice(0, 5) ?? '')]),
    )
    const accepted = { kind: 'accept-risk', code: 'training', subject: 'principal:principal', reason: 'x' } as const
    expect(kinds([...risky, accepted]).length).toBe(2)
  })
  test('the consultant’s own work is not asked of the client', () => {
    const roles = facts('person-1', { 'person.roles': ['service-in-charge'] })
    const second = { kind: 'add-subject', id: 's2', noun: 'service', facts: {} } as const
    expect(request([...collected, roles]).lines.map(({ kind }) => kind)).toEqual(['provide'])
    expect(request([...collected, second]).lines.map(({ kind }) => kind)).not.toContain('settle')
  })
})

describe('after a return', () => {
  const reasons = [{ text: '照片不清晰', subject: 'person-1' }, { text: '名称无关' }]
  const returned = [...underReview, { kind: 'record-event', event: 'authority-returned', reasons } as const]
  test('its reasons come first, as they were written', () => {
    expect(request(returned).lines.slice(0, 2)).toEqual([
      {
        kind: 'returned',
        key: 'round-1/0',
        of: 'person:person-1',
        subject: { zh: '周明远', en: '周明远' },
        noun: { zh: '负责人', en: 'Person in charge' },
        what: { zh: '照片不清晰', en: '照片不清晰' },
        why: { zh: '管局退回', en: 'Returned by the authority' },
        wrong: [],
      },
      {
        kind: 'returned',
        key: 'round-1/1',
        of: 'case',
        subject: { zh: '案件', en: 'Case' },
        noun: { zh: '案件', en: 'Case' },
        what: { zh: '名称无关', en: '名称无关' },
        why: { zh: '管局退回', en: 'Returned by the authority' },
        wrong: [],
      },
    ])
  })
  test('until it is sent again', () => {
    expect(kinds([...returned, submission]).filter(([kind]) => kind === 'returned')).toEqual([])
    const again = [
      ...returned,
      submission,
      passed,
      verified,
      { kind: 'record-event', event: 'authority-returned', reasons: [{ text: '再退' }] } as const,
    ]
    expect(kinds(again).filter(([kind]) => kind === 'returned')).toEqual([['returned', '再退']])
  })
  test('a case that was given up asks for none of them', () => {
    expect(kinds([...returned, { kind: 'abandon', reason: 'x' }]).filter(([kind]) => kind === 'returned')).toEqual([])
  })
})

describe('the text', () => {
  test('in Chinese and English, ready to paste', () => {
    const returned = { kind: 'return-material', receipt: 'r1', comment: '四角不全' } as const
    const { text } = request(
      [
        ...filled,
        first,
        returned,
        facts('domain-name-1', { 'domainName.name': null }),
        facts('person-1', { 'person.emails': null, 'person.documentExpires': null }),
      ],
      '2026-11-27',
    )
    expect(text.zh).toBe(
      [
        '首次备案 · 星河数据官网',
        '您好！为办理首次备案，请协助补充以下内容。',
        '请在 2026-11-27 前提供。',
        '',
        '【请修改后重新提供】',
        '1. 深圳市星河数据有限公司：营业执照',
        '   问题：四角不全',
        '   要求：提交营业执照',
        '   依据：statute。',
        '   提示：原件彩色扫描或拍照，四角完整，无反光。',
        '',
        '【请提供材料】',
        '1. 星河数据官网：网站建设方案书',
        '   要求：提交网站建设方案书',
        '   依据：cloud-c-2021。',
        '',
        '【请填写】',
        '1. 负责人 周明远',
        '   · 证件有效期至（长期有效请注明“长期”。）',
        '   · 电子邮箱',
        '2. 域名',
        '   · 域名（填写注册域名，不带 www。）',
        '',
        '资料仅用于办理本事项。有不清楚的地方请直接回复。',
      ].join('\n'),
    )
    expect(text.en.split('\n')).toEqual([
      'First filing · 星河数据官网',
      'Hello, to go on with this matter (First filing) we need the following from you.',
      'Please send it by 2026-11-27.',
      '',
      '【Please mend and send again】',
      '1. 深圳市星河数据有限公司: Business licence',
      '   What is wrong: 四角不全',
      '   What is asked: Send: business licence',
      '   Based on: statute.',
      '   Hint: Colour scan or photograph of the original, all edges visible, no glare.',
      '',
      '【Please send these materials】',
      '1. 星河数据官网: Construction plan of the services',
      '   What is asked: Send: construction plan of the services',
      '   Based on: cloud-c-2021.',
      '',
      '【Please tell us】',
      '1. Person in charge 周明远',
      '   · Document valid until (If it has no end, say so.)',
      '   · E-mail addresses',
      '2. Domain name',
      '   · Domain name (The registered name, without www.)',
      '',
      'What you send is used for this matter only. If anything is unclear, just answer this message.',
    ])
  })
  test('a text that is not on the shelf is not named', () => {
    const { rulebook, ...context } = contextAt()
    const { text } = requestToClient(caseAtWork().carryOut(...filled), {
      ...context,
      rulebook: { ...rulebook, sources: {} },
    })
    expect(text.zh).not.toContain('依据')
    expect(text.en).not.toContain('Based on')
  })
  test('a remark in two languages is told in each', () => {
    const returned = { kind: 'return-material', receipt: 'r1', comment: { zh: '反光', en: 'Glare' } } as const
    const { text } = request([...filled, first, returned])
    expect([text.zh.includes('问题：反光'), text.en.includes('What is wrong: Glare')]).toEqual([true, true])
    expect(text.zh).not.toContain('Glare')
  })
  test('the reasons of a return, then what to settle, each under its heading', () => {
    const reasons = [{ text: '照片不清晰', subject: 'person-1' }]
    const risky = facts('principal', { 'principal.scopeMentionsTraining': true })
    const { text } = request([...underReview, { kind: 'record-event', event: 'authority-returned', reasons }, risky])
    expect(text.zh).toContain('【退回理由（原文）】\n1. 周明远：照片不清晰\n   依据：管局退回\n')
    expect(text.zh).toContain('【请处理】\n1. 深圳市星河数据有限公司：不涉及培训')
    expect(text.en).toContain(
      '【Reasons of the return, as written】\n1. 周明远: 照片不清晰\n   Based on: Returned by the authority\n',
    )
    expect(text.en).toContain('【Please settle】')
    const headings = text.zh.split('\n').filter((line) => line.startsWith('【'))
    expect(headings).toEqual(['【退回理由（原文）】', '【请提供材料】', '【请处理】'])
  })
  test('without a day, none is named', () => {
    const { text, by } = request(filled)
    expect(by).toBeUndefined()
    expect(text.zh).not.toContain('前提供')
    expect(text.zh.split('\n').slice(0, 3)).toEqual([
      '首次备案 · 星河数据官网',
      '您好！为办理首次备案，请协助补充以下内容。',
      '',
    ])
  })
  test('when nothing is missing, it says so', () => {
    const { lines, text } = request([
      ...collected,
      { kind: 'waive-material', requirement: 'plan/service:service-1', reason: 'x' },
    ])
    expect(lines).toEqual([])
    expect(text).toEqual({
      zh: '首次备案 · 星河数据官网\n资料已经齐全，暂时不需要您补充。',
      en: 'First filing · 星河数据官网\nEverything is complete: there is nothing for you to send now.',
    })
  })
  test('several services stand in the title', () => {
    const second = { kind: 'add-subject', id: 's2', noun: 'service', facts: { 'service.name': '星河商城' } } as const
    expect(request([...filled, second]).title.zh).toBe('首次备案 · 星河数据官网和星河商城')
  })
  test('names are told, no other personal data', () => {
    const wrongs = [facts('person-1', { 'person.emails': null })]
    const { text, lines } = request([
      ...filled,
      ...wrongs,
      facts('principal', { 'principal.registeredCapital': 1, 'principal.city': null }),
    ])
    expect(JSON.stringify([text, lines])).not.toMatch(/440305199003074613|13570921846|13926480317|zhou@example|星河路/)
  })
  test('a new case asks for everything by what it is', () => {
    expect(request([opening]).text.zh).toContain('首次备案 · 网站或服务\n')
  })
})

describe('for one person, and for a chat or mail', () => {
  const asked = [
    ...filled,
    first,
    { kind: 'return-material', receipt: 'r1', comment: '反光' } as const,
    facts('person-1', { 'person.emails': null, 'person.documentExpires': null }),
  ]
  const to = (of: string) => requestToClient(caseAtWork().carryOut(...asked), { ...contextAt(), by: '2026-11-27', of })
  test('only what concerns the person, who is greeted by name', () => {
    const { lines, text } = to('person-1')
    expect(lines.map(({ key }) => key)).toEqual([
      'person:person-1/person.documentExpires',
      'person:person-1/person.emails',
    ])
    expect(text.zh).toContain('周明远您好！')
    expect(text.en).toContain('Hello 周明远, ')
  })
  test('a principal or a service is not greeted', () => {
    const { lines, to: greeted } = to('principal')
    expect(lines.map(({ kind }) => kind)).toEqual(['mend'])
    expect(greeted).toBeUndefined()
  })
  test('the chat has one line for each thing asked, papers and facts apart, counted through', () => {
    expect(request(asked, '2026-11-27').chat).toEqual({
      zh: [
        '您好，“首次备案 · 星河数据官网”还需要您补充，请在 2026-11-27 前发来：',
        '',
        '请发来：',
        '1. 营业执照（深圳市星河数据有限公司），请修改：反光',
        '2. 网站建设方案书（星河数据官网）',
        '',
        '请告诉我们：',
        '3. 证件有效期至（周明远）',
        '4. 电子邮箱（周明远）',
      ].join('\n'),
      en: [
        'Hello, we still need the following from you by 2026-11-27 (First filing · 星河数据官网):',
        '',
        'Please send:',
        '1. Business licence (深圳市星河数据有限公司), please mend: 反光',
        '2. Construction plan of the services (星河数据官网)',
        '',
        'Please tell us:',
        '3. Document valid until (周明远)',
        '4. E-mail addresses (周明远)',
      ].join('\n'),
    })
  })
  test('a case whose service has no name yet is called by its principal', () => {
    const unnamed = facts('service-1', { 'service.name': null })
    expect(request([...asked, unnamed]).chat.zh).toContain('首次备案 · 深圳市星河数据有限公司”还需要您补充')
  })
  test('in a chat, facts of one subject stand together, also where the form asks them in two sections', () => {
    const told = request([opening]).chat.zh.split('请告诉我们：')[1] ?? ''
    const whose = told.split('\n').flatMap((line) => /（([^（）]*)）$/.exec(line)?.[1] ?? [])
    expect(whose.filter((one, at) => one !== whose[at - 1])).toEqual([...new Set(whose)])
    expect(whose).toContain('网站或服务')
  })
  test('while nothing in it has a name, a case is called by its client, else by what it is', () => {
    const unnamed = caseAtWork().carryOut(opening)
    expect(requestToClient(unnamed, { ...contextAt(), client: '星河集团' }).title.zh).toBe('首次备案 · 星河集团')
    expect(requestToClient(unnamed, contextAt()).title.zh).toBe('首次备案 · 网站或服务')
    const named = caseAtWork().carryOut(...filled)
    expect(requestToClient(named, { ...contextAt(), client: '星河集团' }).title.zh).toBe('首次备案 · 星河数据官网')
  })
  test('in a chat, what a return said comes first and what does not fit last', () => {
    const reasons = [{ text: '照片不清晰', subject: 'person-1' }]
    const risky = facts('principal', { 'principal.scopeMentionsTraining': true })
    const { chat } = request([...underReview, { kind: 'record-event', event: 'authority-returned', reasons }, risky])
    expect(chat.zh.split('\n').filter((line) => line.endsWith('：'))).toEqual([
      '您好，“首次备案 · 星河数据官网”还需要您补充：',
      '退回理由：',
      '请发来：',
      '请处理：',
    ])
    expect(chat.zh).toContain('退回理由：\n1. 照片不清晰（周明远）\n\n请发来：\n2. ')
  })
  test('the subject of a mail says what, how much and by when; its text does not repeat it', () => {
    const { mail, text } = request(asked, '2026-11-27')
    expect(mail.subject).toEqual({
      zh: '首次备案 · 星河数据官网：请补充 4 项（2026-11-27 前）',
      en: 'First filing · 星河数据官网: 4 points from you by 2026-11-27',
    })
    expect(`首次备案 · 星河数据官网\n${mail.text.zh}`).toBe(text.zh)
  })
  test('when nothing is missing, chat and mail say so without a day', () => {
    const done = [...collected, { kind: 'waive-material', requirement: 'plan/service:service-1', reason: 'x' } as const]
    const { chat, mail } = request(done, '2026-11-27')
    expect(chat.zh).toBe('您好，“首次备案 · 星河数据官网”资料已齐全，暂时不用补充。')
    expect(mail.subject.en).toBe('First filing · 星河数据官网: everything is complete')
  })
})

describe('what a reviewer quotes of a person', () => {
  const quoting =
    '手机 135 7092 1846、+86-13570921846、0755-26001234 打不通，邮箱 zhou@example.cn，身份证 440305199003074613'
  const kept = '粤ICP备2026000123号与 91440300708461136T 不符，见 2026-11-21'
  test('is not sent on, neither in a reason nor in a comment', () => {
    const reasons = [{ text: `${quoting}；${kept}` }]
    const { lines, text, chat } = request([
      ...underReview,
      { kind: 'record-event', event: 'authority-returned', reasons },
    ])
    for (const told of [JSON.stringify(lines), text.zh, chat.en])
      expect(told).not.toMatch(/1846|26001234|zhou@|440305199003074613/)
    expect(text.zh).toContain(kept)
    const comment = { zh: quoting, en: quoting }
    const returned = request([...filled, first, { kind: 'return-material', receipt: 'r1', comment }])
    expect(returned.text.en).not.toMatch(/1846|zhou@/)
  })
})

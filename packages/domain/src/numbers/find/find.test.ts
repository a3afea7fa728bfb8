import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainParts, provinceMarks } from '../index.ts'
import { fieldsOf } from './fields.ts'
import { foldAhead, foldBehind } from './fold.ts'
import { findNumbers, scan } from './index.ts'

/** Each found number in one line: kind, text, canonical form and warnings, or the problem. */
const found = (text: string) =>
  findNumbers(text).map(({ kind, text: shown, from, to, reading }) => {
    expect(text.slice(from, to)).toBe(shown)
    const rest = reading.ok
      ? [reading.canonical, ...reading.warnings.map(({ code }) => code)]
      : [`!${reading.problem.code}`]
    return [kind, shown, ...rest].join(' | ')
  })
const only = (text: string) => {
  const [first, ...others] = findNumbers(text)
  if (!first || others.length > 0) throw new Error(`${text}: ${others.length} others`)
  return first
}

describe('several numbers in one text', () => {
  it('are found in their order, each at its place', () => {
    expect(found('© 2026 例 粤ICP备05008878号-2 京公网安备11010802032137号 许可证：粤B2-20090059')).toEqual([
      'filing-service | 粤ICP备05008878号-2 | 粤ICP备05008878号-2',
      'public-security | 京公网安备11010802032137号 | 京公网安备11010802032137号',
      'licence | 粤B2-20090059 | 粤B2-20090059',
    ])
  })
  it('are told apart where they run together', () => {
    expect(found('粤ICP备05008878号京公网安备11010802032137号粤B2-20090059-1626X')).toEqual([
      'filing-principal | 粤ICP备05008878号 | 粤ICP备05008878号',
      'public-security | 京公网安备11010802032137号 | 京公网安备11010802032137号',
      'licence-service | 粤B2-20090059-1626X | 粤B2-20090059-1626X',
    ])
    expect(found('京ICP备18003096号-2A2.B1.B2-20070312')).toEqual([
      'filing-service | 京ICP备18003096号-2 | 京ICP备18003096号-2',
      'licence | A2.B1.B2-20070312 | A2.B1.B2-20070312',
    ])
    expect(found('粤ICP备05008878京ICP证030173')).toEqual([
      'filing-principal | 粤ICP备05008878 | 粤ICP备05008878号 | missing-hao',
      'licence | 京ICP证030173 | 京ICP证030173号 | missing-hao',
    ])
    expect(found('粤ICP备05008878号-2京ICP备18003096号')).toHaveLength(2)
  })
})

describe('numbers as they stand on real pages', () => {
  it.each([
    ['粤ICP备\n      05008878\n  号', 'filing-principal', '粤ICP备05008878号', 'spaces'],
    ['粤\u00a0ICP\u00a0备\u00a005008878\u00a0号\u00a0-\u00a02', 'filing-service', '粤ICP备05008878号-2', 'spaces'],
    ['粤ICP备\u200b05008878号', 'filing-principal', '粤ICP备05008878号', 'spaces'],
    ['粤I C P备 05 00 88 78 号', 'filing-principal', '粤ICP备05008878号', 'spaces'],
    ['粤ICP备2025 051495', 'filing-principal', '粤ICP备2025051495号', 'spaces missing-hao'],
    ['粤ICP备2025 0514 95号', 'filing-principal', '粤ICP备2025051495号', 'spaces'],
    ['粤ＩＣＰ备０５００８８７８号－２', 'filing-service', '粤ICP备05008878号-2', 'full-width'],
    ['粤\u0406\u0421\u0420备05008878号', 'filing-principal', '粤ICP备05008878号', 'look-alike-letters'],
    ['粤lCP备05008878号', 'filing-principal', '粤ICP备05008878号', 'look-alike-letters'],
    ['粵ICP備05008878號', 'filing-principal', '粤ICP备05008878号', 'traditional-characters'],
    ['京ICP証030173号', 'licence', '京ICP证030173号', 'traditional-characters'],
    ['京ICP證030173号-1', 'licence-service', '京ICP证030173号-1', 'traditional-characters'],
    ['陕IPC备16014072号', 'filing-principal', '陕ICP备16014072号', 'filing-word'],
    ['京ICP证18003096号-3', 'filing-service', '京ICP备18003096号-3', 'filing-word'],
    ['京ICP证2026031728号-2A', 'filing-service', '京ICP备2026031728号-2A', 'filing-word'],
    ['粤ICP备案05008878号', 'filing-principal', '粤ICP备05008878号', 'filing-word'],
    [
      '粤ICP备案号：05008878',
      'filing-principal',
      '粤ICP备05008878号',
      'full-width punctuation label filing-word missing-hao',
    ],
    ['沪ICP备第09008015号', 'filing-principal', '沪ICP备09008015号', 'label'],
    ['粤ICP备字第05008878号', 'filing-principal', '粤ICP备05008878号', 'label'],
    ['(京)ICP备18003096号', 'filing-principal', '京ICP备18003096号', 'punctuation'],
    ['粤ICP备17055554-34号', 'filing-service', '粤ICP备17055554号-34', 'misplaced-hao'],
    ['粤ICP备17055554号-34号', 'filing-service', '粤ICP备17055554号-34', 'superfluous-hao'],
    ['京ICP备18003096号3', 'filing-service', '京ICP备18003096号-3', 'missing-dash'],
    ['京ICP备18003096号一3', 'filing-service', '京ICP备18003096号-3', 'dashes'],
    ['川ICP备15095485号-1', 'filing-service', '蜀ICP备15095485号-1', 'mark-corrected'],
    ['粤 B2-20090203', 'licence', '粤B2-20090203', 'spaces'],
    ['粤B220090059', 'licence', '粤B2-20090059', ''],
    ['粤ＢＺ-1 粤Ｂ２－２００９００５９', 'licence', '粤B2-20090059', 'full-width'],
    ['粤\u04122-20090059', 'licence', '粤B2-20090059', 'look-alike-letters'],
    ['B2-20200593', 'licence', 'B2-20200593', ''],
    ['苏B2-20130048号', 'licence', '苏B2-20130048', 'superfluous-hao'],
    ['粤ICP证B2-20090059', 'licence', '粤B2-20090059', 'filing-word'],
    ['合字A1.B1.B2-20180017', 'licence', '合字A1.B1.B2-20180017', ''],
    ['沪公网备31010502000415', 'public-security', '沪公网安备31010502000415号', 'filing-word missing-hao'],
    ['京网备11010802032137号', 'public-security', '京公网安备11010802032137号', 'filing-word'],
    ['公网安备11010802032137号', 'public-security', '京公网安备11010802032137号', 'mark-added'],
    ['黔公网安备52052302000396号', 'public-security', '贵公网安备52052302000396号', 'mark-corrected'],
    ['兵公网安备66080002000195号', 'public-security', '兵公网安备66080002000195号', ''],
    ['深公网安备44030502001234号', 'public-security', '粤公网安备44030502001234号', 'city-form'],
    [
      '深公网安备：4403101910665',
      'public-security',
      '深公网安备4403101910665号',
      'full-width punctuation early-form missing-hao',
    ],
    ['京公网安备110108000123号', 'public-security', '京公网安备110108000123号', 'early-form'],
    ['公网安备110108000123号', 'public-security', '京公网安备110108000123号', 'early-form'],
    ['沪公网备310101020025031号', 'public-security', '沪公网安备310101020025031号', 'early-form'],
    ['京公网安备 1101 0802 0321 37号', 'public-security', '京公网安备11010802032137号', 'spaces'],
  ])('%s', (text, kind, canonical, warnings) => {
    for (const around of [text, `版权所有，${text}。`, `A ${text} | b`]) {
      const { kind: as, reading } = only(around)
      expect(as).toBe(kind)
      expect(reading).toMatchObject({ ok: true, canonical })
      expect(reading.ok && reading.warnings.map(({ code }) => code).join(' ')).toBe(warnings)
    }
  })

  it('are found behind words in front, which are no part of them', () => {
    for (const words of [
      '备案号：',
      'ICP备案号:',
      '网站备案/许可证号 ',
      '经营许可证编号：',
      '增值电信业务经营许可证',
      '已通过',
    ])
      for (const number of ['粤ICP备05008878号', '粤B2-20090059', '合字B2-20230401'])
        expect(found(words + number)).toEqual([expect.stringMatching(new RegExp(` \\| ${number} \\| ${number}$`))])
    expect(found('公安备案号：11010802032137')[0]).toMatch(/\| 京公网安备11010802032137号/)
    expect(found('已通过沪公网备案，备案号 310100103568')[0]).toMatch(/early-form/)
  })

  it('stand beside a contradiction, a number too long or too short, a joke and an example, which are found by name', () => {
    expect(found('黔公网安备33010802007421号')).toEqual([
      'public-security | 黔公网安备33010802007421号 | !mark-contradicts-region',
    ])
    expect(found('京公网安备110104734773474323')[0]).toMatch(/!wrong-length/)
    expect(found('苏ICP备202300001号-1X')).toEqual(['filing-service | 苏ICP备202300001号-1X | !wrong-length'])
    expect(found('青ICP备案026000119号-2A')).toEqual(['filing-service | 青ICP备案026000119号-2A | !wrong-length'])
    expect(found('粤ICP备2026O57758号')).toEqual(['filing-principal | 粤ICP备2026O57758号 | !wrong-characters'])
    expect(found('粤ICP备05008878号-2B')).toEqual(['filing-service | 粤ICP备05008878号-2B | !wrong-suffix'])
    expect(found('粤B2-2009005')).toEqual(['licence | 粤B2-2009005 | !wrong-length'])
    expect(found('粤B2-2009005-3A')).toEqual(['licence-service | 粤B2-2009005-3A | !wrong-length'])
    expect(found('京ICP证0301731号')).toEqual(['licence | 京ICP证0301731号 | !wrong-length'])
    for (const joke of ['萌ICP备20205201号', '喵喵ICP备20253781号', '茶ICP备2026010294号'])
      expect(found(`备案：${joke}`)).toEqual([`filing-principal | ${joke} | !joke-number`])
    for (const placeholder of [
      '京ICP备12345678号',
      '京ICP备XXXXXXXX号',
      'ICP备xxxxxxxx号',
      '京ICP备2020******号',
      '京ICP备20200000**号',
    ])
      expect(found(placeholder)).toEqual([`filing-principal | ${placeholder} | !placeholder`])
    expect(found('粤B2-XXXXXXXX')[0]).toMatch(/licence .*!placeholder/)
    expect(found('赣公网安备xxxxxx号')[0]).toMatch(/public-security .*!placeholder/)
    expect(found('ICP备05008878号')[0]).toMatch(/!missing-mark/)
    expect(found('已通过ICP备05008878号')).toEqual(['filing-principal | ICP备05008878号 | !missing-mark'])
    expect(found('，啊ICP备05008878号')).toEqual(['filing-principal | 啊ICP备05008878号 | !unknown-mark'])
    expect(found('网站公网备号 2084843827483号')[0]).toMatch(/!unknown-region/)
    expect(found('路公网备号 2084843827483号')[0]).toMatch(/!unknown-mark/)
    expect(found('港ICP备05008878号')[0]).toMatch(/!no-filing-there/)
  })
})

describe('what only stands behind a number is left where it is', () => {
  it.each([
    ['京ICP备18003096号-3 - 2024 版权', '京ICP备18003096号-3'],
    ['京ICP备18003096号 - 2024', '京ICP备18003096号'],
    ['粤ICP备05008878 2024', '粤ICP备05008878'],
    ['粤ICP备05008878号-010-88206655', '粤ICP备05008878号'],
    ['粤ICP备05008878号 - 88206655', '粤ICP备05008878号'],
    ['粤ICP备05008878号2024-2026', '粤ICP备05008878号'],
    ['粤ICP备05008878号2号楼', '粤ICP备05008878号'],
    ['粤ICP备05008878号-2号楼', '粤ICP备05008878号-2'],
    ['粤ICP备05008878号-2All rights reserved', '粤ICP备05008878号-2'],
    ['粤ICP备05008878号-2A 20240101', '粤ICP备05008878号-2A'],
    ['粤ICP备05008878号-', '粤ICP备05008878号'],
    ['京公网安备11010802032137号-1', '京公网安备11010802032137号'],
    ['京公网安备11010802032137 2024', '京公网安备11010802032137'],
  ])('%s', (text, number) => {
    expect(only(text).text).toBe(number)
  })
})

describe('what is never a number of ours', () => {
  it.each([
    '京网文〔2021〕1234-123号',
    '网信算备110108823483901220017号',
    '浙D3-20100007',
    '新出网证(京)字150号',
    '互联网药品信息服务资格证书 (京)-经营性-2021-0001',
    '出版物经营许可证 新出发京零字第朝190057号',
    '粤食药监械经营备20150058号',
    '(京)网药械信息备字(2022)第00160号',
    '电话 010-88206655 / 13800138000，2026-11-21',
    '粤B12345',
    '粤B2-2009',
    'A1-20200101 B1-20160043 SB2-20090059',
    'B2B 平台，房间 B2-1203',
    '备11010802032137号',
    'ICP备案 2026',
    'ICP备案号：13800138000',
    '京公网安备1号',
    '公安备案110108000123',
    'ICP证',
    '京ICP备{{ number }}号',
    '11010802032137',
    '证 030173 备',
    '公安证 030173',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

const word = fc.constantFrom(
  '设备',
  '证券',
  '网络',
  '版权所有',
  '© 2026',
  '\n',
  '\u00a0',
  '电话 010-88206655',
  'Co., Ltd.',
  '号',
  '备案',
  '- ',
  '😀',
  '京',
  '。',
)
const filler = fc
  .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 12 })
  .map((words) => words.join(''))
const serial = fc
  .integer({ min: 100000, max: 999999 })
  .filter(
    (n) => !/^(\d)\1+$|123456|234567|345678|456789|987654|876543|765432|654321|567890|098765|000000/.test(String(n)),
  )
const row = fc.constantFrom(...provinceMarks)
const number = fc.oneof(
  fc
    .tuple(row, serial, fc.constantFrom('', '-1', '-12A', '-3X'))
    .map(([{ filing }, n, tail]) => `${filing}ICP备2026${n}号${tail}`),
  fc.tuple(row, serial).map(([{ filing }, n]) => `${filing}ICP备19${n}号`),
  fc.tuple(row, serial).map(([{ police, gb }, n]) => `${police}公网安备${gb}010202${n}号`),
  fc.tuple(row, serial, fc.constantFrom('', '-7X')).map(([{ filing }, n, tail]) => `${filing}B2-20${n}${tail}`),
  serial.map((n) => `合字B2-20${n}`),
)

describe('in random text', () => {
  it('what is planted is found at its place', () => {
    fc.assert(
      fc.property(filler, number, filler, (before, planted, after) => {
        const text = `${before}。${planted}。${after}`
        const at = before.length + 1
        const hit = findNumbers(text).find(({ from }) => from === at)
        expect(hit).toMatchObject({
          from: at,
          to: at + planted.length,
          text: planted,
          reading: { ok: true, canonical: planted, warnings: [] },
        })
      }),
      { numRuns: 1000 },
    )
  })

  it('spaces and width inside it do not hide it', () => {
    fc.assert(
      fc.property(
        filler,
        number,
        fc.nat(),
        fc.constantFrom(' ', '\u00a0', '\n    ', '\u200b'),
        (before, planted, at, space) => {
          const head = planted.replace(/-\d{1,2}[AX]?$/, '')
          const cut = 1 + (at % (head.length - 1))
          const wide = (planted.slice(0, cut) + space + planted.slice(cut)).replace(/[0-9A-Z]/g, (c) =>
            String.fromCharCode(c.charCodeAt(0) + 0xfee0),
          )
          const text = `${before}。${wide}。`
          const canonical = findNumbers(text).map(({ reading }) => reading.ok && reading.canonical)
          expect(canonical.at(-1)).toBe(planted)
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('nothing is found without our words', () => {
    fc.assert(
      fc.property(
        fc.oneof(filler, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' })),
        (text) => {
          const ours = /[备備证証證]|[AaBbＡＢａｂ\u0391\u0392\u0410\u0412]\s?[12１２]/u
          if (!ours.test(text)) expect(findNumbers(text)).toEqual([])
        },
      ),
    )
  })

  it('numbers never overlap and never come out of order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(number, filler), { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        let end = 0
        for (const { from, to } of findNumbers(text)) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(to).toBeGreaterThan(from)
          end = to
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('a text of a megabyte', () => {
  const filled = (piece: string) => piece.repeat(Math.ceil(2 ** 20 / piece.length))
  it.each([
    '备',
    'P备',
    'ICP备',
    'ICP备 ',
    '公网安备',
    `P${' '.repeat(130)}备`,
    'B2-',
    'B2-X',
    'A1.',
    '号号',
    'ICP备案号：',
    ' ',
    '京ICP备XX',
  ])('of %j takes steps in proportion to its length', (piece) => {
    const text = filled(piece).slice(0, 2 ** 17)
    const { steps } = scan(text)
    expect(steps).toBeLessThanOrEqual(60 * text.length)
    expect(scan(text + text).steps).toBeLessThanOrEqual(2 * steps + 1000)
  })
  it('of prose is read through without a second look', () => {
    const text = filled(
      '本网站提供设备维护、网络安全与证券信息服务，ICP备案需要准备材料。Copyright 2026 Example Company. ',
    )
    expect(scan(`${text}粤ICP备05008878号`)).toMatchObject({ found: [{ from: text.length }] })
    expect(scan(text).steps).toBe(text.length)
  })
  it('full of numbers gives every one', () => {
    expect(findNumbers('粤ICP备05008878号-2，'.repeat(2000))).toHaveLength(2000)
  })
})

describe('a window of the text', () => {
  it('keeps its places through characters of two units and of several letters', () => {
    const text = '😀㍿粤\u200b Ｉ'
    const ahead = foldAhead(text, 0, 40)
    expect(ahead.text).toBe('😀株式会社粤 I')
    expect(ahead.from.slice(0, 3)).toEqual([0, 0, 2])
    expect(ahead.to.at(-1)).toBe(text.length)
    expect(foldBehind(text, text.length, { bound: 0, wanted: 40 })).toEqual(ahead)
    expect(foldBehind(text, text.length, { bound: 3, wanted: 40 }).text).toBe('粤 I')
    expect(foldBehind('😀', 2, { bound: 1, wanted: 40 }).text).toBe('')
  })
  it('ends at a gap too long for a number', () => {
    const text = `a${' '.repeat(500)}b`
    expect(foldAhead(text, 0, 40).text).toBe('A ')
    expect(foldBehind(text, text.length, { bound: 0, wanted: 40 }).text).toBe(' B')
    expect(foldAhead('abcdef', 1, 3).text).toBe('BCD')
    expect(foldBehind('abcdef', 5, { bound: 0, wanted: 3 }).text).toBe('CDE')
  })
})

describe('a found number', () => {
  const fields = (text: string) => {
    const { reading } = only(text)
    if (!reading.ok) throw new Error(text)
    return fieldsOf(reading)
  }
  it('gives its fields', () => {
    expect(fields('粤ICP备05008878号')).toEqual({ province: '粤', serial: '05008878', sequence: null, platform: null })
    expect(fields('黔ICP备2025044274号-1X')).toEqual({
      province: '黔',
      serial: '2025044274',
      sequence: 1,
      platform: 'mini-program',
    })
    expect(fields('粤B2-20090059-1626X')).toEqual({
      province: '粤',
      serial: '20090059',
      sequence: 1626,
      platform: 'mini-program',
    })
    expect(fields('京公网安备11010802032137号')).toEqual({
      province: '京',
      serial: '11010802032137',
      sequence: null,
      platform: null,
    })
    expect(fields('合字B2-20230401')).toMatchObject({ province: '合字', serial: '20230401' })
    expect(fields('B1.B2-20100266')).toMatchObject({ province: null, serial: '20100266' })
  })
  it('explains each part, in both languages', () => {
    const words = (text: string) => {
      const { reading } = only(text)
      return reading.ok ? explainParts(reading).map(({ label, value }) => `${label.zh}/${label.en}: ${value.en}`) : []
    }
    expect(words('京ICP备2026031728号-2A')).toEqual([
      '省份/Province: Beijing',
      '年份/Year: 2026',
      '主体序号/Serial of the principal: 031728',
      '服务序号/Sequence of the service: 2',
      '服务类型/Form of service: App',
    ])
    expect(words('深公网安备4403101910665号')).toEqual([
      '省份/Province: Guangdong',
      '早期编号/Early number: 4403101910665',
    ])
  })
})

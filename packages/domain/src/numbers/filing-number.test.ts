import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { filingNumber, principalNumber, provinceMarks, provinceOfFiling } from './index.ts'

const read = (input: string) => {
  const reading = filingNumber.parse(input)
  if (!reading.ok) throw new Error(`${input}: ${reading.problem.code} ${reading.problem.message.en}`)
  return reading
}
const warnsOf = (input: string) => read(input).warnings.map(({ code }) => code)
const problemOf = (input: string) => {
  const reading = filingNumber.parse(input)
  if (reading.ok) throw new Error(`${input} was read as ${reading.canonical}`)
  return reading.problem
}

describe('numbers copied from public pages', () => {
  it.each([
    ['沪ICP备2026029086号', 'shanghai', '2026', null],
    ['粤ICP备05008878号', 'guangdong', '2005', null],
    ['宁ICP备20001199号', 'ningxia', '2020', null],
    ['陇ICP备2020003856号', 'gansu', '2020', null],
    ['藏ICP备05000064号', 'tibet', '2005', null],
    ['蒙ICP备2026005946号', 'inner-mongolia', '2026', null],
    ['琼ICP备2026012986号', 'hainan', '2026', null],
    ['京ICP备18003096号-3', 'beijing', '2018', { index: 3, form: 'website' }],
    ['京ICP备20018813号-3', 'beijing', '2020', { index: 3, form: 'website' }],
    ['湘ICP备2026037508号-1', 'hunan', '2026', { index: 1, form: 'website' }],
    ['蜀ICP备2026033844号-1', 'sichuan', '2026', { index: 1, form: 'website' }],
    ['滇ICP备2026006119号-2', 'yunnan', '2026', { index: 2, form: 'website' }],
    ['津ICP备2026011740号-1', 'tianjin', '2026', { index: 1, form: 'website' }],
    ['陇ICP备2024012699号-3', 'gansu', '2024', { index: 3, form: 'website' }],
    ['宁ICP备2024004974号-1', 'ningxia', '2024', { index: 1, form: 'website' }],
    ['黔ICP备20004760号-14', 'guizhou', '2020', { index: 14, form: 'website' }],
    ['京ICP备15039648号-15', 'beijing', '2015', { index: 15, form: 'website' }],
    ['辽ICP备2023009191号-2A', 'liaoning', '2023', { index: 2, form: 'app' }],
    ['浙ICP备2025131364号-2A', 'zhejiang', '2025', { index: 2, form: 'app' }],
    ['京ICP备2026031728号-2A', 'beijing', '2026', { index: 2, form: 'app' }],
    ['沪ICP备2026040883号-2A', 'shanghai', '2026', { index: 2, form: 'app' }],
    ['蜀ICP备2026054850号-2A', 'sichuan', '2026', { index: 2, form: 'app' }],
    ['桂ICP备2026011230号-2A', 'guangxi', '2026', { index: 2, form: 'app' }],
    ['粤ICP备2026057758号-2A', 'guangdong', '2026', { index: 2, form: 'app' }],
    ['黔ICP备2025044274号-1X', 'guizhou', '2025', { index: 1, form: 'mini-program' }],
    ['苏ICP备2026036865号-1X', 'jiangsu', '2026', { index: 1, form: 'mini-program' }],
    ['蜀ICP备2026004236号-1X', 'sichuan', '2026', { index: 1, form: 'mini-program' }],
    ['鲁ICP备2026019556号-1X', 'shandong', '2026', { index: 1, form: 'mini-program' }],
    ['皖ICP备2023023087号-1X', 'anhui', '2023', { index: 1, form: 'mini-program' }],
    ['京ICP备2026059598号-1X', 'beijing', '2026', { index: 1, form: 'mini-program' }],
  ] as const)('reads %s as it stands', (input, ...[province, year, service]) => {
    const reading = read(input)
    expect(reading).toMatchObject({
      canonical: input,
      warnings: [],
      parts: { service, principal: { basis: 'filing', province } },
    })
    expect(provinceOfFiling(reading)).toBe(province)
    expect(filingNumber.explain(reading.parts)[1]?.value.zh).toBe(year)
  })

  it.each([
    ['粤B2-20090059-1626X', { index: 1626, form: 'mini-program' }, 'guangdong'],
    ['粤B2-20090191-18', { index: 18, form: 'website' }, 'guangdong'],
    ['京ICP证030173号-1', { index: 1, form: 'website' }, 'beijing'],
    ['京ICP证030173号', null, 'beijing'],
    ['B1.B2-20100266-7A', { index: 7, form: 'app' }, null],
  ] as const)('reads %s, a licence in place of a filing', (input, service, province) => {
    const reading = read(input)
    expect(reading).toMatchObject({
      canonical: input,
      warnings: [],
      parts: { service, principal: { basis: 'licence' } },
    })
    expect(provinceOfFiling(reading)).toBe(province)
  })
})

describe('what is forgiven and said', () => {
  it.each([
    ['辽 ICP 备 2025051495 号-2', '辽ICP备2025051495号-2', ['spaces']],
    ['粤ICP备05008878\n号', '粤ICP备05008878号', ['spaces']],
    ['粤ICP备\u200b05008878号', '粤ICP备05008878号', ['spaces']],
    ['粤ＩＣＰ备０５００８８７８号', '粤ICP备05008878号', ['full-width']],
    ['粤icp备05008878号', '粤ICP备05008878号', ['letter-case']],
    ['粤Icp备2026057758号-2a', '粤ICP备2026057758号-2A', ['letter-case']],
    ['京ICP备18003096号—3', '京ICP备18003096号-3', ['dashes']],
    ['京ICP备18003096号–3', '京ICP备18003096号-3', ['dashes']],
    ['京ICP备18003096号−3', '京ICP备18003096号-3', ['dashes']],
    ['京ICP备18003096号ー3', '京ICP备18003096号-3', ['dashes']],
    ['京ICP备18003096号一3', '京ICP备18003096号-3', ['dashes']],
    ['粵ICP備05008878號', '粤ICP备05008878号', ['traditional-characters']],
    ['ICP备案号:粤ICP备05008878号', '粤ICP备05008878号', ['label']],
    ['备案号：粤ICP备05008878号', '粤ICP备05008878号', ['full-width', 'label']],
    ['粤ICP备:05008878号', '粤ICP备05008878号', ['punctuation']],
    ['陇ICP备05000593', '陇ICP备05000593号', ['missing-hao']],
    ['粤ICP备2026057758-2', '粤ICP备2026057758号-2', ['missing-hao']],
    ['粤ICP备17055554-34号', '粤ICP备17055554号-34', ['misplaced-hao']],
    ['粤ICP备17055554号-34号', '粤ICP备17055554号-34', ['superfluous-hao']],
    ['粤ICP备17055554号号', '粤ICP备17055554号', ['superfluous-hao']],
    ['京ICP备18003096号3', '京ICP备18003096号-3', ['missing-dash']],
    ['京ICP备18003096号-03', '京ICP备18003096号-3', ['leading-zero']],
    ['京ICP备案18003096号-3', '京ICP备18003096号-3', ['filing-word']],
    ['京ICP备案编号18003096号-3', '京ICP备18003096号-3', ['filing-word']],
    ['陕IPC备16014072号', '陕ICP备16014072号', ['filing-word']],
    ['京ICP证18003096号-3', '京ICP备18003096号-3', ['filing-word']],
    ['京ICP证2026031728号-2A', '京ICP备2026031728号-2A', ['filing-word']],
    ['粤ICP证B2-20090059-1626X', '粤B2-20090059-1626X', ['filing-word']],
    ['粤\u0406\u0421\u0420备05008878号', '粤ICP备05008878号', ['look-alike-letters']],
    ['粤\u0399C\u03a1备2026057758号-2\u0410', '粤ICP备2026057758号-2A', ['look-alike-letters']],
    ['粤lCP备05008878号', '粤ICP备05008878号', ['look-alike-letters']],
    ['粤1CP備05008878號', '粤ICP备05008878号', ['traditional-characters', 'look-alike-letters']],
    ['兵ICP备2026006119号', '新ICP备2026006119号', ['mark-corrected']],
    ['（京）ICP备18003096号-3', '京ICP备18003096号-3', ['full-width', 'punctuation']],
    ['川ICP备15095485号-1', '蜀ICP备15095485号-1', ['mark-corrected']],
    ['云ICP备2026006119号-2', '滇ICP备2026006119号-2', ['mark-corrected']],
    ['甘ICP备2024012699号-3', '陇ICP备2024012699号-3', ['mark-corrected']],
    ['贵ICP备20004760号-14', '黔ICP备20004760号-14', ['mark-corrected']],
    ['秦ICP备20004760号-14', '陕ICP备20004760号-14', ['mark-corrected']],
    ['深ICP备20004760号-14', '粤ICP备20004760号-14', ['mark-corrected']],
    ['粤B2-20090191号-18', '粤B2-20090191-18', ['superfluous-hao']],
    ['京ICP证030173', '京ICP证030173号', ['missing-hao']],
    ['京ICP证030173-2号', '京ICP证030173号-2', ['misplaced-hao']],
  ])('reads %s as %s', (input, canonical, warns) => {
    expect(read(input).canonical).toBe(canonical)
    expect(warnsOf(input)).toEqual(warns)
  })

  it('speaks both languages in each warning and names both marks when it corrects one', () => {
    const [corrected] = read('川ICP备15095485号-1').warnings
    expect(corrected?.message).toEqual({
      zh: '此处的省份简称应为“蜀”，不是“川”，已改正',
      en: 'The province’s mark here is 蜀, not 川: corrected',
    })
  })

  it('points out years in which no such number was given', () => {
    expect(warnsOf('粤ICP备04008878号')).toEqual(['odd-year'])
    expect(warnsOf('粤ICP备21008878号')).toEqual(['odd-year'])
    expect(warnsOf('粤ICP备05008878号')).toEqual([])
    expect(warnsOf('粤ICP备20008878号')).toEqual([])
    expect(warnsOf('鄂ICP备2019008878号')).toEqual(['odd-year'])
    expect(warnsOf('鄂ICP备2020008878号')).toEqual([])
    expect(read('粤ICP备04008878号').warnings[0]?.message.en).toContain('2004')
  })

  it('points out serials that look made up, without refusing them', () => {
    for (const serial of ['123456', '654321', '111111', '890123'])
      expect(warnsOf(`粤ICP备2026${serial}号`)).toEqual(['looks-invented'])
    expect(warnsOf('粤ICP备2026123457号')).toEqual([])
  })

  it('keeps the quick app’s K and says that none has been seen', () => {
    expect(read('粤ICP备2026057758号-4K').parts.service).toEqual({ index: 4, form: 'quick-app' })
    expect(warnsOf('粤ICP备2026057758号-4K')).toEqual(['unobserved'])
  })
})

describe('what is refused, by its name', () => {
  it.each([
    ['京ICP备12345678号', 'placeholder'],
    ['京ICP备12345678号-1', 'placeholder'],
    ['京ICP备1234567890号', 'placeholder'],
    ['京ICP备0123456789号', 'placeholder'],
    ['京ICP备87654321号', 'placeholder'],
    ['京ICP备00000000号', 'placeholder'],
    ['京ICP备88888888号', 'placeholder'],
    ['京ICP备xxxxxxxx号', 'placeholder'],
    ['京ICP备XXXXXXXX号-1', 'placeholder'],
    ['京ICP备2020******号', 'placeholder'],
    ['京ICP备2020######号', 'placeholder'],
    ['京ICP备……号', 'placeholder'],
    ['ICP备xxxxxxxx号', 'placeholder'],
    ['京ICP备2026000000号', 'placeholder'],
    ['京ICP备1号', 'wrong-length'],
    ['京ICP备号', 'wrong-length'],
    ['京ICP备', 'wrong-length'],
    ['苏ICP备202300001号-1X', 'wrong-length'],
    ['苏ICP备20230000112号', 'wrong-length'],
    ['青ICP备案026000119号-2A', 'wrong-length'],
    ['粤ICP备1926057758号', 'impossible-year'],
    ['粤ICP备2126057758号', 'impossible-year'],
    ['萌ICP备20261234号', 'joke-number'],
    ['团ICP备20250007号', 'joke-number'],
    ['喵ICP备20253781号', 'joke-number'],
    ['喵喵ICP备20253781号', 'joke-number'],
    ['茶ICP备2026010294号', 'joke-number'],
    ['港ICP备05008878号', 'no-filing-there'],
    ['澳门ICP备05008878号', 'no-filing-there'],
    ['台ICP备05008878号', 'no-filing-there'],
    ['ICP备05008878号', 'missing-mark'],
    ['啊ICP备05008878号', 'unknown-mark'],
    ['广东ICP备05008878号', 'unknown-mark'],
    ['粤ICP备05008878号-', 'wrong-suffix'],
    ['粤ICP备05008878号-0', 'wrong-suffix'],
    ['粤ICP备05008878号-000', 'wrong-suffix'],
    ['粤ICP备05008878号-123456', 'wrong-suffix'],
    ['粤ICP备05008878号-2B', 'wrong-suffix'],
    ['粤ICP备05008878号-A', 'wrong-suffix'],
    ['粤ICP备05008878号-2AA', 'wrong-characters'],
    ['粤ICP备05008878号京公网安备11010802032137号', 'wrong-characters'],
    ['粤ICP备2026O57758号', 'wrong-characters'],
    ['京公网安备11010802032137号', 'unrecognised'],
    ['粤B2-XXXXXXXX', 'placeholder'],
    ['粤B2-20090059-2B', 'wrong-suffix'],
    ['粤B2-20090059啊', 'wrong-characters'],
    ['www.example.com', 'unrecognised'],
  ])('refuses %s: %s', (input, code) => {
    const { message, fix, ...problem } = problemOf(input)
    expect(problem).toEqual({ code })
    for (const text of [message, fix]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
    }
  })

  it('says what was counted, typed and meant', () => {
    expect(problemOf('苏ICP备202300001号').message).toEqual({
      zh: '“备”后面应有 8 位或 10 位数字，现有 9 位',
      en: '8 or 10 digits follow 备; here are 9',
    })
    expect(problemOf('粤ICP备05008878号-2B').message.en).toContain('“-2B”')
    expect(problemOf('京ICP备12345678号').message.en).toContain('“京ICP备12345678号”')
    expect(problemOf('粤ICP备1926057758号').message.en).toContain('1926')
    expect(problemOf('啊ICP备05008878号').message.zh).toContain('啊')
  })
})

describe('reading and printing', () => {
  const mark = fc.constantFrom(...provinceMarks.map(({ filing }) => filing))
  const digits = fc.oneof(
    fc.tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 1, max: 999999 })),
    fc.tuple(fc.integer({ min: 2020, max: 2099 }), fc.integer({ min: 1, max: 999999 })),
  )
  const suffix = fc.oneof(
    fc.constant(''),
    fc
      .tuple(fc.integer({ min: 1, max: 99999 }), fc.constantFrom('', 'A', 'X', 'K'))
      .map(([index, letter]) => `-${index}${letter}`),
  )
  const number = fc.tuple(mark, digits, suffix).map(([head, [year, serial], tail]) => {
    return `${head}ICP备${String(year).padStart(2, '0')}${String(serial).padStart(6, '0')}号${tail}`
  })

  it('leaves every well-formed number as it is, unless its digits are a run', () => {
    fc.assert(
      fc.property(number, (input) => {
        const reading = filingNumber.parse(input)
        if (reading.ok) expect(reading.canonical).toBe(input)
        else expect(reading.problem.code).toBe('placeholder')
      }),
    )
  })

  it('is not moved by spaces and width', () => {
    fc.assert(
      fc.property(
        number,
        fc.nat(),
        fc.constantFrom(' ', '\u00a0', '\u3000', '\n', '\u200b', '\ufeff'),
        (input, at, space) => {
          const cut = at % input.length
          const wide = (input.slice(0, cut) + space + input.slice(cut)).replace(/[0-9A-Z-]/g, (c) =>
            String.fromCharCode(c.charCodeAt(0) + 0xfee0),
          )
          expect(filingNumber.compact(wide)).toBe(input)
        },
      ),
    )
  })

  it('gives the principal of a service, and of a principal itself', () => {
    expect(principalNumber(read('粤ICP备2026057758号-2A')).canonical).toBe('粤ICP备2026057758号')
    expect(principalNumber(read('粤B2-20090059-1626X')).canonical).toBe('粤B2-20090059')
    expect(principalNumber(read('京ICP证030173号-1')).canonical).toBe('京ICP证030173号')
    expect(principalNumber(read('粤ICP备2026057758号')).canonical).toBe('粤ICP备2026057758号')
  })

  it('explains itself piece by piece', () => {
    const words = (input: string) =>
      filingNumber.explain(read(input).parts).map(({ label, value }) => [label.en, value.en])
    expect(words('粤ICP备05008878号-2A')).toEqual([
      ['Province', 'Guangdong'],
      ['Year', '2005'],
      ['Serial of the principal', '008878'],
      ['Sequence of the service', '2'],
      ['Form of service', 'App'],
    ])
    expect(words('粤ICP备2026057758号')).toEqual([
      ['Province', 'Guangdong'],
      ['Year', '2026'],
      ['Serial of the principal', '057758'],
    ])
    expect(words('B1.B2-20100266-7')).toEqual([
      ['Issued by', 'Ministry of Industry and Information Technology'],
      ['Licence in place of a filing', 'B1.B2-20100266'],
      ['Sequence of the service', '7'],
      ['Form of service', 'Website'],
    ])
    expect(filingNumber.explain(read('粤ICP备05008878号-2A').parts).map(({ label }) => label.zh)).toEqual([
      '省份',
      '年份',
      '主体序号',
      '服务序号',
      '服务类型',
    ])
  })
})

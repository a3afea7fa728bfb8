import { describe, expect, it } from 'vitest'
import { licenceNumber } from './index.ts'

const read = (input: string) => {
  const reading = licenceNumber.parse(input)
  if (!reading.ok) throw new Error(`${input}: ${reading.problem.code}`)
  return reading
}
const problemOf = (input: string) => {
  const reading = licenceNumber.parse(input)
  if (reading.ok) throw new Error(`${input} was read as ${reading.canonical}`)
  return reading.problem
}

describe('licence numbers copied from public pages', () => {
  it.each([
    ['粤B2-20090059', 'guangdong', ['B2']],
    ['京B2-20202418', 'beijing', ['B2']],
    ['浙B2-20080101', 'zhejiang', ['B2']],
    ['川B2-20110140', 'sichuan', ['B2']],
    ['蜀B2-20110140', 'sichuan', ['B2']],
    ['黔B2-20160068', 'guizhou', ['B2']],
    ['滇B2-20160043', 'yunnan', ['B2']],
    ['沪B1-20160043', 'shanghai', ['B1']],
    ['A2.B1.B2-20202637', null, ['A2', 'B1', 'B2']],
    ['A2.B1.B2-20070312', null, ['A2', 'B1', 'B2']],
    ['A2.B1.B2-20090001', null, ['A2', 'B1', 'B2']],
    ['B1.B2-20100266', null, ['B1', 'B2']],
    ['B1.B2-20200593', null, ['B1', 'B2']],
    ['B2-20200593', null, ['B2']],
    ['合字B2-20230401', null, ['B2']],
    ['合字B2-20260042', null, ['B2']],
    ['合字A1.B1.B2-20180017', null, ['A1', 'B1', 'B2']],
  ] as const)('reads %s as it stands', (input, province, classes) => {
    expect(read(input)).toMatchObject({
      canonical: input,
      warnings: [],
      parts: { series: 'catalogue', province, classes },
    })
  })

  it.each([
    ['京ICP证030173号', '030173'],
    ['京ICP证110507号', '110507'],
  ])('reads %s, of the older form', (input, digits) => {
    expect(read(input)).toMatchObject({
      canonical: input,
      warnings: [],
      parts: { series: 'icp-certificate', mark: '京', province: 'beijing', classes: [], digits },
    })
  })
})

describe('what is forgiven and said', () => {
  it.each([
    ['苏B2-20130048号', '苏B2-20130048', ['superfluous-hao']],
    ['京ICP证030173', '京ICP证030173号', ['missing-hao']],
    ['京ICP证030173号号', '京ICP证030173号', ['superfluous-hao']],
    ['云B2-20160043', '滇B2-20160043', ['mark-corrected']],
    ['深ICP证030173号', '粤ICP证030173号', ['mark-corrected']],
    ['粤b2－20090059', '粤B2-20090059', ['full-width', 'letter-case']],
    ['粤B220090059', '粤B2-20090059', []],
    ['B1、B2-20100266', 'B1.B2-20100266', []],
    ['粤B1.B2-20090059', '粤B1.B2-20090059', ['odd-classes']],
    ['粤A2-20090059', '粤A2-20090059', ['odd-classes']],
    ['B1-20090059', 'B1-20090059', ['odd-classes']],
    ['A2.B1-20090059', 'A2.B1-20090059', ['odd-classes']],
    ['粤B2-19990059', '粤B2-19990059', ['odd-year']],
    ['许可证号：粤B2-20090059', '粤B2-20090059', ['full-width', 'label']],
  ])('reads %s as %s', (input, canonical, warns) => {
    expect(read(input).canonical).toBe(canonical)
    expect(read(input).warnings.map(({ code }) => code)).toEqual(warns)
  })
})

describe('what is refused, by its name', () => {
  it.each([
    ['京ICP备18003096号', 'unrecognised'],
    ['粤C2-20090059', 'unrecognised'],
    ['粤B2-20090059-1626X', 'service-suffix'],
    ['京ICP证030173号-1', 'service-suffix'],
    ['粤B2-20090059-1626Q', 'wrong-suffix'],
    ['粤B2-2009005', 'wrong-length'],
    ['粤B2-200900599', 'wrong-length'],
    ['粤B2', 'wrong-length'],
    ['京ICP证0301731号', 'wrong-length'],
    ['京ICP证号', 'wrong-length'],
    ['京ICP证XXXXXX号', 'placeholder'],
    ['京ICP证123456号', 'placeholder'],
    ['粤B2-12345678', 'placeholder'],
    ['粤B2-2020XXXX', 'placeholder'],
    ['粤B2-20090059啊', 'wrong-characters'],
    ['京ICP证030173号啊', 'wrong-characters'],
    ['B2.B1-20090059', 'wrong-characters'],
    ['B2.B2-20090059', 'wrong-characters'],
    ['粤B3-20090059', 'wrong-characters'],
    ['粤ICP证B2-2009', 'wrong-length'],
    ['萌B2-20090059', 'joke-number'],
    ['萌ICP证030173号', 'joke-number'],
    ['港B2-20090059', 'no-filing-there'],
    ['啊B2-20090059', 'unknown-mark'],
    ['ICP证030173号', 'missing-mark'],
  ])('refuses %s: %s', (input, code) => {
    const { message, fix, ...problem } = problemOf(input)
    expect(problem).toEqual({ code })
    for (const text of [message, fix]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
    }
  })

  it('says how many digits there are and should be, and which licence a service hangs on', () => {
    expect(problemOf('粤B2-2009005').message.en).toBe('The licence number has 8 digits; here are 7')
    expect(problemOf('京ICP证0301731号').message.zh).toBe('许可证号应有 6 位数字，现有 7 位')
    expect(problemOf('粤B2-20090059-1626X').fix.en).toContain('粤B2-20090059;')
    expect(problemOf('B2.B1-20090059').message.en).toContain('B2.B1')
  })
})

describe('explained piece by piece', () => {
  const words = (input: string) =>
    licenceNumber.explain(read(input).parts).map(({ label, value }) => [label.en, value.en])
  it('names issuer, classes, year and digits', () => {
    expect(words('粤B2-20090059')).toEqual([
      ['Province', 'Guangdong'],
      ['Service classes', 'B2'],
      ['Year', '2009'],
      ['Digits', '20090059'],
    ])
    expect(words('合字A1.B1.B2-20180017').slice(0, 2)).toEqual([
      ['Issued by', 'Ministry of Industry and Information Technology'],
      ['Service classes', 'A1 B1 B2'],
    ])
    expect(words('京ICP证030173号')).toEqual([
      ['Province', 'Beijing'],
      ['Digits', '030173'],
    ])
  })
  it('speaks Chinese too', () => {
    expect(licenceNumber.explain(read('B2-20090059').parts).map(({ label }) => label.zh)).toEqual([
      '核发机关',
      '业务种类',
      '年份',
      '数字',
    ])
  })
})

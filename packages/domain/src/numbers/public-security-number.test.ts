import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { provinceMarks, publicSecurityDigits, publicSecurityNumber } from './index.ts'

const read = (input: string) => {
  const reading = publicSecurityNumber.parse(input)
  if (!reading.ok) throw new Error(`${input}: ${reading.problem.code}`)
  return reading
}
const problemOf = (input: string) => {
  const reading = publicSecurityNumber.parse(input)
  if (reading.ok) throw new Error(`${input} was read as ${reading.canonical}`)
  return reading.problem
}

describe('numbers copied from public pages', () => {
  it.each([
    ['京公网安备11010802032137号', 'beijing', '110108', '032137'],
    ['京公网安备11010802020134号', 'beijing', '110108', '020134'],
    ['京公网安备11000002000088号', 'beijing', '110000', '000088'],
    ['京公网安备11010502030143号', 'beijing', '110105', '030143'],
    ['沪公网安备31010102002503号', 'shanghai', '310101', '002503'],
    ['湘公网安备43010502002236号', 'hunan', '430105', '002236'],
    ['陕公网安备61040202000893号', 'shaanxi', '610402', '000893'],
    ['陕公网安备61019702000415号', 'shaanxi', '610197', '000415'],
    ['川公网安备51019002006069号', 'sichuan', '510190', '006069'],
    ['贵公网安备52052302000396号', 'guizhou', '520523', '000396'],
    ['贵公网安备52990002000093号', 'guizhou', '529900', '000093'],
    ['甘公网安备62090202000584号', 'gansu', '620902', '000584'],
    ['渝公网安备50019002505469号', 'chongqing', '500190', '505469'],
    ['新公网安备65010602000294号', 'xinjiang', '650106', '000294'],
    ['鄂公网安备42050202000801号', 'hubei', '420502', '000801'],
    ['粤公网安备44049102496009号', 'guangdong', '440491', '496009'],
  ] as const)('reads %s as it stands', (input, ...[province, region, serial]) => {
    expect(read(input)).toMatchObject({
      canonical: input,
      warnings: [],
      parts: { province, region, category: '02', serial },
    })
  })
})

describe('what is forgiven and said', () => {
  it.each([
    ['浙公网安备 33010602009975号', '浙公网安备33010602009975号', ['spaces']],
    ['京公网安备：11010602030054号', '京公网安备11010602030054号', ['full-width', 'punctuation']],
    ['京公网安备11010802032137', '京公网安备11010802032137号', ['missing-hao']],
    ['滬公網安備31010102002503號', '沪公网安备31010102002503号', ['traditional-characters']],
    ['公安备案号:京公网安备11010802032137号', '京公网安备11010802032137号', ['label']],
    ['京公网安备案11010802032137号', '京公网安备11010802032137号', ['filing-word']],
    ['沪公网备31010102002503号', '沪公网安备31010102002503号', ['filing-word']],
    ['黔公网安备52052302000396号', '贵公网安备52052302000396号', ['mark-corrected']],
    ['蜀公网安备51019002006069号', '川公网安备51019002006069号', ['mark-corrected']],
    ['陇公网安备62090202000584号', '甘公网安备62090202000584号', ['mark-corrected']],
    ['云公网安备53010302000130号', '滇公网安备53010302000130号', ['mark-corrected']],
    ['深公网安备44030502001234号', '粤公网安备44030502001234号', ['city-form']],
    ['杭公网安备33010602009975号', '浙公网安备33010602009975号', ['city-form']],
    ['兵公网安备66080002000195号', '兵公网安备66080002000195号', []],
    ['新公网安备66080002000195号', '兵公网安备66080002000195号', ['mark-corrected']],
    ['京公网备11010802032137号', '京公网安备11010802032137号', ['filing-word']],
    ['京网备11010802032137号', '京公网安备11010802032137号', ['filing-word']],
    ['京公安网备11010802032137号', '京公网安备11010802032137号', ['filing-word']],
    [
      '公安备案号：11010802032137',
      '京公网安备11010802032137号',
      ['full-width', 'punctuation', 'mark-added', 'filing-word', 'missing-hao'],
    ],
    ['公网安备11010802032137号', '京公网安备11010802032137号', ['mark-added']],
    ['11010802032137', '京公网安备11010802032137号', ['mark-added', 'missing-hao']],
    ['11010802032137号', '京公网安备11010802032137号', ['mark-added']],
    ['京公网安备11010803032137号', '京公网安备11010803032137号', ['odd-category']],
    ['京公网安备11010802123456号', '京公网安备11010802123456号', ['looks-invented']],
  ])('reads %s as %s', (input, canonical, warns) => {
    expect(read(input).canonical).toBe(canonical)
    expect(read(input).warnings.map(({ code }) => code)).toEqual(warns)
  })

  it('names the city whose mark stood there', () => {
    expect(read('深公网安备44030502001234号').warnings[0]?.message).toEqual({
      zh: '“深”是城市的简称；公安联网备案号用省份简称“粤”，已改正',
      en: '深 stands for a city; a public-security number carries the mark of its province, 粤: corrected',
    })
  })

  it('says which mark it added', () => {
    expect(read('公网安备11010802032137号').warnings[0]?.message).toEqual({
      zh: '少了省份简称，按区划代码补上“京”',
      en: 'The province’s mark was missing: 京 added, from the region code',
    })
  })
})

describe('what is refused, by its name', () => {
  it.each([
    ['黔公网安备33010802007421号', 'mark-contradicts-region'],
    ['京公网安备33010802007421号', 'mark-contradicts-region'],
    ['京公网安备99010802007421号', 'mark-contradicts-region'],
    ['公网安备99010802007421号', 'unknown-region'],
    ['71010802007421', 'unknown-region'],
    ['京公网安备110104734773474323', 'wrong-length'],
    ['京公网安备1101080203213号', 'wrong-length'],
    ['京公网安备号', 'wrong-length'],
    ['深公网安备4403100001234号', 'superseded-form'],
    ['沪公网备310101020025号', 'superseded-form'],
    ['京公网安备110108000123号', 'superseded-form'],
    ['杭公网安备44010602009975号', 'mark-contradicts-region'],
    ['沪公网备310101020025031号', 'superseded-form'],
    ['京公网安备XXXXXXXXXXXXXX号', 'placeholder'],
    ['京公网安备11010802XXXXXX号', 'placeholder'],
    ['京公网安备00000000000000号', 'placeholder'],
    ['京公网安备11000000000000号', 'placeholder'],
    ['京公网安备12345678901234号', 'placeholder'],
    ['赣公网安备xxxxxx号', 'placeholder'],
    ['萌公网安备11010802032137号', 'joke-number'],
    ['啊公网安备11010802032137号', 'unknown-mark'],
    ['北京公网安备11010802032137号', 'unknown-mark'],
    ['京公网安备11010802032137号-1', 'wrong-characters'],
    ['京公网安备11010802032137号号', 'wrong-characters'],
    ['京ICP备18003096号', 'unrecognised'],
    ['1101080203213', 'unrecognised'],
    ['110108020321377', 'unrecognised'],
    ['a11010802032137', 'unrecognised'],
  ])('refuses %s: %s', (input, code) => {
    const { message, fix, ...problem } = problemOf(input)
    expect(problem).toEqual({ code })
    for (const text of [message, fix]) {
      expect(text.zh).toMatch(/\p{Script=Han}/u)
      expect(text.en).toMatch(/[a-z]/)
    }
  })

  it('names both places when mark and region disagree', () => {
    const { message, fix } = problemOf('黔公网安备33010802007421号')
    expect(message).toEqual({
      zh: '“黔”指贵州，但数字以 33 开头，是浙江的代码',
      en: '黔 stands for Guizhou, but the digits begin with 33, the code of Zhejiang',
    })
    expect(fix.en).toContain('贵公网安备52…号')
    expect(problemOf('京公网安备99010802007421号').message.en).toContain('the code of another place')
    expect(problemOf('京公网安备99010802007421号').message.zh).toContain('其他地方')
    expect(problemOf('公网安备99010802007421号').message.en).toContain('99')
    expect(problemOf('京公网安备1101080203213号').message.en).toContain('here are 13')
  })
})

describe('every province', () => {
  it('has numbers under its own police mark, and under no other’s', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...provinceMarks),
        fc.constantFrom(...provinceMarks),
        fc.integer({ min: 1000, max: 9999 }),
        (row, other, code) => {
          const digits = `${row.gb}${code}02007421`
          expect(read(`${row.police}公网安备${digits}号`).warnings).toEqual([])
          expect(publicSecurityDigits(read(digits).parts)).toBe(digits)
          if (other !== row)
            expect(problemOf(`${other.police}公网安备${digits}号`).code).toBe('mark-contradicts-region')
        },
      ),
    )
  })

  it('is explained piece by piece', () => {
    const labelled = publicSecurityNumber.explain(read('粤公网安备44049102496009号').parts)
    expect(labelled.map(({ label, value }) => [label.en, value.en])).toEqual([
      ['Province', 'Guangdong'],
      ['Region code', '440491'],
      ['Category', '02'],
      ['Serial', '496009'],
    ])
    expect(labelled.map(({ label }) => label.zh)).toEqual(['省份', '区划代码', '类别', '序号'])
  })
})

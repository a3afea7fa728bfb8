import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  creditCheck,
  creditCode,
  hongKongMacauPermit,
  type NumberFormat,
  organisationCheck,
  organisationCode,
  passport,
  permanentResidenceId,
  residentCheck,
  residentId,
  taiwanPermit,
} from './index.ts'

function probes<Kind extends string, Parts>(format: NumberFormat<Kind, Parts>) {
  const read = (input: string) => {
    const reading = format.parse(input)
    if (!reading.ok) throw new Error(`${input}: ${reading.problem.code}`)
    return reading
  }
  return {
    read,
    warnsOf: (input: string) => read(input).warnings.map(({ code }) => code),
    wordsOf: (input: string) =>
      format.explain(read(input).parts).map(({ label, value }) => [label.zh, label.en, value.zh, value.en]),
    problemOf: (input: string) => {
      const reading = format.parse(input)
      if (reading.ok) throw new Error(`${input} was read as ${reading.canonical}`)
      for (const text of [reading.problem.message, reading.problem.fix]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u)
        expect(text.en).toMatch(/[a-z]/)
      }
      return reading.problem
    },
  }
}

/** Every text that differs from `text` in one character, or by two neighbours swapped. */
function slips(text: string, alphabet: string): string[] {
  const at = (index: number, piece: string) => text.slice(0, index) + piece + text.slice(index + piece.length)
  const substituted = [...text].flatMap((old, index) =>
    [...alphabet].filter((other) => other !== old).map((other) => at(index, other)),
  )
  const swapped = [...text]
    .slice(1)
    .flatMap((next, index) => (next === text.charAt(index) ? [] : [at(index, next + text.charAt(index))]))
  return [...substituted, ...swapped]
}

describe('unified social credit code', () => {
  const { read, warnsOf, wordsOf, problemOf } = probes(creditCode)
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
  const characters = (length: number) =>
    fc.string({ unit: fc.constantFrom(...alphabet), minLength: length, maxLength: length })

  it.each([
    '91350100M000100Y43',
    '91110000802100433B',
    '12441400456763110Y',
    '91330100799655058B',
    '91440300708461136T',
    '91330106MA2CFLDG4R',
    '91430111MA4L16JQ9B',
  ])('reads the published code %s', (code) => {
    expect(read(code)).toMatchObject({ canonical: code, warnings: [] })
  })

  it('catches every single wrong character and every two neighbours swapped', () => {
    fc.assert(
      fc.property(characters(17), (body) => {
        for (const slip of slips(body + creditCheck(body), alphabet))
          expect(creditCheck(slip.slice(0, 17))).not.toBe(slip.slice(17))
      }),
      { numRuns: 20 },
    )
    for (const slip of slips('91350100M000100Y43', alphabet)) expect(problemOf(slip).code).toBe('wrong-check-digit')
  })

  it('says in plain words which character the eighteenth should be', () => {
    expect(problemOf('91310000MA1K000000')).toEqual({
      code: 'wrong-check-digit',
      message: {
        zh: '校验码不符：按所填的前 17 位，第 18 位应为 6',
        en: 'The check character does not fit: the 18th should be 6 for the first 17 as typed',
      },
      fix: {
        zh: '有一位输错，或两位颠倒了，请逐位对照营业执照',
        en: 'One character is wrong or two are swapped: compare them one by one with the business licence',
      },
    })
  })

  it.each([
    ['I', '1'],
    ['O', '0'],
    ['S', '5'],
    ['Z', '2'],
    ['V', 'U'],
  ])('names the letter %s, which is never used, and what it may have been', (letter, meant) => {
    const { code, message, fix } = problemOf(`9144030070846113${letter}T`)
    expect(code).toBe('wrong-characters')
    expect(message.en).toBe(`Character 17, “${letter}”, never occurs in a credit code`)
    expect(fix.en).toContain(`perhaps it is ${meant}`)
    expect(fix.zh).toContain(`“${meant}”`)
  })

  it('refuses what is something else, and says what', () => {
    expect(problemOf('91440300708461136啊')).toMatchObject({
      code: 'wrong-characters',
      fix: { zh: '代码只有数字和大写字母，请对照营业执照' },
    })
    expect(problemOf('91440300708461136啊').fix.en).not.toContain('perhaps')
    expect(problemOf('110000012345678').code).toBe('superseded-form')
    expect(problemOf('80210043-3').code).toBe('other-document')
    expect(problemOf('000000000000000000').code).toBe('placeholder')
    expect(problemOf('123456789012345678').code).toBe('placeholder')
    expect(problemOf('9144030070846113')).toMatchObject({
      code: 'wrong-length',
      message: { en: 'A credit code has 18 characters; here are 16' },
    })
    expect(problemOf('9144030070846113TTT').message.zh).toContain('19 位')
    expect(problemOf('11000001234567').code).toBe('wrong-length')
    expect(problemOf('1100000123456789').code).toBe('wrong-length')
    expect(problemOf('A80210043').code).toBe('other-document')
    expect(problemOf('A8021004').code).toBe('wrong-length')
    expect(problemOf('A802100433').code).toBe('wrong-length')
  })

  it('takes two X side by side for what they are, not for a placeholder', () => {
    const body = '91330106MAXXNN001'
    expect(read(body + creditCheck(body)).canonical).toBe(body + creditCheck(body))
  })

  it('warns of an inner organisation code that does not check, and of an unusual first character', () => {
    expect(warnsOf('91310000MA1K000006')).toEqual(['inner-code'])
    const withFirst = (first: string) => {
      const body = `${first}1330100${'799655058'}`
      return body + creditCheck(body)
    }
    for (const first of '123456789ANY') expect(warnsOf(withFirst(first))).toEqual([])
    for (const first of '0BCX') expect(warnsOf(withFirst(first))).toEqual(['odd-registrar'])
  })

  it('forgives spaces, hyphens, width and small letters', () => {
    expect(warnsOf('9111 0000 8021 0043 3b')).toEqual(['spaces', 'letter-case'])
    expect(warnsOf('91110000-80210043-3B')).toEqual(['punctuation'])
    expect(warnsOf('９１110000802100433B')).toEqual(['full-width'])
  })

  it('is explained piece by piece', () => {
    expect(wordsOf('91350100M000100Y43')).toEqual([
      [
        '登记管理部门',
        'Registering body',
        '市场监督管理（原工商）',
        'Market regulation (formerly industry and commerce)',
      ],
      ['机构类别', 'Category', '企业', 'Company'],
      ['登记机关区划代码', 'Region code', '350100', '350100'],
      ['组织机构代码', 'Organisation code', 'M000100Y4', 'M000100Y4'],
      ['校验码', 'Check character', '3', '3'],
    ])
    expect(
      wordsOf('12441400456763110Y')
        .slice(0, 2)
        .map(([, , zh]) => zh),
    ).toEqual(['机构编制', '事业单位'])
    const body = 'A1330100799655058'
    expect(
      wordsOf(body + creditCheck(body))
        .slice(0, 2)
        .map(([, , zh]) => zh),
    ).toEqual(['A', '1'])
  })
})

describe('organisation code', () => {
  const { read, warnsOf, wordsOf, problemOf } = probes(organisationCode)

  it('reads the check characters of real codes', () => {
    expect(organisationCheck('M000100Y')).toBe('4')
    expect(organisationCheck('80210043')).toBe('3')
    expect(read('M000100Y4').canonical).toBe('M000100Y-4')
    expect(warnsOf('80210043-3')).toEqual([])
    expect(warnsOf('8021 0043-3')).toEqual(['spaces'])
  })

  it('writes ten as X and eleven as 0', () => {
    const bodies = Array.from({ length: 50 }, (_, index) => String(10000000 + index))
    expect([...new Set(bodies.map(organisationCheck))].sort().join('')).toBe('0123456789X')
  })

  it('catches every single wrong digit and every two digits swapped', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 8, maxLength: 8 }), (body) => {
        for (const slip of slips(body, '0123456789')) expect(organisationCheck(slip)).not.toBe(organisationCheck(body))
      }),
      { numRuns: 50 },
    )
  })

  it('refuses by name', () => {
    expect(problemOf('M000100Y-5')).toMatchObject({
      code: 'wrong-check-digit',
      message: { en: 'The check character does not fit: for the first eight as typed, the last should be 4' },
    })
    expect(problemOf('91350100M000100Y43').code).toBe('other-document')
    expect(problemOf('00000000-0').code).toBe('placeholder')
    expect(problemOf('8021004')).toMatchObject({
      code: 'wrong-length',
      message: { zh: '组织机构代码是 9 位，现有 7 位' },
    })
    expect(problemOf('M000100Y-A').code).toBe('wrong-characters')
    expect(problemOf('M000100啊4').code).toBe('wrong-characters')
  })

  it('is explained piece by piece', () => {
    expect(wordsOf('M000100Y-4')).toEqual([
      ['本体代码', 'Body', 'M000100Y', 'M000100Y'],
      ['校验码', 'Check character', '4', '4'],
    ])
  })
})

describe('resident identity number', () => {
  const { read, warnsOf, wordsOf, problemOf } = probes(residentId)
  const whole = (body: string) => body + residentCheck(body)

  it('reads region, birth date and sex', () => {
    expect(read('11010519491231002X')).toMatchObject({
      canonical: '11010519491231002X',
      warnings: [],
      parts: {
        document: 'identity-card',
        region: '110105',
        bornOn: '1949-12-31',
        sequence: '002',
        sex: 'female',
        check: 'X',
      },
    })
    expect(read(whole('44030519920229101')).parts).toMatchObject({ bornOn: '1992-02-29', sex: 'male' })
  })

  it('catches every single wrong digit and every two neighbours swapped', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 17, maxLength: 17 }), (body) => {
        for (const slip of slips(body, '0123456789')) expect(residentCheck(slip)).not.toBe(residentCheck(body))
      }),
      { numRuns: 50 },
    )
    for (const slip of slips('44030519920302101', '0123456789')) {
      expect(residentId.parse(slip + residentCheck('44030519920302101')).ok).toBe(false)
    }
  })

  it('refuses a wrong check character without naming the right one', () => {
    const { code, message, fix } = problemOf('110105194912310021')
    expect(code).toBe('wrong-check-digit')
    expect(message.en + fix.en).not.toContain('X')
  })

  it('refuses by name', () => {
    expect(problemOf(whole('11010519490229002')).code).toBe('impossible-date')
    expect(problemOf(whole('11010519491301002')).code).toBe('impossible-date')
    expect(problemOf(whole('11010518991231002')).code).toBe('impossible-date')
    expect(problemOf(whole('11010521001231002')).code).toBe('impossible-date')
    expect(read(whole('11010520001231002')).canonical).toHaveLength(18)
    expect(problemOf('110105491231002').code).toBe('superseded-form')
    expect(problemOf('11010549123100')).toMatchObject({
      code: 'wrong-length',
      message: { en: 'An identity number has 18 characters; here are 14' },
    })
    expect(problemOf('1101054912310021').code).toBe('wrong-length')
    expect(problemOf('X10105491231002').code).toBe('wrong-length')
    expect(problemOf('11010519491231002A').code).toBe('wrong-characters')
    expect(problemOf('A1010519491231002X').code).toBe('wrong-characters')
    expect(problemOf('1101051949123100X2').code).toBe('wrong-characters')
    expect(problemOf(whole('91112419810803002')).code).toBe('other-document')
    expect(problemOf('123456789012345678').code).toBe('placeholder')
    expect(problemOf('11111111111111111X').code).toBe('placeholder')
    expect(problemOf('110105********002X').code).toBe('placeholder')
  })

  it('takes residence permits of Hong Kong, Macau and Taiwan residents, and says that the rule is unverified', () => {
    for (const [region, place] of [
      ['810000', '香港居民居住证'],
      ['820000', '澳门居民居住证'],
      ['830000', '台湾居民居住证'],
    ] as const) {
      const id = whole(`${region}19900101101`)
      expect(read(id).parts.document).toBe('residence-permit')
      expect(warnsOf(id)).toEqual(['unverified'])
      expect(wordsOf(id)[0]?.[2]).toBe(place)
    }
    expect(read(whole('84000019900101101')).parts.document).toBe('identity-card')
    expect(warnsOf(whole('80000019900101101'))).toEqual([])
    expect(warnsOf(whole('18100019900101101'))).toEqual([])
  })

  it('is explained piece by piece, also when the region is unknown', () => {
    expect(wordsOf('11010519491231002X')).toEqual([
      ['地区', 'Region', '北京', 'Beijing'],
      ['出生日期', 'Date of birth', '1949-12-31', '1949-12-31'],
      ['性别', 'Sex', '女', 'Female'],
    ])
    const odd = wordsOf(whole('70000019900101101'))
    expect(odd[0]).toEqual(['地区', 'Region', '700000', '700000'])
    expect(odd[2]).toEqual(['性别', 'Sex', '男', 'Male'])
  })

  it('forgives spaces and a small x', () => {
    expect(warnsOf('110105 19491231 002x')).toEqual(['spaces', 'letter-case'])
  })
})

describe('documents whose shape is known from memory only', () => {
  it.each([
    [
      hongKongMacauPermit,
      ['H02468135', 'M02468135', 'H0246813501'],
      ['K02468135', 'H024681350', 'H0246813', 'XH02468135', 'H02468135X'],
    ],
    [taiwanPermit, ['02468135'], ['0246813', '024681350', 'A0246813']],
    [
      permanentResidenceId,
      ['911124198108030024', 'USA110102198001'],
      [
        '811124198108030024',
        '9111241981080300241',
        'US110102198001',
        'USAA110102198001',
        '91112419810803002X',
        'USA1101021980011',
      ],
    ],
    [passport, ['E02468135', '024681357', 'AB1234', 'ABC123456789'], ['AB123', 'ABC1234567890']],
  ] as const)('$id: passes the usual, points out the unusual, refuses only the gross', (format, usual, unusual) => {
    const { read, problemOf, wordsOf } = probes(format as NumberFormat<string, { number: string }>)
    expect(format.confidence).toBe('unverified')
    for (const number of usual) expect(read(number).warnings).toEqual([])
    for (const number of unusual) {
      expect(read(number).warnings.map(({ code }) => code)).toEqual(['odd-shape'])
      expect(read(number).warnings[0]?.message.en).toContain(`(${format.id === 'hong-kong-macau-permit' ? 'H' : ''}`)
    }
    expect(wordsOf(usual[0])[0]?.[3]).toBe(usual[0])
    for (const gross of ['A123', 'A12345678901234567890', 'É1234567', '证件号码未知'])
      expect(problemOf(gross).code).toBe('wrong-characters')
    expect(read('12345678').warnings.map(({ code }) => code)).toContain('looks-invented')
  })

  it('says in both languages what the usual shape is', () => {
    expect(probes(taiwanPermit).read('0246813501B').warnings[0]?.message).toEqual({
      zh: '与已知的样式（02468135）不同；该规则尚未核实，因此只作提醒',
      en: 'This differs from the known shape (02468135); the rule is unverified, so this is only a reminder',
    })
  })
})

import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodePunycode, encodePunycode } from './foundation/punycode.ts'
import { domainName, ipRange, mobile, type NumberFormat, telephone } from './index.ts'

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

describe('mainland mobile', () => {
  const { read, warnsOf, wordsOf, problemOf } = probes(mobile)

  it.each([
    ['13800138000', []],
    ['19912340567', []],
    ['138 0013 8000', ['spaces']],
    ['138-0013-8000', []],
    ['+8613800138000', ['country-code']],
    ['+86-138-0013-8000', ['country-code']],
    ['008613800138000', ['country-code']],
    ['08613800138000', ['country-code']],
    ['8613800138000', ['country-code']],
    ['86-13800138000', ['country-code']],
    ['(+86)13800138000', ['country-code']],
    ['１３８00138000', ['full-width']],
  ])('reads %s', (input, warns) => {
    expect(read(input).canonical).toMatch(/^(13800138000|19912340567)$/)
    expect(warnsOf(input)).toEqual(warns)
  })

  it('points out a number that looks made up, but takes it: such numbers are sold', () => {
    for (const number of ['13812345678', '13800000000', '18987654321'])
      expect(warnsOf(number)).toEqual(['looks-invented'])
    expect(warnsOf('13812345670')).toEqual([])
  })

  it('says when a range belongs to data cards', () => {
    for (const range of ['145', '147', '149']) expect(warnsOf(`${range}12340567`)).toEqual(['data-card'])
    for (const range of ['144', '146', '148', '157', '185', '119'].filter((digits) => !digits.startsWith('11')))
      expect(warnsOf(`${range}12340567`)).toEqual([])
    expect(warnsOf('18614512345')).toEqual([])
  })

  it('refuses by name', () => {
    expect(problemOf('1380013800')).toMatchObject({
      code: 'wrong-length',
      message: { en: 'A mobile number has 11 digits; here are 10' },
    })
    expect(problemOf('138001380001').message.zh).toContain('12 位')
    expect(problemOf('12800138000').code).toBe('wrong-characters')
    expect(problemOf('23800138000').code).toBe('wrong-characters')
    expect(problemOf('1380013800a').code).toBe('wrong-characters')
    expect(problemOf('张三13800138000').code).toBe('wrong-characters')
    for (const abroad of ['+85261234567', '0085261234567', '+1 650 253 0000', '(+852)61234567'])
      expect(problemOf(abroad).code).toBe('not-mainland')
  })

  it('is explained piece by piece', () => {
    expect(wordsOf('13800138000')).toEqual([
      ['号段', 'Range', '138', '138'],
      ['用户号码', 'Subscriber', '00138000', '00138000'],
    ])
  })
})

describe('telephone', () => {
  const { read, warnsOf, wordsOf, problemOf } = probes(telephone)

  it.each([
    ['010-88206655', '010-88206655', []],
    ['01088206655', '010-88206655', []],
    ['(010)88206655', '010-88206655', []],
    ['086-010-88206655', '010-88206655', ['country-code']],
    ['+86-010-88206655', '010-88206655', ['country-code']],
    ['+86 10 88206655', '010-88206655', ['spaces', 'country-code']],
    ['0086-755-86013388', '0755-86013388', ['country-code']],
    ['0755-86013388-802', '0755-86013388-802', []],
    ['0755-86013388转802', '0755-86013388-802', []],
    ['02161234567', '021-61234567', []],
    ['0913-2012345', '0913-2012345', []],
    ['13800138000', '13800138000', []],
    ['+8613800138000', '13800138000', ['country-code']],
    ['88206655', '88206655', ['odd-shape']],
    ['8620665', '8620665', ['odd-shape']],
    ['400-820-8820', '4008208820', ['odd-shape']],
  ])('reads %s as %s', (input, canonical, warns) => {
    expect(read(input).canonical).toBe(canonical)
    expect(warnsOf(input)).toEqual(warns)
    expect(read(canonical).canonical).toBe(canonical)
  })

  it('points out a number that looks made up, but takes it', () => {
    for (const number of ['010-88888888', '010-12345678', '13812345678'])
      expect(warnsOf(number)).toEqual(['looks-invented'])
    expect(warnsOf('8888888')).toEqual(['odd-shape', 'looks-invented'])
  })

  it('tells a mobile from a landline', () => {
    expect(read('13800138000').parts).toEqual({ line: 'mobile', area: '', number: '13800138000', extension: '' })
    expect(read('0755-86013388-802').parts).toEqual({
      line: 'landline',
      area: '0755',
      number: '86013388',
      extension: '802',
    })
  })

  it('refuses by name', () => {
    expect(problemOf('010-12').code).toBe('wrong-length')
    expect(problemOf('123456').code).toBe('wrong-length')
    expect(problemOf('1234567890123').code).toBe('wrong-length')
    expect(problemOf('请打前台').code).toBe('wrong-characters')
    expect(problemOf('+852-2123-4567').code).toBe('not-mainland')
  })

  it('is explained piece by piece', () => {
    expect(wordsOf('0755-86013388-802')).toEqual([
      ['类型', 'Type', '固定电话', 'Landline'],
      ['区号', 'Area code', '0755', '0755'],
      ['号码', 'Number', '86013388', '86013388'],
      ['分机', 'Extension', '802', '802'],
    ])
    expect(wordsOf('13800138000')).toEqual([
      ['类型', 'Type', '手机', 'Mobile'],
      ['号码', 'Number', '13800138000', '13800138000'],
    ])
  })
})

describe('IP address or range', () => {
  const { read, warnsOf, wordsOf, problemOf } = probes(ipRange)

  it.each([
    ['8.8.8.8', '8.8.8.8', []],
    ['8.8.8.8-8.8.8.8', '8.8.8.8', []],
    ['114.114.114.0-114.114.115.255', '114.114.114.0-114.114.115.255', []],
    ['114.114.114.0—114.114.115.255', '114.114.114.0-114.114.115.255', ['dashes']],
    ['8.8.8.8 - 8.8.8.9', '8.8.8.8-8.8.8.9', ['spaces']],
  ])('reads %s as %s', (input, canonical, warns) => {
    expect(read(input).canonical).toBe(canonical)
    expect(warnsOf(input)).toEqual(warns)
  })

  it.each([
    ['0.0.0.0', '0.255.255.255'],
    ['10.0.0.0', '10.255.255.255'],
    ['100.64.0.0', '100.127.255.255'],
    ['127.0.0.0', '127.255.255.255'],
    ['169.254.0.0', '169.254.255.255'],
    ['172.16.0.0', '172.31.255.255'],
    ['192.0.0.0', '192.0.0.255'],
    ['192.0.2.0', '192.0.2.255'],
    ['192.88.99.0', '192.88.99.255'],
    ['192.168.0.0', '192.168.255.255'],
    ['198.18.0.0', '198.19.255.255'],
    ['198.51.100.0', '198.51.100.255'],
    ['203.0.113.0', '203.0.113.255'],
    ['224.0.0.0', '255.255.255.255'],
  ])('refuses the block %s to %s at both ends, and takes its neighbours', (first, last) => {
    const value = (address: string) => address.split('.').reduce((total, part) => total * 256 + Number(part), 0)
    const address = (number: number) => [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
    expect(problemOf(first).code).toBe('not-public')
    expect(problemOf(last).code).toBe('not-public')
    if (value(first) > 0) {
      expect(read(address(value(first) - 1)).canonical).toBe(address(value(first) - 1))
      expect(problemOf(`${address(value(first) - 1)}-${first}`).code).toBe('not-public')
    }
    if (value(last) < 2 ** 32 - 1) expect(read(address(value(last) + 1)).canonical).toBe(address(value(last) + 1))
  })

  it('refuses by name', () => {
    expect(problemOf('9.0.0.0-11.0.0.0').code).toBe('not-public')
    expect(problemOf('8.8.8.9-8.8.8.8').code).toBe('range-reversed')
    for (const wrong of [
      '8.8.8.256',
      '8.8.8',
      '08.8.8.8',
      '8.8.8.8.8',
      '8.8.8.8-',
      '8.8.8.8-9',
      '8.8.8.8;8.8.4.4',
      'example.com',
      'x8.8.8.8',
      '8.8.8.8x',
      '8.8.300.8',
      '8.8.8.8-8.8.8.299',
    ])
      expect(problemOf(wrong).code).toBe('wrong-characters')
    expect(problemOf('2408:8000::1').code).toBe('unrecognised')
  })

  it('is explained piece by piece', () => {
    expect(wordsOf('114.114.114.0-114.114.115.255')).toEqual([
      ['起始地址', 'First address', '114.114.114.0', '114.114.114.0'],
      ['结束地址', 'Last address', '114.114.115.255', '114.114.115.255'],
      ['地址数量', 'Addresses', '512', '512'],
    ])
  })
})

describe('domain name', () => {
  const { read, warnsOf, wordsOf, problemOf } = probes(domainName)

  it.each([
    ['example.com', 'example.com', 'com', []],
    ['example.com.cn', 'example.com.cn', 'com.cn', []],
    ['jyu.edu.cn', 'jyu.edu.cn', 'edu.cn', []],
    ['abc-def.net', 'abc-def.net', 'net', []],
    ['Example.COM', 'example.com', 'com', ['letter-case']],
    ['www.example.com', 'example.com', 'com', ['www-removed']],
    ['example.com.', 'example.com', 'com', ['address-stripped']],
    ['http://example.com', 'example.com', 'com', ['address-stripped']],
    ['https://example.com/', 'example.com', 'com', ['address-stripped']],
    ['https://www.example.com:8443/a/b?c=d#e', 'example.com', 'com', ['address-stripped', 'www-removed']],
    ['example.com?x', 'example.com', 'com', ['address-stripped']],
    ['example.com#x', 'example.com', 'com', ['address-stripped']],
    ['exam\u200bple.com', 'example.com', 'com', ['spaces']],
    ['ｅxample.com', 'example.com', 'com', ['full-width']],
    ['abc–def.net', 'abc-def.net', 'net', ['dashes']],
    ['例子.中国', '例子.中国', '中国', []],
    ['例子。中国', '例子.中国', '中国', ['full-width']],
    ['XN--FSQU00A.xn--fiqs8s', '例子.中国', '中国', ['letter-case']],
    ['第一.公司', '第一.公司', '公司', []],
    ['1688.com', '1688.com', 'com', []],
    ['a.cn', 'a.cn', 'cn', []],
  ])('reads %s as %s', (input, ...[canonical, suffix, warns]) => {
    expect(read(input)).toMatchObject({ canonical, parts: { unicode: canonical, suffix } })
    expect(warnsOf(input)).toEqual(warns)
  })

  it('keeps both forms', () => {
    expect(read('例子.中国').parts).toEqual({ unicode: '例子.中国', ascii: 'xn--fsqu00a.xn--fiqs8s', suffix: '中国' })
    expect(read('example.com').parts.ascii).toBe('example.com')
  })

  it('takes a label of 63 octets and no more, also in Punycode', () => {
    expect(read(`${'a'.repeat(63)}.com`).canonical).toHaveLength(67)
    expect(problemOf(`${'a'.repeat(64)}.com`).code).toBe('wrong-characters')
    expect(problemOf(`${'例'.repeat(60)}${'子甲乙丙丁'.repeat(5)}.com`).code).toBe('wrong-characters')
  })

  it('refuses by name', () => {
    for (const sub of ['shop.example.com', 'www.shop.example.com', 'www2.example.com', 'a.b.gov.cn'])
      expect(problemOf(sub).code).toBe('not-registrable')
    expect(problemOf('shop.example.com.cn').fix.en).toContain('Enter example.com.cn;')
    expect(problemOf('com.cn')).toMatchObject({
      code: 'not-registrable',
      message: { en: 'com.cn is only a suffix, which nobody can register' },
    })
    expect(problemOf('cn').code).toBe('not-registrable')
    for (const address of ['114.114.114.114', 'http://114.114.114.114/'])
      expect(problemOf(address).code).toBe('address-not-name')
    for (const unknown of ['example.localhost', 'example.invalid', 'intranet'])
      expect(problemOf(unknown).code).toBe('unknown-suffix')
    for (const wrong of [
      'name@example.com',
      'exa_mple.com',
      '-abc.com',
      'abc-.com',
      'a..com',
      '.com',
      'xn--.com',
      'xn--a!.com',
      'xn--999999999.com',
      'exa$mple.com',
      'ftp://example.com',
      'a.com,b.com',
    ])
      expect(problemOf(wrong).code).toBe('wrong-characters')
  })

  it('is explained piece by piece', () => {
    expect(wordsOf('例子.中国')).toEqual([
      ['域名', 'Domain name', '例子.中国', '例子.中国'],
      ['编码形式', 'Encoded', 'xn--fsqu00a.xn--fiqs8s', 'xn--fsqu00a.xn--fiqs8s'],
      ['后缀', 'Suffix', '中国', '中国'],
    ])
    expect(wordsOf('example.com')).toHaveLength(2)
  })
})

describe('Punycode', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'abc019-中国例子備案一丁日本語ドメインüéñßжλ한글'),
    minLength: 1,
    maxLength: 20,
  })

  it('agrees with the platform’s own encoder', () => {
    for (const label of [
      '例子',
      '中国',
      'bücher',
      '日本語',
      'münchen-ost',
      '中华人民共和国',
      'пример',
      '한국',
      'a中b国c',
      '测试1',
      '𠮷野家',
    ])
      expect(`xn--${encodePunycode(label)}`).toBe(domainToASCII(label))
  })

  it('comes back to what it was made from', () => {
    fc.assert(
      fc.property(letters, (label) => {
        expect(decodePunycode(encodePunycode(label))).toBe(label)
      }),
      { numRuns: 500 },
    )
  })

  it('is nothing when the text is none', () => {
    for (const text of ['!', 'a-!', '99999999', 'zzzzzzzz', 'fsqu00', 'a-中']) expect(decodePunycode(text)).toBeNull()
    expect(decodePunycode('')).toBe('')
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'abcxyz019-中') }), (text) => void decodePunycode(text)),
      { numRuns: 2000 },
    )
  })
})

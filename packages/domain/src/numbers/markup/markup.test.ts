import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findNumbers, findNumbersInMarkup, readNumber } from '../index.ts'
import { decodeReferences } from './references.ts'
import { unwrap } from './unwrap.ts'

const found = (text: string) =>
  findNumbersInMarkup(text).map(({ text: shown, from, to, reading }) => {
    expect(text.slice(from, to)).toBe(shown)
    return [shown, ...(reading.ok ? [reading.canonical, ...reading.warnings.map(({ code }) => code)] : ['!'])].join(
      ' | ',
    )
  })

describe('numbers with markup inside', () => {
  it.each([
    ['<span>粤ICP备</span><b>05008878</b>号-1', '粤ICP备</span><b>05008878</b>号-1 | 粤ICP备05008878号-1 | markup'],
    ['粤ICP&#22791;05008878&#x53F7;', '粤ICP&#22791;05008878&#x53F7; | 粤ICP备05008878号 | markup'],
    ['粤ICP备&nbsp;05008878号', '粤ICP备&nbsp;05008878号 | 粤ICP备05008878号 | markup | spaces'],
    ['粤ICP备<!-- 年 -->05008878号', '粤ICP备<!-- 年 -->05008878号 | 粤ICP备05008878号 | markup'],
    ['粤ICP备<br/>05008878号', '粤ICP备<br/>05008878号 | 粤ICP备05008878号 | markup | spaces'],
    ['<my-digits>粤B2-</my-digits>20090059', '粤B2-</my-digits>20090059 | 粤B2-20090059 | markup'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it('are not made of what stands in two blocks', () => {
    expect(found('<td>粤ICP备05008878号-1</td><td>2</td>')).toEqual(['粤ICP备05008878号-1 | 粤ICP备05008878号-1'])
  })
  it('are found in attributes and comments too, each once and in order', () => {
    expect(found('<a title="粤ICP备05008878号">京ICP备<b>18003096</b>号</a><!-- 粤B2-20090059 -->')).toEqual([
      '粤ICP备05008878号 | 粤ICP备05008878号',
      '京ICP备<b>18003096</b>号 | 京ICP备18003096号 | markup',
      '粤B2-20090059 | 粤B2-20090059',
    ])
  })
  it('are read one by one as they were copied', () => {
    const reading = readNumber('<a href="https://beian.miit.gov.cn/">粤ICP备<b>05008878</b>号-1</a>')
    expect(reading).toMatchObject({ ok: true, canonical: '粤ICP备05008878号-1', warnings: [{ code: 'markup' }] })
    expect(readNumber('<b>京ICP备12345678号</b>')).toMatchObject({ problem: { code: 'placeholder' } })
  })
  it('are found as before where there is none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('粤ICP备05008878号', '京', '<', '>', '&', 'b', ' ', '#8', ';', '/')),
        (parts) => {
          const text = parts.join('')
          const places = findNumbersInMarkup(text)
          for (const [index, { from }] of places.entries())
            expect(from).toBeGreaterThanOrEqual(index === 0 ? 0 : (places[index - 1]?.to as number))
          if (unwrap(text) === null) expect(places).toEqual(findNumbers(text))
        },
      ),
    )
  })
})

describe('references', () => {
  it.each([
    ['&#22791;&#X5907;', '备备'],
    ['a&amp;b &copy 2026', 'a&b © 2026'],
    ['&unknown; & &#0; &#1114112;', '&unknown; & \uFFFD \uFFFD'],
  ])('%s', (written, shown) => {
    expect(decodeReferences(written)).toBe(shown)
  })
})

describe('what is more than a number', () => {
  const messageOf = (text: string) => {
    const reading = readNumber(text)
    return reading.ok ? null : reading.problem.message.en
  }
  it('is told as several numbers, or as a letter in place of a digit', () => {
    expect(messageOf('粤ICP备05008878号 京公网安备11010802032137号')).toBe('There is more than one number here')
    expect(messageOf('粤ICP备O5008878号')).toBe('A letter O stands among the digits')
    expect(messageOf('粤ICP备05008878号 官方')).toMatch(/^“号官方”/)
  })
})

it('a text without references stays as it is', () => {
  expect(decodeReferences('粤ICP备05008878号')).toBe('粤ICP备05008878号')
})

describe('a letter among the digits is named with the digit it most likely is', () => {
  it.each([
    ['粤ICP备05O08878号', '0'],
    ['粤ICP备05L08878号', '1'],
    ['粤ICP备05I08878号', '1'],
  ])('%s', (typed, digit) => {
    expect(readNumber(typed)).toMatchObject({
      ok: false,
      problem: { code: 'wrong-characters', fix: { zh: expect.stringContaining(`“${digit}”`) } },
    })
  })
})

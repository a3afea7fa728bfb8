import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits, fixFooter } from './fix-footer.ts'

const fixed = (source: string, name = 'a.html') => applyEdits(source, fixFooter(source, { name }).edits)
const filing = '京ICP备18003096号-3'
const police = '京公网安备11010802032137号'
const now = 'https://beian.miit.gov.cn/'
const nowPolice = 'https://beian.mps.gov.cn/#/query/webSearch?code='

describe('former addresses', () => {
  it.each([
    ['http://www.miitbeian.gov.cn', now],
    ['http://www.miibeian.gov.cn/', now],
    ['https://www.miitbeian.gov.cn/publish/query/indexFirst.action', now],
    ['http://www.beian.miit.gov.cn/', now],
    ['http://beian.miit.gov.cn', now],
    ['https://beian.miit.gov.cn/#/Integrated/index', now],
    ['https://beian.miit.gov.cn/state/outPortal/loginPortal.action', now],
    ['http://beian.mps.gov.cn/#/query/webSearch?code=11010802032137', `${nowPolice}11010802032137`],
    ['http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=11010802032137', `${nowPolice}11010802032137`],
    ['https://beian.gov.cn/portal/registerSystemInfo?recordcode={{ code }}', `${nowPolice}{{ code }}`],
  ])('%s', (old, wanted) => {
    for (const source of [`<a href="${old}">x</a>`, `[x](${old})`, `url: ${old}\n`, `link('${old}')`])
      expect(fixed(source)).toBe(source.replace(old, wanted))
  })

  it('ends at the bracket of a Markdown link that shows its address', () => {
    const old = 'http://www.miitbeian.gov.cn/'
    expect(fixed(`[${old}](${old})`, 'a.md')).toBe(`[${now}](${now})`)
  })

  it.each([
    now,
    `${nowPolice}11010802032137`,
    'https://beian.miit.gov.cn.example.com/',
    'https://example.com/miitbeian',
  ])('leaves %s as it is', (address) => {
    expect(fixFooter(`<a href="${address}">x</a>`)).toEqual({ edits: [], left: [] })
  })
})

describe('the link of a readable number', () => {
  it.each([
    ['the wrong system', `<a href="https://beian.mps.gov.cn/">${filing}</a>`, `<a href="${now}">${filing}</a>`],
    ['no scheme', `<a class="x" href='beian.miit.gov.cn'>${filing}</a>`, `<a class="x" href='${now}'>${filing}</a>`],
    ['nowhere', `<a href="#">${filing}</a>`, `<a href="${now}">${filing}</a>`],
    ['Markdown', `[${filing}](#)`, `[${filing}](${now})`],
    [
      'no code',
      `<a href="http://www.beian.gov.cn/portal/index">${police}</a>`,
      `<a href="${nowPolice}11010802032137">${police}</a>`,
    ],
    [
      'the ministry for the police',
      `<a href="${now}">${police}</a>`,
      `<a href="${nowPolice}11010802032137">${police}</a>`,
    ],
  ])('is set right: %s', (_, source, wanted) => {
    expect(fixed(source, 'a.md')).toBe(wanted)
  })

  it('changes no byte more than the address', () => {
    const source = `<p>\r\n\t<a  HREF = "http://www.miitbeian.gov.cn"\n>${filing}</a>&nbsp;`
    expect(fixFooter(source).edits).toEqual([{ from: 18, to: 45, text: now }])
  })
})

describe('what only a person can know', () => {
  it.each([
    ['a placeholder', '<a href="https://beian.miit.gov.cn/">京ICP备12345678号</a>', '1:38'],
    ['an old police address without a code', '<a href="http://www.beian.gov.cn/portal/index">x</a>', '1:10'],
  ])('is left and said: %s', (_, source, path) => {
    expect(fixFooter(source)).toMatchObject({ edits: [], left: [{ path }] })
  })
})

it('edits never overlap in any text, and once is enough for whole links', () => {
  const whole = [`<a href="#">${filing}</a>`, `<a href="https://beian.miit.gov.cn/">${police}</a>`, filing, '\n']
  const part = fc.constantFrom(
    ...whole,
    'http://www.miitbeian.gov.cn',
    'http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=',
    'http://beian.miit.gov.cn',
    '<a href="',
    '">',
    '</a>',
    `<a href="http://www.miitbeian.gov.cn">${filing}</a>`,
    '11010802032137',
    '](',
    ')',
    '[',
    '/',
    ' ',
    '<',
    '{{',
    '}}',
    "'",
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const source = parts.join('')
      const { edits } = fixFooter(source)
      for (const [index, edit] of edits.entries()) expect(edit.from).toBeGreaterThanOrEqual(edits[index - 1]?.to ?? 0)
      if (parts.every((one) => whole.includes(one))) expect(fixFooter(applyEdits(source, edits)).edits).toEqual([])
    }),
    { numRuns: 2000 },
  )
})

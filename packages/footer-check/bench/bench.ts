/**
 * A page check beside parse5 alone, and finding numbers beside a plain regular expression, in one run. What counts are the ratios:
 * each round times both in turn, and the medians are compared. The page has the size and the markup of a shop's home page.
 */

import { findNumbers } from '@beian/domain/numbers'
import { rulebook } from '@beian/domain/rulebook'
import { parse } from 'parse5'
import { checkPage, formsOfProvinces } from '../src/index.ts'

const GOALS = { pageOfParsing: 1.5, findingOfScan: 0.2 }
const ROUNDS = 41
const CARDS = 400

const card = (i: number) =>
  `<div class="card c${i % 7}" id="x${i}"><a href="/item/${i}?a=1&amp;b=2" title="商品 ${i}"><img src="/i/${i}.png" alt="图片 ${i}">` +
  `<span>当季水果 ${i} 斤</span></a><p>一些 <b>正文</b> text of the paragraph &nbsp; 电话 13800138000，编号 B2C-${i}。</p></div>\n`
const footer =
  '<footer><p><a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a> ' +
  '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137"><img src="/b.png">京公网安备11010802032137号</a></p></footer>'
const cards = Array.from({ length: CARDS }, (_, i) => card(i)).join('')
const page = `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>${cards}<script>window.a = ${JSON.stringify({ list: [1, 2, 3] })}</script>${footer}</body></html>`
/** An article of 50,000 characters with 证, 备 and digits all over, and a footer. V8 remembers matches of a text, so each is new. */
const sentence =
  '站内的一段普通文字，说到证书、备用件和 2026 年的计划；电话 010-62701234。' +
  '第二句只讲产地、天气和今年的收成，没有任何编号。第三句说明怎样下单、付款、退货，以及多久可以送到。'
const textOf = (round: number) =>
  `${round}${sentence.repeat(500)}备案号：京ICP备18003096号-3 京公网安备11010802032137号`
const plain =
  /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新川贵甘](?:ICP备(?:\d{8}|\d{10})号(?:-\d+[AXK]?)?|公网安备\d{14}号)/g

const forms = formsOfProvinces(rulebook, '2026-11-21T04:00:00.000Z')
const check = () => checkPage(page, { name: 'index.html', forms })
if (check().findings.length > 0 || check().numbers.length !== 2)
  throw new Error('the page of the bench is not read as it should be')
if (findNumbers(textOf(0)).length !== textOf(0).match(plain)?.length) throw new Error('finder and plain scan disagree')

type Run = (round: number) => unknown

function time(run: Run, round: number): number {
  const start = performance.now()
  run(round)
  return performance.now() - start
}
const median = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN

function ratioOf(ours: Run, theirs: Run): { readonly ours: number; readonly theirs: number } {
  const times = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < ROUNDS + 15; round += 1) {
    const [one, other] = [time(ours, round), time(theirs, round)]
    // The first rounds only warm up.
    if (round < 15) continue
    times.ours.push(one)
    times.theirs.push(other)
  }
  return { ours: median(times.ours), theirs: median(times.theirs) }
}

const checked = ratioOf(check, () => parse(page))
const found = ratioOf(
  (round) => findNumbers(textOf(round)),
  (round) => textOf(-round).match(plain),
)
const results = [
  {
    what: 'a page checked ÷ parse5 alone',
    ratio: checked.ours / checked.theirs,
    goal: `≤ ${GOALS.pageOfParsing}`,
    met: checked.ours / checked.theirs <= GOALS.pageOfParsing,
  },
  {
    what: 'numbers found ÷ plain scan, in speed',
    ratio: found.theirs / found.ours,
    goal: `≥ ${GOALS.findingOfScan}`,
    met: found.theirs / found.ours >= GOALS.findingOfScan,
  },
]
for (const { what, ratio, goal, met } of results)
  console.log(`${what}: ${ratio.toFixed(2)} (goal ${goal}) ${met ? 'met' : 'MISSED'}`)
if (results.some(({ met }) => !met)) process.exitCode = 1

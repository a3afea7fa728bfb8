/**
 * A page check beside parse5 alone, finding numbers beside a plain regular expression, and hostile pages beside longer ones, in one
 * run. What counts are the ratios.
 * Each is timed in a process of its own, as nobody checks pages and parses them a second time; rounds take turns, and the best of each are compared: what else the machine does slows down, never up. The page has the size and the markup of a shop's home page.
 */

import { execFileSync } from 'node:child_process'
import { findNumbers } from '@beian/domain/numbers'
import { rulebook } from '@beian/domain/rulebook'
import { parse } from 'parse5'
import { checkPage, formsOfProvinces } from '../src/index.ts'
import { growthMet } from './growth.ts'

const GOALS = { pageOfParsing: 1.5, findingOfScan: 0.2 }
const ROUNDS = 5
const WARM_UP = 150
const COUNTED = 150
const CARDS = 400

const card = (i: number) =>
  `<div class="card c${i % 7}" id="x${i}"><a href="/item/${i}?a=1&amp;b=2" title="商品 ${i}"><img src="/i/${i}.png" alt="图片 ${i}">` +
  `<span>当季水果 ${i} 斤</span></a><p>一些 <b>正文</b> text of the paragraph &nbsp; 电话 13800138000，编号 B2C-${i}。</p></div>\n`
const footer =
  '<footer><p><a href="https://beian.miit.gov.cn/">京ICP备18003096号-3</a> ' +
  '<a href="https://beian.mps.gov.cn/#/query/webSearch?code=11010802032137"><img src="/b.png">京公网安备11010802032137号</a></p></footer>'
const cards = Array.from({ length: CARDS }, (_, i) => card(i)).join('')
const page = `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body>${cards}<script>window.a = ${JSON.stringify({ list: [1, 2, 3] })}</script>${footer}</body></html>`
/** An article of 50,000 characters: 证 and 备 as often as in ordinary prose, digits, a footer. V8 remembers matches of a text, so each is new. */
const prose =
  '第一句只讲产地、天气和今年的收成，没有任何编号。第二句说明怎样下单、付款、退货，以及多久可以送到；电话 010-62701234。'.repeat(
    8,
  )
const textOf = (round: number) =>
  `${round}${`${prose}这一句说到证书和 2026 年的备用件。`.repeat(100)}备案号：京ICP备18003096号-3 京公网安备11010802032137号`
/** The three kinds of number as their grammar has them, none of the forgiving. */
const plain =
  /[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新川贵甘](?:ICP备(?:\d{8}|\d{10})号(?:-\d+[AXK]?)?|ICP证\d{6}号(?:-\d+[AXK]?)?|公网安备\d{14}号)|(?:[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新川贵甘]|合字)?(?:[AB][12]\.)*B[12]-\d{8}(?:-\d+[AXK]?)?/g

const forms = formsOfProvinces(rulebook, '2026-11-21T04:00:00.000Z')
const check = () => checkPage(page, { name: 'index.html', forms })
if (check().findings.length > 0 || check().numbers.length !== 2)
  throw new Error('the page of the bench is not read as it should be')
if (findNumbers(textOf(0)).length !== textOf(0).match(plain)?.length) throw new Error('finder and plain scan disagree')

/** What is timed; the round makes each text new. */
const subjects: Readonly<Record<string, (round: number) => unknown>> = {
  check,
  parse: () => parse(page),
  find: (round) => findNumbers(textOf(round)),
  scan: (round) => textOf(round).match(plain),
}

/**
 * The milliseconds of an undisturbed call, printed for the process that started this one. The garbage of earlier calls is collected
 * between them: left alone, V8 falls into one of two habits, half or twice as fast, for both subjects and by chance.
 */
function timeHere(run: (round: number) => unknown): void {
  const times: number[] = []
  for (let round = 0; round < WARM_UP + COUNTED; round += 1) {
    globalThis.gc?.({ type: 'minor', execution: 'sync' })
    const start = performance.now()
    run(round)
    if (round >= WARM_UP) times.push(performance.now() - start)
  }
  // The tenth best of a hundred: what else the machine does slows calls down, never up.
  console.log(times.toSorted((a, c) => a - c)[Math.floor(COUNTED / 10)])
}

function compareAll(): void {
  const times: Record<string, number[]> = { check: [], parse: [], find: [], scan: [] }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [name, list] of Object.entries(times))
      list.push(
        Number(execFileSync(process.execPath, ['--expose-gc', import.meta.filename, name], { encoding: 'utf8' })),
      )
  const of = (name: string) => Math.min(...(times[name] ?? []))
  const pageOfParsing = of('check') / of('parse')
  const findingOfScan = of('scan') / of('find')
  tell('a page checked ÷ parse5 alone', pageOfParsing, pageOfParsing <= GOALS.pageOfParsing)
  tell('speed of finding numbers ÷ of a plain scan', findingOfScan, findingOfScan >= GOALS.findingOfScan)
}

function tell(what: string, ratio: number, met: boolean): void {
  console.log(`${what}: ${ratio.toFixed(2)} ${met ? 'met' : 'MISSED'}`)
  if (!met) process.exitCode = 1
}

const subject = subjects[process.argv[2] ?? '']
if (subject) timeHere(subject)
else {
  console.log(`goals: ${JSON.stringify(GOALS)}`)
  compareAll()
  if (!growthMet()) process.exitCode = 1
}

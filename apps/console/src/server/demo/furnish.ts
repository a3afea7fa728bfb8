/**
 * What stands beside the filings of the demonstration, so that no page is empty: views, fees, a feed, a house rule, the day on
 * which a service was opened, tasks, and home pages that were looked at twice, the first time without their number.
 */
import { addWorkingDays, countBackWorkingDays, publishedCalendar } from '@beian/domain/calendar'
import { dayOf, type EventId } from '@beian/domain/vocabulary'
import type { pageOf as listOf } from '../cases/list/page.ts'
import { carryOut } from '../command/transaction.ts'
import { readPage } from '../home-pages/look.ts'
import { noteLooks } from '../home-pages/round.ts'
import { type Target, targetsOf } from '../home-pages/targets.ts'
import type { House } from '../house.ts'
import type { Colleague } from './colleague.ts'
import { demoSignIn } from './sign-in.ts'

type Means = { readonly house: House; readonly chen: Colleague; readonly li: Colleague }
type Row = Awaited<ReturnType<typeof listOf>>['rows'][number]

export async function furnish(means: Means): Promise<void> {
  const { chen, li } = means
  for (const who of [chen, li]) await who.call('session.signIn', { ...demoSignIn, signInName: who.signInName })
  const { rows } = await chen.call<Awaited<ReturnType<typeof listOf>>>('cases.list', { state: 'all' })
  await saveViews(means)
  await writeQuotes(means, rows)
  await chen.call('feeds.make', { scope: 'mine', label: '手机日历' })
  await addHouseRule(means)
  await tellOpening(means, rows)
  await openTasks(means, rows)
  await lookAtHomePages(means, rows)
}

async function saveViews({ chen, li }: Means): Promise<void> {
  await chen.call('views.save', { name: '等客户补材料', address: 'turn=client', shared: true })
  await chen.call('views.save', { name: '广东在办', address: 'province=guangdong', shared: false })
  await li.call('views.save', { name: 'With the authority', address: 'turn=authority', shared: true })
}

const isOpen = ({ final }: Row) => !final
const wasGranted = ({ numbers }: Row) => numbers.length > 0

async function writeQuotes({ house, chen }: Means, rows: readonly Row[]): Promise<void> {
  const today = dayOf(house.clock.now())
  for (const { id: caseId } of [...rows.filter(wasGranted).slice(0, 2), ...rows.filter(isOpen).slice(0, 3)]) {
    const { offered } = await chen.call<{ offered: readonly { id: string }[] }>('fees.ofCase', { caseId })
    const [first] = offered
    if (first) await chen.call('fees.takeOver', { caseId, fee: first.id })
    const own = { kind: 'agency', title: '代办服务费', amountFen: 150_000, onSuccess: true }
    await chen.call('fees.addOwn', { caseId, ...own })
  }
  const [granted] = rows.filter(wasGranted)
  if (granted === undefined) return
  const { lines } = await chen.call<{ lines: readonly { id: string; rev: number }[] }>('fees.ofCase', {
    caseId: granted.id,
  })
  const [line] = lines
  if (line) await chen.call('fees.setPaid', { caseId: granted.id, id: line.id, rev: line.rev, paidOn: today })
}

async function addHouseRule({ chen, house }: Means): Promise<void> {
  const statement = { standing: 'agency-claim', confidence: 'unverified', cites: ['house-rules'] }
  await chen.call('houseRules.add', {
    definition: {
      kind: 'topic',
      topic: {
        id: 'house-rule',
        title: { zh: '提交前电话回访', en: 'A call before submission' },
        regime: 'icp-filing',
        procedures: ['first-filing'],
        each: 'case',
        demand: { kind: 'duty' },
        says: {
          rule: {
            zh: '提交前打电话给客户，确认负责人当天能接听核验电话。',
            en: 'Call the client before submission: the person in charge has to answer the phone that day.',
          },
        },
        statements: [{ from: { day: dayOf(house.clock.now()) }, ...statement, value: { word: 'rule' } }],
        examples: [],
      },
    },
  })
}

/** Where the book lets an event be told that no stage brings: five working days ago. */
async function tellOpening({ chen, house }: Means, rows: readonly Row[]): Promise<void> {
  const { day } = countBackWorkingDays(publishedCalendar, dayOf(house.clock.now()), 5)
  for (const { id: caseId } of rows.filter(wasGranted).slice(0, 2)) {
    const { tellable } = await chen.call<{ tellable: readonly EventId[] }>('deadlines.ofCase', { caseId })
    const [event] = tellable
    if (event !== undefined) await chen.call('deadlines.tellDay', { caseId, event, day })
  }
}

const errands = ['打电话确认负责人手机是否畅通', '核对域名实名信息', '提醒客户寄回承诺书原件']

async function openTasks({ chen, house }: Means, rows: readonly Row[]): Promise<void> {
  const team = await chen.call<readonly { id: string; signInName: string }[]>('team.list')
  const today = dayOf(house.clock.now())
  for (const [place, { id: caseId }] of rows.filter(isOpen).slice(0, errands.length).entries()) {
    const { day } = addWorkingDays(publishedCalendar, today, place)
    const owner = team.find(({ signInName }) => signInName === (place === 1 ? 'li' : chen.signInName))?.id
    await chen.call('tasks.open', { caseId, words: errands[place], day, owner })
  }
}

/** No page of the invented domain names exists: the looks are at pages written here, noted as a real look is. */
async function lookAtHomePages({ house, chen, li }: Means, rows: readonly Row[]): Promise<void> {
  const clients = [...new Set(rows.filter(wasGranted).map(({ client }) => client.id))].slice(0, 2)
  for (const [place, clientId] of clients.entries()) {
    await chen.call('homePages.setSchedule', { clientId, everyDays: 7 })
    const { vault, clock, db } = house
    const targets = await db.transaction().execute((trx) => targetsOf({ trx, vault, at: clock.now() }, clientId))
    const pages = place === 0 ? [bare, footed] : [footed, bare]
    for (const page of pages) {
      const looked = targets.map((target) =>
        readPage(target, { bytes: Buffer.from(page(target)), contentType: 'text/html; charset=utf-8' }),
      )
      await carryOut(house, { kind: 'console' }, (act) => noteLooks(act, clientId, looked))
      await li.call('homePages.ofClient', { clientId })
    }
  }
}

const bare = ({ address }: Target) =>
  `<!doctype html><html lang="zh-CN"><title>${address}</title><h1>${address}</h1><footer>© 2026</footer></html>`

function footed(target: Target): string {
  const { filing = '' } = target.expected
  const link = `<a href="https://beian.miit.gov.cn/">${filing}</a>`
  return bare(target).replace('© 2026', `© 2026 ${link}`)
}

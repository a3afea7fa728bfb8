/**
 * Fills the demonstration's own data directory on its first start: a team of two, twelve clients, thirty filings in all stages
 * and six cases of other procedures, done through the gate in the order of time, with the clock set to the day of each deed.
 */
import { countBackWorkingDays, publishedCalendar } from '@beian/domain/calendar'
import { type Day, dayOf, type Instant } from '@beian/domain/vocabulary'
import type { SettableClock } from '../config.ts'
import type { House } from '../house.ts'
import { createApp } from '../http/app.ts'
import { later, minute } from '../instants.ts'
import { openLog } from '../log.ts'
import { newSetUpLink } from '../team/set-up-link.ts'
import { demoClients } from './clients.data.ts'
import { Colleague, type Desk } from './colleague.ts'
import type { Deed } from './deeds.ts'
import { demoFilings } from './filings.data.ts'
import { furnish } from './furnish.ts'
import { Hand } from './hand.ts'
import { inventedMobile } from './invented.ts'
import { plans } from './plans.ts'
import { drawScans } from './scans.ts'
import { demoSignIn } from './sign-in.ts'

export { demoSignIn } from './sign-in.ts'

type Means = { house: House; clock: SettableClock; webRoot: string; say: (text: string) => void }
type Team = { readonly chen: Colleague; readonly li: Colleague }

export async function fillDemo({ house, clock, webRoot, say }: Means): Promise<void> {
  const today = dayOf(clock.now())
  const quiet = { ...house, log: openLog(clock, () => undefined) }
  const desk: Desk = {
    app: createApp(quiet, webRoot),
    origin: house.origin,
    tick: () => clock.set(later(clock.now(), minute)),
  }
  const team = await gather(desk, quiet, (hour) => clock.set(momentOn(longAgo(today), hour)))
  const work = await planned(team, today)
  for (const [place, { who, at, deeds }] of work.entries()) {
    if (at > clock.now()) clock.set(at)
    if (work[place - 1]?.at !== at) await who.call('session.signIn', { ...demoSignIn, signInName: who.signInName })
    for (const carryOut of deeds) await carryOut()
    if (place % 20 === 0) say(`Filling the demonstration … ${Math.round((100 * place) / work.length)} %`)
  }
  await furnish({ house: quiet, chen: team.chen, li: team.li })
  clock.release()
}

/** Before everything else that is told. */
function longAgo(today: Day): Day {
  const first = Math.max(...demoFilings.map(({ opened }) => opened))
  return countBackWorkingDays(publishedCalendar, today, first + 2).day
}

/** An hour of the day in China. */
function momentOn(day: Day, hour: number): Instant {
  return `${day}T${String(hour - 8).padStart(2, '0')}:30:00.000Z`
}

async function gather(desk: Desk, house: House, goTo: (hour: number) => void): Promise<Team> {
  goTo(9)
  const chen = new Colleague(desk, { name: '陈晓', signInName: demoSignIn.signInName })
  const li = new Colleague(desk, { name: '李蔓', signInName: 'li' })
  const join = (who: Colleague, link: string | undefined, language: 'zh' | 'en') => {
    const { name, signInName } = who
    const token = link?.split('#')[1] ?? ''
    return who.call('session.setUp', { token, name, signInName, password: demoSignIn.password, language })
  }
  await join(chen, await newSetUpLink(house), 'zh')
  const { link } = await chen.call<{ link: string }>('team.invite', { name: li.name, role: 'consultant' })
  await join(li, link, 'en')
  return { chen, li }
}

type Work = { readonly who: Colleague; readonly at: Instant; readonly deeds: readonly (() => Promise<unknown>)[] }

/** Everything that is done, in the order of time; what one colleague does on one day stands together. */
async function planned({ chen, li }: Team, today: Day): Promise<readonly Work[]> {
  const scans = await drawScans()
  const clientIds = new Map<number, Promise<string>>()
  const work = demoFilings.flatMap((filing, seed) => {
    const colleague = filing.client % 2 === 0 ? chen : li
    const clientId = () => {
      const known = clientIds.get(filing.client) ?? addClient(colleague, filing.client)
      clientIds.set(filing.client, known)
      return known
    }
    const hand = new Hand({ colleague, filing, seed, scans, today, clientId })
    return plans[filing.plan].map(({ after, deeds }) => {
      const { day } = countBackWorkingDays(publishedCalendar, today, filing.opened - after)
      const done = deeds.map((deed: Deed) => () => deed(hand))
      return { who: colleague, at: momentOn(day, colleague === chen ? 9 : 14), deeds: done }
    })
  })
  return work.toSorted((a, b) => a.at.localeCompare(b.at))
}

async function addClient(colleague: Colleague, place: number): Promise<string> {
  const client = demoClients[place]
  if (client === undefined) throw new Error('the demonstration has this client')
  const contactPhone = inventedMobile(500 + place)
  const { account, engagement, ...details } = client
  const { id } = await colleague.call<{ id: string }>('clients.add', { ...details, contactPhone })
  if (engagement) await colleague.call('engagements.save', { client: id, rev: 0, ...engagement })
  if (account) await colleague.call('accounts.add', { client: id, ...account })
  return id
}

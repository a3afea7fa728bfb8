/** One case in the browser, run by an agency's way: the page at its plan, the same case at the server, and days that pass. */
import { shiftDays } from '@beian/domain/calendar'
import type { Playbook } from '@beian/domain/rulebook'
import { type Day, dayOf } from '@beian/domain/vocabulary'
import type { BrowserContext, Page } from 'playwright-core'
import { inventedCreditCode, inventedSerial } from '../../src/server/demo/invented.ts'
import {
  CaseAtWork,
  domainNameFacts,
  personFacts,
  principalFacts,
  serviceFacts,
} from '../../src/server/testing/casework.ts'
import { daysPass } from '../../src/server/testing/plan.ts'
import { go } from '../hands.ts'
import { openTrialDesk, type TrialDesk, windowOf } from '../trial-desk.ts'
import { openCase, standsAt } from './hands.ts'

export type AgencyDesk = {
  readonly desk: TrialDesk
  readonly context: BrowserContext
  readonly page: Page
  /** Errors of the pages. */
  readonly faults: string[]
}

/** What the licence asks beyond the filing. */
const licenceFacts = {
  'principal.registeredCapital': 5_000_000,
  'principal.foreignShare': 0,
  'principal.dishonestyListed': false,
  'principal.insuredStaff': 12,
  'principal.listsAbroad': false,
  'principal.licenceScope': 'province',
  'principal.serviceClasses': ['b25-publishing'],
  'principal.filing': 'at-this-provider',
}

export async function openAgencyDesk(): Promise<AgencyDesk> {
  const desk = await openTrialDesk('2026-11-23T01:30:00.000Z')
  const context = await windowOf(desk, desk.administrator)
  const page = await context.newPage()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.setViewportSize({ width: 1440, height: 900 })
  await context.clock.setFixedTime(desk.trial.house.clock.now())
  await page.goto(`${desk.origin}/cases`)
  return { desk, context, page, faults }
}

export class CaseByAgency {
  readonly page: Page
  readonly book: Playbook
  private readonly desk: TrialDesk
  private readonly context: BrowserContext
  private readonly seed: number
  private work: CaseAtWork | undefined

  constructor({ desk, context, page }: AgencyDesk, book: Playbook, seed: number) {
    this.desk = desk
    this.context = context
    this.page = page
    this.book = book
    this.seed = seed
  }

  async open(): Promise<void> {
    const ids = await openCase(this.page, `${this.book.agency?.zh}的客户`, this.book)
    this.work = new CaseAtWork(this.desk.administrator, ids)
    await this.plan()
  }

  /** The page at its plan, as the server has it now. */
  async plan(): Promise<void> {
    await go(this.page, 'plan')
    await standsAt(this.page)
  }

  /** The case as it stands at the server, with the revision the page has brought it to. */
  private async atServer(): Promise<CaseAtWork> {
    const { work } = this
    if (!work) throw new Error('no case is open')
    work.rev = (await work.page()).rev
    return work
  }

  /** What the client answers and brings, told to the server at once: typing it is another test's concern. */
  async intake(): Promise<void> {
    const work = await this.atServer()
    const { seed } = this
    const host = `xinghe-${seed}.cn`
    const told = {
      principal: {
        ...principalFacts,
        'principal.documentNumber': inventedCreditCode('91', '440305', seed),
        'principal.name': `深圳市星河第${seed}数据有限公司`,
      },
      person: personFacts,
      service: { ...serviceFacts, 'service.name': `星河第${seed}数据`, 'service.homePage': `www.${host}` },
      'domain-name': { ...domainNameFacts, 'domainName.name': host },
    }
    for (const { noun, id } of (await work.page()).subjects) {
      if (noun === 'case') continue
      const further =
        this.book.steps.some(({ over }) => over === 'review') && noun === 'principal' ? this.licence() : {}
      await work.must('cases.recordFacts', { subject: id, facts: { ...told[noun], ...further } })
    }
    await work.bringMaterials()
    await this.plan()
  }

  private licence() {
    return { ...licenceFacts, 'principal.filingNumber': this.filingNumber }
  }

  get filingNumber(): string {
    return `粤ICP备2026${inventedSerial(this.seed)}号`
  }

  async days(count: number): Promise<void> {
    const { administrator, trial } = this.desk
    await daysPass(administrator, count)
    const [name = '', value = ''] = administrator.cookie.split('=')
    await this.context.addCookies([{ name, value, url: this.desk.origin, httpOnly: true, sameSite: 'Strict' }])
    await this.context.clock.setFixedTime(trial.house.clock.now())
    await this.plan()
  }

  in(days: number): Day {
    return shiftDays(dayOf(this.desk.trial.house.clock.now()), days)
  }
}

/** One of the demonstration's filings in a colleague's hands: its id, its revision, and what is known of it. */
import type { Day, Noun } from '@beian/domain/vocabulary'
import type { pageOf } from '../cases/page/page.ts'
import type { Colleague } from './colleague.ts'
import { factsOf } from './facts.ts'
import type { DemoFiling } from './filings.data.ts'
import type { Scan } from './scans.ts'

type Page = Awaited<ReturnType<typeof pageOf>>

export type Filed = {
  readonly colleague: Colleague
  readonly filing: DemoFiling
  /** A running number, from which everything invented follows. */
  readonly seed: number
  readonly scans: readonly Scan[]
  readonly today: Day
  /** The client's id; added when its first filing is opened. */
  readonly clientId: () => Promise<string>
}

export class Hand {
  readonly filed: Filed
  client = ''
  #id = ''
  #rev = 0
  constructor(filed: Filed) {
    this.filed = filed
  }

  get seed(): number {
    return this.filed.seed
  }

  async open(procedure: string): Promise<void> {
    this.client = await this.filed.clientId()
    const opened = await this.filed.colleague.call<{ id: string; rev: number }>('cases.open', {
      clientId: this.client,
      procedure,
    })
    this.#id = opened.id
    this.#rev = opened.rev
  }

  async send<T = unknown>(path: string, input: object = {}): Promise<T> {
    const told = { id: this.#id, rev: this.#rev, ...input }
    const answer = await this.filed.colleague.call<T & { rev: number }>(path, told)
    this.#rev = answer.rev
    return answer
  }

  page(): Promise<Page> {
    return this.filed.colleague.call<Page>('cases.get', { id: this.#id })
  }

  /** Types what the client's papers say about these. */
  async tell(...nouns: readonly Exclude<Noun, 'case'>[]): Promise<void> {
    const { filing, seed, today } = this.filed
    const known = factsOf(filing, seed, today)
    const { subjects } = await this.page()
    for (const { noun, id } of subjects) {
      if (noun === 'case' || !nouns.includes(noun)) continue
      await this.send('cases.recordFacts', { subject: id, facts: known[noun] })
    }
  }

  async bring(requirement: string, paper: { id: string; title: { zh: string } }): Promise<string> {
    const { colleague, scans } = this.filed
    const scan = scans[[...paper.id].length % scans.length]
    if (scan === undefined) throw new Error('the demonstration has pictures')
    const file = await colleague.upload(this.client, `${paper.title.zh.slice(0, 40)}.jpg`, scan)
    const { receipt } = await this.send<{ receipt: string }>('materials.receive', {
      requirement,
      material: paper.id,
      file,
    })
    return receipt
  }
}

/** One of the demonstration's filings in a colleague's hands: its id, its revision, and what is known of it. */
import type { FactsPatch } from '@beian/domain/casework'
import type { Day, Noun } from '@beian/domain/vocabulary'
import type { pageOf } from '../cases/page/page.ts'
import type { Colleague } from './colleague.ts'
import { factsOf } from './facts.ts'
import type { DemoFiling } from './filings.data.ts'
import { furtherFacts } from './further-facts.ts'
import { type Scan, scannedPdf } from './scans.ts'

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

/** Of what the papers say, what the procedure asks: a licence wants no emergency phone. */
function asked(known: FactsPatch, fields: readonly { readonly key: string }[]): FactsPatch {
  return Object.fromEntries(Object.entries(known).filter(([key]) => fields.some((one) => one.key === key)))
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

  ask<T>(path: string): Promise<T> {
    return this.filed.colleague.call<T>(path, { id: this.#id })
  }

  /** Types what the client's papers say about these. */
  async tell(...nouns: readonly Exclude<Noun, 'case'>[]): Promise<void> {
    const { filing, seed, today } = this.filed
    const known = factsOf(filing, seed, today)
    const { subjects, intake } = await this.page()
    const entries = intake.flatMap((section) => section.entries)
    const fields = new Map(
      subjects.map(({ id }) => [id, entries.filter((one) => one.subject === id).flatMap((one) => one.fields)]),
    )
    for (const { noun, id } of subjects) {
      if (noun === 'case' || !nouns.includes(noun)) continue
      await this.send('cases.recordFacts', {
        subject: id,
        facts: filing.procedure === undefined ? known[noun] : asked(known[noun], fields.get(id) ?? []),
      })
    }
  }

  /** Answers what the procedure asks beyond what the papers of every client say, until it asks no more. */
  async tellTheRest(): Promise<void> {
    const { filing, seed, today } = this.filed
    const known = factsOf(filing, seed, today)
    const papers = Object.assign({}, ...Object.values(known)) as FactsPatch
    const answers: FactsPatch = { ...papers, ...furtherFacts(filing, today) }
    for (let round = 0; round < 5; round += 1) {
      const { intake } = await this.page()
      const missing = intake.flatMap(({ entries }) =>
        entries.flatMap(({ subject, fields }) => fields.map(({ key, state }) => ({ subject, key, state }))),
      )
      for (const { subject, key, state } of missing)
        if (state === 'missing' && answers[key] !== undefined)
          await this.send('cases.recordFacts', { subject, facts: { [key]: answers[key] } })
    }
  }

  async bring(requirement: string, paper: { id: string; title: { zh: string } }): Promise<string> {
    const { colleague, scans } = this.filed
    const place = [...paper.id].length
    const scan = scans[place % scans.length]
    if (scan === undefined) throw new Error('the demonstration has pictures')
    const name = paper.title.zh.slice(0, 40)
    // Some clients send what their scanner made.
    const file =
      this.seed % 6 === 0 && place % 2 === 0
        ? await colleague.upload(this.client, `${name}.pdf`, await scannedPdf(scans))
        : await colleague.upload(this.client, `${name}.jpg`, scan)
    const { receipt } = await this.send<{ receipt: string }>('materials.receive', {
      requirement,
      material: paper.id,
      file,
    })
    return receipt
  }
}

/**
 * The path finder without script. Somebody plain answers all questions: a mainland company with a free website, never filed.
 * Then each answer is given otherwise, one at a time: what comes out, and which sentences of the book make the difference.
 */
import { type Bar, type Need, needed, type Option, type Question, type Reason } from '@beian/domain/finder'
import { viewOfGiven } from '@beian/domain/reading'
import { rulebook } from '@beian/domain/rulebook'
import { type FactKey, type Facts, type PathEnd, provinceIds } from '@beian/domain/vocabulary'
import { today } from '../settings.ts'
import { finderList, questions } from './finder.ts'

const book = { ...rulebook, topics: finderList }

export type Ending = Pick<Need, 'end' | 'is' | 'closed' | 'guide'>
/** Answers that come out alike. */
export type Told = {
  readonly options: readonly Option[]
  /** What else must be so for this to come out. */
  readonly where: Facts
  readonly endings: readonly Ending[]
  readonly reasons: readonly Reason[]
  readonly bars: readonly Bar[]
}
export type AskedPage = { readonly question: Question; readonly told: readonly Told[] }

const plain: Facts = {
  'principal.nature': 'enterprise',
  'principal.companyForm': 'company',
  'principal.foreignShare': 0,
  'service.form': 'website',
  'service.serverPlace': 'mainland',
  'service.income': ['free'],
  'principal.filing': 'none',
  'domainName.filedBy': 'nobody',
}

/** One set of facts for each way in which the words of a condition can hold. */
function ways(when: Option['when'] = {}): readonly Facts[] {
  return Object.entries(when).reduce<readonly Facts[]>(
    (all, [key, wanted]) => all.flatMap((one) => [wanted].flat().map((word) => ({ ...one, [key]: word }))),
    [{}],
  )
}

/** A question that is asked only where something holds is answered by somebody of whom it does. */
function settingOf({ when }: Question): Facts {
  const [first = {}] = ways(when)
  const { 'principal.foreignInvested': foreign, 'service.income': income, ...rest } = first
  return {
    ...rest,
    ...(foreign === undefined ? {} : { 'principal.foreignShare': 100 }),
    ...(income === undefined ? {} : { 'service.income': [income].flat() }),
  }
}

function outcome(facts: Facts) {
  const { needs, open } = needed(book, viewOfGiven(facts, today))
  return {
    endings: needs.map(({ end, is, closed, guide }) => ({ end, is, closed, guide })),
    reasons: needs.flatMap(({ because, mind }) => [...because, ...mind]),
    bars: needs.flatMap(({ bars }) => bars),
    open,
  }
}

const expected = new Set(outcome(plain).reasons.map(({ by }) => by.ref))

function toldOf(option: Option, setting: Facts): readonly Told[] {
  return ways(option.when).flatMap((where) => {
    const facts: Facts = { ...plain, ...setting, ...where, ...option.facts, ...kindOf(option.facts) }
    const found = outcome(facts)
    const local: FactKey = 'principal.province'
    const places: readonly Facts[] = found.open.includes(local) ? provinceIds.map((id) => ({ [local]: id })) : [{}]
    return places.map((place) => {
      const { endings, reasons, bars } = outcome({ ...facts, ...place })
      const own = [...new Map(reasons.map((one) => [one.by.ref, one])).values()]
      return {
        options: [option],
        where: { ...where, ...place },
        endings,
        reasons: own.filter(({ by }) => !expected.has(by.ref)),
        bars: [...new Map(bars.map((one) => [one.by.ref, one])).values()],
      }
    })
  })
}

/** Whoever is no enterprise has neither form nor shares. */
function kindOf(facts: Facts): Record<string, unknown> {
  if (facts['principal.nature'] === undefined) return {}
  return { 'principal.companyForm': undefined, 'principal.foreignShare': undefined, ...facts }
}

const saying = ({ where, endings, reasons, bars }: Told): string =>
  JSON.stringify([Object.keys(where), endings, [...reasons, ...bars].map(({ by }) => by.ref)])

/** Answers, or places, of which the same is said stand together. */
function together(told: readonly Told[]): readonly Told[] {
  return [...Map.groupBy(told, saying).values()].map((same) => {
    const [first] = same as [Told]
    const options = [...new Set(same.flatMap((one) => one.options))]
    const keys = Object.keys(first.where)
    const where = Object.fromEntries(
      keys.map((key) => [key, [...new Set(same.map((one) => (one.where as Record<string, unknown>)[key]))]]),
    )
    return { ...first, options, where: where as Facts }
  })
}

export const pages: readonly AskedPage[] = questions
  .filter(({ options }) => options.every(({ facts }) => facts['principal.province'] === undefined))
  .map((question) => {
    const setting = settingOf(question)
    return { question, told: together(question.options.flatMap((option) => toldOf(option, setting))) }
  })

/** Every outcome that some answer leads to, in the order in which a reader meets them. */
export const endings: readonly PathEnd[] = [
  ...new Set(pages.flatMap(({ told }) => told.flatMap((one) => one.endings.map(({ end }) => end)))),
]

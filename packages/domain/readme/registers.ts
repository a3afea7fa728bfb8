/** Tables of the README that come from the registers of the book: what there is of everything, procedures, checks, disputes. */
import { calendars } from '../src/calendar/index.ts'
import { legalPeriods } from '../src/dataset/index.ts'
import { numberFormats } from '../src/numbers/index.ts'
import { topicsOf } from '../src/reading/index.ts'
import { rulebook } from '../src/rulebook/index.ts'
import type { Procedure } from '../src/rulebook/procedure.ts'
import { situations } from '../src/rulebook/situations/index.ts'
import type { Statement, Topic } from '../src/rulebook/topic.ts'
import { both, folded, linkTo, table } from './markdown.ts'
import { provinceName } from './provinces.ts'

const national: readonly Statement[] = rulebook.topics.flatMap(({ statements }) => statements)
const provincial: readonly Statement[] = Object.values(rulebook.provinces).flatMap(({ statements }) =>
  (Object.values(statements) as (readonly Statement[])[]).flat(),
)

/** "12 provider, 3 agency": how often each word occurs, the most frequent first. */
function tally(words: readonly string[]): string {
  const groups = [...Map.groupBy(words, (word) => word).entries()]
  return groups
    .toSorted(([a, x], [b, y]) => y.length - x.length || a.localeCompare(b))
    .map(([word, { length }]) => `${length} ${word}`)
    .join(', ')
}

function judgedBy({ demand }: Topic): string | undefined {
  const judged = 'only' in demand ? demand.only : demand
  return judged && 'check' in judged ? judged.check : undefined
}

export function countsPart(): string {
  const { topics, disputes, sources, rejections, playbooks, fees, checks, materials, facts, procedures } = rulebook
  const statements = [...national, ...provincial]
  const seen = rejections.filter(({ caughtBy }) => !('cannotSee' in caughtBy)).length
  const ours = playbooks.filter(({ agency }) => agency === null).length
  const decided = disputes.filter(({ follow }) => follow !== null).length
  return table(
    ['what', 'how many', 'of these'],
    [
      ['procedures', Object.keys(procedures).length, tally(Object.values(procedures).map(({ regime }) => regime))],
      ['topics', topics.length, tally(topics.map(({ demand }) => demand.kind))],
      ['statements', statements.length, `${national.length} of the nation, ${provincial.length} of provinces`],
      ['… by standing', '', tally(statements.map(({ standing }) => standing))],
      ['… by confidence', '', tally(statements.map(({ confidence }) => confidence))],
      ['legal periods', legalPeriods(rulebook).length, 'days on which statements begin'],
      ['checks', Object.keys(checks).length, `used by ${topics.filter(judgedBy).length} topics`],
      ['disputes', disputes.length, `${decided} decided, ${disputes.length - decided} open`],
      ['sources', Object.keys(sources).length, tally(Object.values(sources).map(({ kind }) => kind))],
      [
        'rejections',
        rejections.length,
        `${seen} seen before submission, ${rejections.length - seen} that software cannot see`,
      ],
      ['playbooks', playbooks.length, `${ours} our own, ${playbooks.length - ours} of agencies`],
      ['fees', fees.length, tally(fees.map(({ kind }) => kind))],
      ['situations', situations.length, 'expected from the sources before the engine ran'],
      ['materials', Object.keys(materials).length, ''],
      ['facts', Object.keys(facts).length, tally(Object.values(facts).map(({ from }) => from ?? 'asked'))],
      ['number formats', Object.keys(numberFormats).length, ''],
      ['published calendars', calendars.length, calendars.map(({ year }) => year).join(', ')],
    ],
  )
}

function yieldsOf({ yields: { principal, service } }: Procedure): string {
  const yielded = [principal && `principal: ${principal}`, service && `service: ${service}`].filter(Boolean)
  return yielded.length === 0 ? '–' : yielded.join('<br>')
}

export function proceduresPart(): string {
  return table(
    ['procedure', 'title', 'regime', 'stages', 'topics', 'yields'],
    Object.values(rulebook.procedures).map((one) => [
      linkTo('src/rulebook/procedures', one.id),
      both(one.title),
      `\`${one.regime}\``,
      one.stages.length,
      topicsOf(rulebook, one.id).length,
      yieldsOf(one),
    ]),
  )
}

export function checksPart(): string {
  const uses = Map.groupBy(rulebook.topics, judgedBy)
  const rows = Object.values(rulebook.checks).map(({ id, asks }) => [
    linkTo('src/rulebook/checks', id),
    both(asks),
    uses.get(id)?.length ?? 0,
  ])
  return folded(
    `All ${rows.length} checks: what each asks, and how many topics call it`,
    table(['check', 'asks', 'topics'], rows),
  )
}

export function disputesPart(): string {
  const rows = rulebook.disputes.map((one) => [
    linkTo('src/rulebook/disputes', one.id),
    one.scope === 'nation' ? 'nation' : both(provinceName(one.scope)),
    one.question.en,
    one.claims.map((claim) => (claim === one.follow ? `**${claim}**` : claim)).join(' / '),
    one.checkAgain,
  ])
  return folded(
    `All ${rows.length} disputes: the claim we follow is bold, none is where nobody has decided`,
    table(['dispute', 'where', 'question', 'claims', 'look again'], rows),
  )
}

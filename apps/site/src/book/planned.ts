/** The steps of a procedure from submission to its end, with what limits each: read as a case of the place would be. */
import { countingAnswers, type InForce, limitText, startOf } from '@beian/domain/reading'
import { type Limit, type Procedure, rulebook, type Stage, type Topic } from '@beian/domain/rulebook'
import { actors, type Language, type ProvinceId, provinceIds } from '@beian/domain/vocabulary'
import * as to from '../addresses.ts'
import type { Line, Lines, PlannedProcedure } from '../islands/planner/shape.ts'
import { dayIn } from '../text/day.ts'
import { textIn } from '../text/index.ts'
import { standings } from '../text/words.ts'
import { viewOf } from './case-guide.ts'
import { isLaw, stageOfLimit } from './limits.ts'
import { naturesOf } from './readers.ts'
import { topicsIn } from './sections.ts'
import { anchorOf, nationalOn } from './stated.ts'

type Place = 'nation' | ProvinceId

/** The stages of the bar that come after the first: what is done before submission takes as long as it takes. */
export const plannedStages = ({ stages }: Procedure): readonly Stage[] =>
  stages.filter(({ stands, final }) => stands === undefined && final === undefined).slice(1)

/** Those that run forward from an event within the stage. */
function topicsOfStage(procedure: Procedure, stage: Stage): readonly Topic[] {
  return topicsIn(procedure, 'limit').filter(
    (topic) =>
      (topic.demand.kind === 'estimate' || topic.demand.kind === 'time-limit') &&
      topic.demand.after !== undefined &&
      stageOfLimit(procedure, topic) === stage,
  )
}

/** What counts where only the place is known; what depends on more (a mini-program, say) is on the page of its rule. */
function inForceAt(procedure: Procedure, topic: Topic, place: Place): readonly InForce[] {
  if (place === 'nation')
    return nationalOn(topic)
      .filter(({ statement }) => statement.when === undefined)
      .map(({ statement, scope, anchor }) => ({ statement, scope, ref: anchor }))
  const [nature] = naturesOf(procedure)
  if (nature === undefined) return []
  return countingAnswers(rulebook, topic, viewOf(procedure, { nature: nature.id, place })).flatMap((answer) => {
    if (answer.is === 'applies') return [answer.by, ...answer.dissent]
    return answer.is === 'disputed' ? answer.claims : []
  })
}

function lineOf(lang: Language, topic: Topic, { statement, scope }: InForce): readonly Line[] {
  const value = statement.value as Limit | null | 'as-nation'
  if (value === null || value === 'as-nation') return []
  const source = rulebook.sources[statement.cites[0] ?? '']
  const name = (lang === 'zh' ? source?.number : undefined) ?? source?.title[lang] ?? ''
  const by = [standings[statement.standing][lang], name, dayIn(lang, startOf(statement.from))].join(textIn(lang).comma)
  const text = limitText(value, topic.demand.kind === 'estimate' ? 'estimate' : 'time-limit')[lang]
  return [{ ...value, text, by, href: to.rule(topic.id, anchorOf(topic, scope, statement))(lang) }]
}

export function plannedLines(
  lang: Language,
  { procedure, stage, place }: { procedure: Procedure; stage: Stage; place: Place },
): Lines {
  const found = topicsOfStage(procedure, stage).flatMap((topic) =>
    inForceAt(procedure, topic, place).map((by) => ({
      law: isLaw(by.statement.standing),
      lines: lineOf(lang, topic, by),
    })),
  )
  const linesIn = (law: boolean) => found.filter((one) => one.law === law).flatMap(({ lines }) => lines)
  return { byLaw: linesIn(true), inPractice: linesIn(false) }
}

function byPlace(lang: Language, procedure: Procedure, stage: Stage) {
  const at = (place: Place) => plannedLines(lang, { procedure, stage, place })
  const nation = at('nation')
  const own = provinceIds.flatMap((place) => {
    const lines = at(place)
    return JSON.stringify(lines) === JSON.stringify(nation) ? [] : [[place, lines] as const]
  })
  return { ...Object.fromEntries(own), nation }
}

export function plannedProcedure(lang: Language, procedure: Procedure): PlannedProcedure {
  const end = procedure.stages.find(({ final, stands }) => final && stands === undefined)
  return {
    title: procedure.title[lang],
    href: to.guide(procedure.id)(lang),
    end: end?.title[lang] ?? '',
    steps: plannedStages(procedure).map((stage) => ({
      id: stage.id,
      title: stage.title[lang],
      who: actors[stage.who][lang],
      lines: byPlace(lang, procedure, stage),
    })),
  }
}

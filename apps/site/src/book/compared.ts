/** What the comparison of provinces loads: the nation's answers with the questions in order, and each province's own, in one language. */
import { compareProvinces, currentStatements, type InForce, type Scope, say, startOf } from '@beian/domain/reading'
import { rulebook, type Topic } from '@beian/domain/rulebook'
import type { Language, ProvinceId } from '@beian/domain/vocabulary'
import * as to from '../addresses.ts'
import type { Compared, ComparedNation, Said } from '../islands/compared.ts'
import { today } from '../settings.ts'
import { dayIn } from '../text/day.ts'
import { textIn } from '../text/index.ts'
import { sectionTitles, standings } from '../text/words.ts'
import { conditionsOf } from './conditions.ts'
import { bySubject } from './sections.ts'
import { ownProvinces } from './stated.ts'

/** The questions that some province answers for itself. */
export const comparable: readonly Topic[] = rulebook.topics.filter((topic) => ownProvinces(topic).length > 0)

function saidBy(lang: Language, topic: Topic, { statement }: InForce): Said {
  const text = textIn(lang)
  const ifs = conditionsOf(statement.when).map(({ title, values }) =>
    text.law.where(
      title[lang],
      values.map((value) => value[lang]),
    ),
  )
  const by = `${standings[statement.standing][lang]}${text.comma}${dayIn(lang, startOf(statement.from))}`
  return { ifs, text: say(rulebook, topic, statement)[lang], by }
}

function answers(lang: Language, topic: Topic, scope: Scope): readonly Said[] {
  return currentStatements(rulebook, topic, { scope, on: today })
    .filter(({ statement }) => statement.value !== 'as-nation' && (scope !== 'nation' || statement.value !== null))
    .map((by) => saidBy(lang, topic, by))
}

export function comparedNation(lang: Language): ComparedNation {
  return {
    subjects: bySubject(comparable).map(({ id, topics }) => ({
      title: sectionTitles[id][lang],
      questions: topics.map((topic) => ({
        id: topic.id,
        title: topic.title[lang],
        href: to.rule(topic.id, 'provinces')(lang),
        says: answers(lang, topic, 'nation'),
      })),
    })),
  }
}

/** A question the province leaves out nobody has looked at there. */
export function comparedProvince(lang: Language, province: ProvinceId): Compared {
  const answer = (topic: Topic): Compared[string] | undefined => {
    const is = compareProvinces(rulebook, topic, today).find((one) => one.province === province)?.is
    if (is === 'as-nation') return is
    return is === 'differs' ? answers(lang, topic, province) : undefined
  }
  const found = comparable.map((topic) => [topic.id, answer(topic)] as const)
  return Object.fromEntries(found.flatMap(([id, says]) => (says === undefined ? [] : [[id, says]])))
}

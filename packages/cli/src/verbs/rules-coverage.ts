/** beian rules coverage: how much the nation's texts answer, and for each province what it says itself, what was looked at, and what nobody has looked at. */
import { provinceIds } from '@beian/domain/vocabulary'
import type { Covered } from '../book/rules.ts'
import { isDayProblem, readDay } from '../days/read-day.ts'
import type { Language } from '../language.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '[--province ID] [--on DATE]',
  about: {
    zh: '先是全国（多少个问题有规定），然后三十一个省各有几个问题自己有规定、几个查过与全国一致、几个还没有人查过，以及最近一次核对的日子。“没查过”不等于“一致”。',
    en: 'First the nation, how many questions it answers; then for each of the 31 provinces how many questions it answers itself, how many were looked at and are as for the nation, how many nobody has looked at, and when it was last reviewed. “Not looked at” is not “the same”.',
  },
  options: {
    province: {
      value: 'ID',
      choices: provinceIds,
      about: { zh: '只看全国和这个省', en: 'the nation and this province only' },
    },
    on: { value: 'DATE', about: { zh: '哪一天；默认今天', en: 'on which day; today by default' } },
  },
  examples: [
    { command: 'rules coverage --on 2026-11-21', shows: { zh: '各省收录情况', en: 'how well each province is known' } },
  ],
  async run(call) {
    const on: ReturnType<typeof readDay> = call.options.on === undefined ? call.today : readDay(call.options.on)
    if (isDayProblem(on)) return call.misuse({ ...on, path: '--on' })
    const { coverage } = await import('../book/rules.ts')
    const { province } = call.options
    const isAsked = (scope: string) => province === undefined || scope === province || scope === 'nation'
    const asked = coverage(on).filter((one) => isAsked(one.province))
    for (const one of asked) await call.answer(call.json ? JSON.stringify(one) : lineOf(one, call.language))
    return 0
  },
})

const words = {
  zh: ['自有', '一致', '没查过', '核对'],
  en: ['own', 'same', 'not looked at', 'reviewed'],
} as const

function lineOf(one: Covered, language: Language): string {
  if (one.province === 'nation') return `nation  ${words[language][0]} ${one.answered}/${one.topics}`
  const counts = [one.differs, one.asNation, one.notLookedAt, one.reviewed ?? '—']
  return `${one.province}  ${counts.map((count, index) => `${words[language][index]} ${count}`).join('  ')}`
}

/** How long a stage takes by what access providers publish: one line for each who says so, with its day. Never a promise. */

import { limitText } from '@beian/domain/reading'
import { providerReview, reviewDays, reviewDaysSource, rulebook, type Stage } from '@beian/domain/rulebook'
import { type Actor, type Day, type ProvinceId, provinceIds, type SourceId, type Text } from '@beian/domain/vocabulary'
import { provinceOf } from './stated.ts'

export type Published = {
  readonly least: Text
  readonly most?: Text
  readonly source: SourceId
  readonly issuer: Text
  readonly day: Day | null
}

const range = ({ min, max }: { min: number; max: number }) => (min === max ? `${min}` : `${min}–${max}`)

function days(province: ProvinceId): Text {
  const { name } = provinceOf(province)
  const figure = range(reviewDays[province])
  return { zh: `${figure} 天（${name.zh}）`, en: `${figure} days (${name.en})` }
}

function published(source: SourceId, texts: Pick<Published, 'least' | 'most'>): Published {
  const { issuer, seen } = rulebook.sources[source] as { issuer: Text; seen: Day | null }
  return { ...texts, source, issuer, day: seen }
}

const byActor: { readonly [A in Actor]?: () => Published } = {
  'access-provider': () => published(providerReview.cites, { least: limitText(providerReview) }),
  authority: () => {
    const ordered = provinceIds.toSorted((a, b) => reviewDays[a].max - reviewDays[b].max)
    const [least, most] = [ordered[0] as ProvinceId, ordered.at(-1) as ProvinceId]
    return published(reviewDaysSource.cites, { least: days(least), most: days(most) })
  },
}

export function publishedTimes(stage: Stage): readonly Published[] {
  const found = byActor[stage.who]?.()
  return found === undefined ? [] : [found]
}

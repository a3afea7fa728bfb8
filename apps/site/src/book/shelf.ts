/** What the site walks through: its procedures, natures, provinces and languages, as the parameters of its pages. */
import { type Procedure, rulebook } from '@beian/domain/rulebook'
import {
  type Language,
  languages,
  type NatureId,
  natures,
  type Regime,
  regimes,
  type Text,
} from '@beian/domain/vocabulary'

export const procedures: readonly Procedure[] = Object.values(rulebook.procedures)

export type Nature = { readonly id: NatureId; readonly title: Text }

export const natureList: readonly Nature[] = (Object.keys(natures) as NatureId[]).map((id) => ({
  id,
  title: natures[id].title,
}))

/** The procedures of one regime: the one by which somebody comes under it, and those for whoever is. */
export type RegimeShelf = { readonly regime: Regime; readonly entry: Procedure; readonly later: readonly Procedure[] }

export const regimeShelves: readonly RegimeShelf[] = regimes.flatMap((regime) => {
  const [entry, ...later] = procedures.filter((one) => one.regime === regime)
  return entry === undefined ? [] : [{ regime, entry, later }]
})

/** After which procedures this one usually follows. */
export function precedingOf({ id }: Procedure): readonly Procedure[] {
  return procedures.filter(({ followedBy = [] }) => followedBy.includes(id))
}

export function followingOf({ followedBy = [] }: Procedure): readonly Procedure[] {
  return procedures.filter(({ id }) => followedBy.includes(id))
}

/** The static paths of pages in both languages, the two of a page side by side: what is composed for one serves the other. */
export function inBoth<P extends Record<string, string>, Q>(pages: readonly { params: P; props: Q }[]) {
  return pages.flatMap(({ params, props }) =>
    languages.map((lang) => ({ params: { ...params, lang }, props: { ...props, lang } })),
  )
}

export const bothLanguages = () => languages.map((lang) => ({ params: { lang }, props: { lang } }))

export type In = { lang: Language }

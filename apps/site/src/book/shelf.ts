/** What the site walks through: its procedures, natures, provinces and languages, as the parameters of its pages. */
import { type Procedure, rulebook } from '@beian/domain/rulebook'
import { type Language, languages, type NatureId, natures, type Text } from '@beian/domain/vocabulary'

export const procedures: readonly Procedure[] = Object.values(rulebook.procedures)

export const natureList: readonly { readonly id: NatureId; readonly title: Text }[] = (
  Object.keys(natures) as NatureId[]
).map((id) => ({ id, title: natures[id].title }))

/** The static paths of one page in both languages. */
export function inBoth<P extends Record<string, string>, Q>(pages: readonly { params: P; props: Q }[]) {
  return languages.flatMap((lang) =>
    pages.map(({ params, props }) => ({ params: { ...params, lang }, props: { ...props, lang } })),
  )
}

export const bothLanguages = () => languages.map((lang) => ({ params: { lang }, props: { lang } }))

export type In = { lang: Language }

/** Every address of the site, in one place: a link is made here or nowhere. */
import type { Language, NumberKind, ProcedureId, ProvinceId, SourceId, SourceKind } from '@beian/domain/vocabulary'

export type Localised = (lang: Language) => string

export const home: Localised = (lang) => `/${lang}/`
export const guides: Localised = (lang) => `/${lang}/guides/`
export const guide =
  (procedure: ProcedureId): Localised =>
  (lang) =>
    `/${lang}/guides/${procedure}/`
export const natureGuide =
  (procedure: ProcedureId, nature: string): Localised =>
  (lang) =>
    `/${lang}/guides/${procedure}/${nature}/`
export const caseGuide =
  (procedure: ProcedureId, nature: string, province: ProvinceId): Localised =>
  (lang) =>
    `/${lang}/guides/${procedure}/${nature}/${province}/`
export const provinces: Localised = (lang) => `/${lang}/provinces/`
export const province =
  (id: ProvinceId): Localised =>
  (lang) =>
    `/${lang}/provinces/${id}/`
/** The comparison, with those already chosen. */
export const compare =
  (...chosen: readonly ProvinceId[]): Localised =>
  (lang) =>
    `/${lang}/provinces/compare/${chosen.length === 0 ? '' : `#with=${chosen.join(',')}`}`
export const provincesByTopic: Localised = (lang) => `/${lang}/provinces/compare/#topics`
/** The folder of the answers that the comparison loads. */
export const compareData: Localised = (lang) => `/${lang}/provinces/compare/`
export const rules: Localised = (lang) => `/${lang}/rules/`
export const rule =
  (topic: string, anchor?: string): Localised =>
  (lang) =>
    `/${lang}/rules/${topic}/${anchor === undefined ? '' : `#${anchor}`}`
export const disputes: Localised = (lang) => `/${lang}/disputes/`
export const dispute =
  (id: string): Localised =>
  (lang) =>
    `/${lang}/disputes/${id}/`
export const sources: Localised = (lang) => `/${lang}/sources/`
export const source =
  (id: SourceId): Localised =>
  (lang) =>
    `/${lang}/sources/${id}/`
export const sourceKind =
  (kind: SourceKind): Localised =>
  (lang) =>
    `/${lang}/sources/#${kind}`
export const rejections: Localised = (lang) => `/${lang}/rejections/`
export const rejection =
  (id: string): Localised =>
  (lang) =>
    `/${lang}/rejections/${id}/`
export const agencies: Localised = (lang) => `/${lang}/agencies/`
export const agency =
  (playbook: string, step?: string): Localised =>
  (lang) =>
    `/${lang}/agencies/${playbook}/${step === undefined ? '' : `#step-${step}`}`
export const fees: Localised = (lang) => `/${lang}/fees/`
export const fee =
  (id: string): Localised =>
  (lang) =>
    `/${lang}/fees/#${id}`
export const coverage: Localised = (lang) => `/${lang}/coverage/`
export const glossary: Localised = (lang) => `/${lang}/glossary/`
export const term =
  (id: string): Localised =>
  (lang) =>
    `/${lang}/glossary/${id}/`
export const changes: Localised = (lang) => `/${lang}/changes/`
export const changesIn =
  (year: string, anchor?: string): Localised =>
  (lang) =>
    `/${lang}/changes/${year}/${anchor === undefined ? '' : `#${anchor}`}`
export const procedureChanges =
  (id: ProcedureId): Localised =>
  (lang) =>
    `/${lang}/changes/procedures/${id}/`
export const provinceChanges =
  (id: ProvinceId, anchor?: string): Localised =>
  (lang) =>
    `/${lang}/changes/provinces/${id}/${anchor === undefined ? '' : `#${anchor}`}`
/** The Atom feed of a page of changes. */
export const feedOf =
  (page: Localised): Localised =>
  (lang) =>
    `${page(lang)}atom.xml`
export const reference: Localised = (lang) => `/${lang}/reference/`
/** The rooms behind the one door "reference" of the masthead. */
export const referenceRooms: readonly Localised[] = [
  disputes,
  sources,
  rejections,
  agencies,
  fees,
  glossary,
  changes,
  coverage,
]
export const snippets: Localised = (lang) => `/${lang}/snippets/`
export const snippet =
  (format: string): Localised =>
  (lang) =>
    `/${lang}/snippets/${format}/`
export const check: Localised = (lang) => `/${lang}/check/`
export const numbers: Localised = (lang) => `/${lang}/numbers/`
export const numberFormat =
  (kind: NumberKind): Localised =>
  (lang) =>
    `/${lang}/numbers/#${kind}`
export const about: Localised = (lang) => `/${lang}/about/`

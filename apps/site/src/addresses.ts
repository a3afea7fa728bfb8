/** Every address of the site, in one place: a link is made here or nowhere. */
import type { Language, NumberKind, ProcedureId, ProvinceId, SourceId } from '@beian/domain/vocabulary'

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
export const rules: Localised = (lang) => `/${lang}/rules/`
export const rule =
  (topic: string, anchor?: string): Localised =>
  (lang) =>
    `/${lang}/rules/${topic}/${anchor === undefined ? '' : `#${anchor}`}`
export const disputes: Localised = (lang) => `/${lang}/disputes/`
export const dispute =
  (id: string): Localised =>
  (lang) =>
    `/${lang}/disputes/#${id}`
export const sources: Localised = (lang) => `/${lang}/sources/`
export const source =
  (id: SourceId): Localised =>
  (lang) =>
    `/${lang}/sources/${id}/`
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

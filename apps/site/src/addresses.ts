/** Every address of the site, in one place: a link is made here or nowhere. */
import type { Language, NumberKind, ProcedureId, ProvinceId, SourceId, SourceKind } from '@beian/domain/vocabulary'

/** The folder in which the site stands, without its last stroke: nothing where it has a host of its own. */
export const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '')

/** A file that belongs to no language. */
export const file = (name: string): string => `${base}/${name}`

export type Localised = (lang: Language) => string

export const home: Localised = (lang) => `${base}/${lang}/`
export const guides: Localised = (lang) => `${base}/${lang}/guides/`
export const start: Localised = (lang) => `${base}/${lang}/start/`
/** The same with answers, `who=company&what=website`: behind the mark that no browser sends. */
export const startWith =
  (query: string): Localised =>
  (lang) =>
    `${start(lang)}${query === '' ? '' : `#${query}`}`
export const startAll: Localised = (lang) => `${base}/${lang}/start/all/`
/** A question, an answer or an outcome on that page. */
export const startAt =
  (anchor: string): Localised =>
  (lang) =>
    `${startAll(lang)}#${anchor}`
export const checklist: Localised = (lang) => `${base}/${lang}/start/checklist/`
export const checklistOf =
  (procedure: string, query: string): Localised =>
  (lang) =>
    `${checklist(lang)}#do=${procedure}${query === '' ? '' : `&${query}`}`
/** The same by the law of an earlier day. */
export const checklistOn =
  (day: string, procedure: string, query: string): Localised =>
  (lang) =>
    `${checklist(lang)}#do=${procedure}&on=${day}${query === '' ? '' : `&${query}`}`
/** What the finder and the checklist read in the browser. */
export const finderData = `${base}/data/finder.json`
export const checklistData = (procedure: string): string => `${base}/data/checklists/${procedure}.json`
export const provinceData = (province: string): string => `${base}/data/checklists/provinces/${province}.json`
export const guide =
  (procedure: ProcedureId): Localised =>
  (lang) =>
    `${base}/${lang}/guides/${procedure}/`
/** A section of a guide in full. */
export const questions =
  (procedure: ProcedureId, section: string, anchor?: string): Localised =>
  (lang) =>
    `${base}/${lang}/guides/${procedure}/questions/${section}/${anchor === undefined ? '' : `#${anchor}`}`
/** What a form of service is asked besides the usual one: an App. */
export const formGuide =
  (procedure: ProcedureId, form: string): Localised =>
  (lang) =>
    `${guide(procedure)(lang)}forms/${form}/`
/** The picture of a procedure's way. */
export const flow =
  (procedure: ProcedureId): Localised =>
  (lang) =>
    `${base}/${lang}/guides/${procedure}/flow.svg`
export const natureGuide =
  (procedure: ProcedureId, nature: string): Localised =>
  (lang) =>
    `${base}/${lang}/guides/${procedure}/${nature}/`
export const caseGuide =
  (procedure: ProcedureId, nature: string, province: ProvinceId): Localised =>
  (lang) =>
    `${base}/${lang}/guides/${procedure}/${nature}/${province}/`
export const provinces: Localised = (lang) => `${base}/${lang}/provinces/`
export const province =
  (id: ProvinceId): Localised =>
  (lang) =>
    `${base}/${lang}/provinces/${id}/`
/** Of a province the checklists of each nature. */
export const provinceNatures =
  (id: ProvinceId): Localised =>
  (lang) =>
    `${province(id)(lang)}#natures`
/** The comparison, with those already chosen. */
export const compare =
  (...chosen: readonly ProvinceId[]): Localised =>
  (lang) =>
    `${base}/${lang}/provinces/compare/${chosen.length === 0 ? '' : `#with=${chosen.join(',')}`}`
export const provincesByTopic: Localised = (lang) => `${base}/${lang}/provinces/compare/#topics`
/** The folder of the answers that the comparison loads. */
export const compareData: Localised = (lang) => `${base}/${lang}/provinces/compare/`
/** The planner of dates, with a procedure already chosen. */
export const planner =
  (procedure?: ProcedureId): Localised =>
  (lang) =>
    `${base}/${lang}/planner/${procedure === undefined ? '' : `#procedure=${procedure}`}`
export const rules: Localised = (lang) => `${base}/${lang}/rules/`
export const rule =
  (topic: string, anchor?: string): Localised =>
  (lang) =>
    `${base}/${lang}/rules/${topic}/${anchor === undefined ? '' : `#${anchor}`}`
export const disputes: Localised = (lang) => `${base}/${lang}/disputes/`
export const dispute =
  (id: string): Localised =>
  (lang) =>
    `${base}/${lang}/disputes/${id}/`
export const sources: Localised = (lang) => `${base}/${lang}/sources/`
export const source =
  (id: SourceId): Localised =>
  (lang) =>
    `${base}/${lang}/sources/${id}/`
export const sourceKind =
  (kind: SourceKind): Localised =>
  (lang) =>
    `${base}/${lang}/sources/#${kind}`
export const rejections: Localised = (lang) => `${base}/${lang}/rejections/`
export const rejectionKind =
  (kind: string): Localised =>
  (lang) =>
    `${base}/${lang}/rejections/#${kind}`
export const rejection =
  (id: string): Localised =>
  (lang) =>
    `${base}/${lang}/rejections/${id}/`
export const agencies: Localised = (lang) => `${base}/${lang}/agencies/`
/** Whether an agency is needed. */
export const myself: Localised = (lang) => `${agencies(lang)}#myself`
export const agency =
  (playbook: string, step?: string): Localised =>
  (lang) =>
    `${base}/${lang}/agencies/${playbook}/${step === undefined ? '' : `#step-${step}`}`
export const fees: Localised = (lang) => `${base}/${lang}/fees/`
export const fee =
  (id: string): Localised =>
  (lang) =>
    `${base}/${lang}/fees/#${id}`
export const coverage: Localised = (lang) => `${base}/${lang}/coverage/`
export const glossary: Localised = (lang) => `${base}/${lang}/glossary/`
export const term =
  (id: string): Localised =>
  (lang) =>
    `${base}/${lang}/glossary/${id}/`
export const changes: Localised = (lang) => `${base}/${lang}/changes/`
export const changesIn =
  (year: string, anchor?: string): Localised =>
  (lang) =>
    `${base}/${lang}/changes/${year}/${anchor === undefined ? '' : `#${anchor}`}`
export const procedureChanges =
  (id: ProcedureId): Localised =>
  (lang) =>
    `${base}/${lang}/changes/procedures/${id}/`
export const provinceChanges =
  (id: ProvinceId, anchor?: string): Localised =>
  (lang) =>
    `${base}/${lang}/changes/provinces/${id}/${anchor === undefined ? '' : `#${anchor}`}`
/** The Atom feed of a page of changes. */
export const feedOf =
  (page: Localised): Localised =>
  (lang) =>
    `${page(lang)}atom.xml`
export const reference: Localised = (lang) => `${base}/${lang}/reference/`
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
export const snippets: Localised = (lang) => `${base}/${lang}/snippets/`
export const snippet =
  (format: string): Localised =>
  (lang) =>
    `${base}/${lang}/snippets/${format}/`
export const check: Localised = (lang) => `${base}/${lang}/check/`
export const numbers: Localised = (lang) => `${base}/${lang}/numbers/`
export const numberFormat =
  (kind: NumberKind): Localised =>
  (lang) =>
    `${base}/${lang}/numbers/#${kind}`
export const about: Localised = (lang) => `${base}/${lang}/about/`
export const search: Localised = (lang) => `${base}/${lang}/search/`
export const data: Localised = (lang) => `${base}/${lang}/data/`

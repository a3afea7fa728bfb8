/** One page of each kind, so that a test of the kinds needs not open all of them. */
import { type Language, languages } from '@beian/domain/vocabulary'
import * as to from '../src/addresses.ts'

const kinds: readonly to.Localised[] = [
  to.home,
  to.start,
  to.startWith('who=wfoe&what=app&server=mainland&earns=advertising&area=none&filed=none&name=nobody&in=shanghai'),
  to.startAll,
  to.checklist,
  to.checklistOf('first-filing', 'who=company&what=website&in=guangdong'),
  to.guides,
  to.guide('first-filing'),
  to.guide('licence-application'),
  to.natureGuide('public-security-filing', 'enterprise'),
  to.caseGuide('added-service', 'military', 'guangdong'),
  to.natureGuide('first-filing', 'enterprise'),
  to.caseGuide('first-filing', 'enterprise', 'guangdong'),
  to.provinces,
  to.province('guangdong'),
  to.compare(),
  to.rules,
  to.rule('commercial-or-not'),
  to.rule('police-filing-penalty'),
  to.reference,
  to.disputes,
  to.dispute('chinese-citizen-as-contact'),
  to.rejections,
  to.rejection('domain-name-holder-differs'),
  to.agencies,
  to.agency('vianet'),
  to.fees,
  to.glossary,
  to.term('icp-filing'),
  to.changes,
  to.changesIn('2021'),
  to.procedureChanges('first-filing'),
  to.provinceChanges('hebei'),
  to.coverage,
  to.sources,
  to.source('huawei-filing-knowledge-base'),
  to.snippets,
  to.snippet('html'),
  to.check,
  to.numbers,
  to.planner(),
  to.search,
  to.data,
  to.questions('first-filing', 'advice'),
  to.about,
]

/** The pages on which a component runs in the browser. */
export const islands: readonly to.Localised[] = [
  to.start,
  to.startWith('who=wfoe&what=app&server=mainland&earns=advertising&area=none&filed=none&name=nobody&in=shanghai'),
  to.checklist,
  to.checklistOf('first-filing', 'who=company&what=website&in=guangdong'),
  to.compare(),
  to.snippets,
  to.check,
  to.numbers,
  to.planner(),
  to.search,
]

export const pagesIn = (lang: Language): readonly string[] => kinds.map((address) => address(lang))
export const allPages: readonly string[] = ['/', '/nowhere/', ...languages.flatMap(pagesIn)]

/** Each kind in one language, the next in the other: both are built from the same parts. */
export const eachKindOnce: readonly string[] = [
  '/',
  '/nowhere/',
  ...kinds.map((address, place) => address(languages[place % languages.length] as Language)),
]

/** The site's own words in English. What is law comes from the book; here are headings, explanations and connecting words. */
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'
import { enChanges } from './en.changes.ts'
import { enFinding } from './en.finding.ts'
import { enPages } from './en.pages.ts'
import { enReference } from './en.reference.ts'
import { enTools } from './en.tools.ts'
import { lower } from './english.ts'
import type { SiteText } from './zh.ts'

const day = (value: Day) => dayIn('en', value)
const and = (items: readonly string[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`

export const en: SiteText = {
  comma: ', ',
  stop: '; ',
  colon: ': ',
  full: '.',
  gap: ' ',
  list: (items) => items.join(', '),
  site: {
    name: 'China ICP, rule by rule',
    tagline: 'For each requirement: who says so, since when, and whether we checked.',
    lead: 'A website served from the Chinese mainland needs a filing before it opens, and shows the number at the foot of its home page. Here stand the national rules and what 31 provinces do differently, one by one, each with its source, its date and how binding it is.',
    skip: 'Skip to the text',
    contents: 'Contents of this page',
    onThisPage: 'On this page',
    forYourCase: 'For your case',
    other: '中文',
  },
  nav: {
    label: 'Rooms',
    start: 'What you need',
    guides: 'Guides',
    provinces: 'Provinces',
    rules: 'Rules',
    snippets: 'Footer snippets',
    check: 'Check a footer',
    numbers: 'Read a number',
    reference: 'Reference',
  },
  foot: {
    label: 'About',
    not: 'Not legal advice, and not the ministry’s site. The ministry’s filing system is at beian.miit.gov.cn.',
    asOf: (date) => `The rules as of ${date}.`,
    licences: 'Code under the MIT licence, data under CC\u00a0BY\u00a04.0.',
    about: 'About and disclaimer',
    report: 'Found an error?',
    noNumber: 'No filing number is configured here: a site that is not served from the mainland needs none.',
  },
  law: {
    nation: 'Nationwide',
    since: ({ day: from, known }) =>
      known === 'seen'
        ? `In use by ${day(from)}`
        : `Since ${day(from)}${known === 'unverified' ? ' (day unverified)' : ''}`,
    seen: (date) => `source last seen ${day(date)}`,
    noDate: 'source undated',
    reviewed: (date) => `province reviewed ${day(date)}`,
    old: 'Not seen again for three years: take it as a hint.',
    dissent: 'Another source disagrees.',
    bothSides: 'Both sides',
    disputed: 'Sources disagree, and it is not settled:',
    dependsOn: (titles) => `It depends on: ${and(titles.map(lower))}.`,
    when: (title, values) => `If ${lower(title)} is “${values.join('” or “')}”:`,
    where: (title, values) => `${title}: ${values.join(', ')}`,
    ended: 'Replaced by a later rule',
    notYet: 'Not yet in force',
    byLaw: 'By law',
    inPractice: 'In practice',
    noLimit: 'We found no limit',
    noPractice: 'Nothing to quote',
    at: (figure, place) => (place === undefined ? figure : `${figure} (${place})`),
    perProvince: (least, most) => `${least} to ${most}, by province`,
    cases: (count, turns) =>
      turns.length === 0 || turns.length > 2 ? `${count} cases` : `${count} cases, by ${and(turns.map(lower))}`,
    sources: 'Sources',
    moreSources: (count) => `${count} more`,
    accepts: 'Any of',
  },
  ...enFinding,
  ...enPages,
  ...enReference,
  ...enTools,
  ...enChanges,
}

/** The words of changes, of the glossary, of what has aged, and of a rule's history, in English. */
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'
import { lower, many } from './english.ts'
import type { ChangesText } from './zh.changes.ts'

const day = (value: Day) => dayIn('en', value)

export const enChanges: ChangesText = {
  change: {
    title: 'Changes',
    lead: 'Which rules began on which day, and what they ended. Where a rule names its day, that day counts; where we only know that it was so by some day, it stands under that day, apart.',
    ahead: 'Announced, not yet in force',
    aheadNone: 'Nothing is announced that has not begun.',
    latest: 'Rules that began lately',
    since: 'What changed since …',
    sinceLead: 'Find the day you were last here: whatever stands above it is newer.',
    start: (on) => `From ${day(on)}`,
    seen: (by) => `Seen by ${day(by)}`,
    seenLead: 'We only know that the source said so by this day; when it began we do not know.',
    nation: (count) => `${count} nationwide`,
    inProvinces: (count, provinces) => `${count} in ${many(provinces, 'province')}`,
    countIn: (name, count) => `${name} ${count}`,
    statements: (count) => many(count, 'statement'),
    replaces: 'Replaces: ',
    byProcedure: 'By procedure',
    byProvince: 'By province',
    byYear: 'By year',
    year: (year) => `Changes of ${year}`,
    of: (name) => `Changes: ${name}`,
    ofLead: (name) => `Since when the rules of ${lower(name)} hold, and what they ended.`,
    feed: 'Subscribe (Atom)',
    feedTitle: (name) => `Changes: ${name}`,
    answers: (count) => many(count, 'answer'),
    more: (count) => `${count} more on the page`,
    standing: (standing) => ` (${lower(standing)})`,
  },
  glossary: {
    title: 'Glossary',
    lead: 'The words of the trade: Chinese, pinyin and English, what each means, which rules settle it and where it is used.',
    also: 'Also: ',
    not: 'Not to be taken for: ',
    settled: 'The rules that settle it',
    used: 'Where else it is used',
    words: 'Words: ',
  },
  aged: {
    title: 'This may be out of date',
    replaced: (text, by) => `“${text}”, which is cited here, has been replaced by “${by}”.`,
    unread: (count) =>
      `${many(count, 'source')} cited here ${count === 1 ? 'has' : 'have'} not been looked at for more than a year.`,
    reviewed: (on) => `It was last reviewed on ${day(on)}, more than a year ago.`,
    more: 'What was looked at',
  },
  topicPage: {
    time: 'Over time',
    provincesThen: 'Provinces: ',
    ended: 'replaced',
    ahead: 'not yet in force',
    known: 'How well we know it',
    firm: (primary, secondary, unverified) =>
      `Of the statements in force, ${primary} ${primary === 1 ? 'was' : 'were'} read in the original, ${secondary} in second-hand sources; ${unverified} ${unverified === 1 ? 'is' : 'are'} unverified.`,
    sources: (count, from, to) =>
      from === to
        ? `They rest on ${many(count, 'source')}, looked at on ${day(to)}.`
        : `They rest on ${many(count, 'source')}, looked at between ${day(from)} and ${day(to)}.`,
    nobody: 'No reviewer of this question is on record.',
    checked: (asks) => `Software judges it before submission: ${asks}`,
    notChecked: 'Software does not judge this: somebody has to look.',
    reads: (titles) => `It reads: ${titles.map(lower).join(', ')}.`,
    fix: 'If it is not kept',
    given: (on) => `The facts, on ${on}`,
    rejections: 'Filings come back for it',
    overtaken: 'It has overtaken steps of these agencies',
  },
}

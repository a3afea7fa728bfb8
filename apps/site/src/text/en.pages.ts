/** The words of single pages in English: headings, explanations and connecting words. */
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'
import { lower, many } from './english.ts'
import type { PagesText } from './zh.pages.ts'

const day = (value: Day) => dayIn('en', value)

export const enPages: PagesText = {
  guide: {
    title: 'Guides',
    lead: 'Each guide is composed from the book of rules: when a rule changes, the guide does too.',
    glance: 'At a glance',
    steps: 'Step by step',
    locks: 'Where it locks',
    locksLead: 'While these stages last, neither facts nor papers can be changed:',
    asks: 'What you will be asked',
    after: 'After approval',
    disputes: 'Where sources disagree',
    sources: 'Sources',
    natures: 'By nature of the principal',
    provinces: 'By province',
    by: 'Who acts: ',
    locked: 'nothing can be edited now',
    back: (stage) => `a return leads to “${stage}”`,
    differences: (count) => (count === 0 ? 'no difference on record' : many(count, 'difference')),
    nationalOnly: 'Choose a province to see all that is asked there:',
    mayBeLeftOut: (title) => `${title} (optional)`,
  },
  case: {
    lead: (nature, place) =>
      `All that the book asks of the nature “${lower(nature)}” in ${place}. A red rule marks where the province differs from the nation.`,
    count: (asked, open, local) =>
      `${many(asked, 'settled requirement')}, ${open} that depend on further facts; ${local} of them are the province’s own.`,
    otherNatures: 'Other natures',
    otherProvinces: 'Other provinces',
    toProvince: (name) => `All that ${name} says`,
    toGuide: 'How it goes, step by step',
    nobody: (name) =>
      `Nobody has yet reviewed ${name} as a whole: where no red rule stands, the province may still ask for more.`,
  },
  province: {
    title: 'Provinces',
    lead: 'The communications administration of the principal’s province decides on a filing, and they do not all ask the same. Here is what differs in each of the 31.',
    marks: 'Marks in numbers',
    filingMark: 'ICP filing',
    policeMark: 'Public security',
    authority: (name) => `Authority: ${name}. `,
    code: 'Region code',
    differs: 'What differs from the nation',
    nothing:
      'The book holds no answer of this province’s own. That does not mean there is none: nobody has found one yet.',
    same: 'Looked at, the same as for the nation',
    notLooked: 'Nobody has looked',
    notLookedLead: 'On these questions we know the national answer only; this province has not been looked at:',
    review: 'How long the review takes',
    reviewLead:
      'From tables that access providers publish: experience, not a promise. The limit of the law stands apart.',
    disputes: 'Disputes about this province',
    natures: 'All requirements, by nature of the principal',
    reviewed: (date) =>
      date === null ? 'Nobody has reviewed this province as a whole yet.' : `Reviewed as a whole on ${day(date)}.`,
    count: (count) => (count === 0 ? 'nothing on record' : many(count, 'difference')),
  },
  rule: {
    title: 'Rules',
    lead: 'Each question of the book has a page: what holds for the nation, what each province says, and on what it rests.',
    nation: 'Nationwide',
    provinces: 'In the provinces',
    noNation: 'There is no national rule; provinces or access providers decide.',
    notLooked: 'Provinces nobody has looked at: ',
    asNation: 'Looked at, and the same as the nation',
    nearMiss: 'Examples',
    kind: (kind, noun) => `${kind}, judged for ${noun}`,
    usedBy: 'Used by: ',
    history: 'Formerly',
    outcomes: {
      applies: 'applies, and is kept',
      'does-not-apply': 'does not apply',
      needs: 'depends on more facts',
      disputed: 'disputed',
      finding: 'would be pointed out',
    },
  },
  dispute: {
    title: 'Disputes',
    lead: 'Where sources contradict each other both sides are printed, with the one we follow for now and why.',
    follow: 'Followed for now',
    undecided: 'We follow neither yet, and show both.',
    why: 'Why',
    again: (date) => `To be checked again on ${day(date)}`,
    claims: 'The claims',
  },
  source: {
    title: 'Sources',
    lead: 'Every text, page and data set the book cites, with every statement that rests on it.',
    issuer: 'Issued by',
    number: 'Number',
    published: 'Published',
    inForce: 'In force',
    amended: 'Amended',
    seen: 'Last seen',
    checked: 'We looked on',
    address: 'Address',
    noAddress: 'not recorded',
    copy: 'Copy read',
    rests: (count) =>
      count === 0
        ? 'No statement rests on it at present'
        : `${many(count, 'statement')} ${count === 1 ? 'rests' : 'rest'} on it`,
    supersedes: 'Replaces',
    undated: 'undated',
  },
  snippet: {
    title: 'Footer snippet',
    lead: 'Paste your numbers, get the code for your footer. Nothing leaves this page.',
    formats: 'Formats',
    example: 'Example',
    where: 'Where to paste it',
    maker: 'Make it with your numbers',
    noScript:
      'The maker needs scripts. Without them, take an example from the pages of the formats below and put in your numbers.',
    carries: 'Can carry',
  },
  number: {
    title: 'Read a number',
    lead: 'Paste a filing, licence or public-security number and see what each part means. Nothing leaves this page.',
    label: 'Number',
    tryOne: 'Try one:',
    parts: 'What each part means',
    forgiven: 'Put right',
    canonical: 'As it is written',
    what: 'What to do: ',
    examples: 'Examples',
    refused: 'Refused',
    noScript: 'Reading needs scripts. Without them, compare with the forms below.',
    formats: 'Forms we know',
  },
  about: {
    title: 'About this site',
    notAdvice: 'Not legal advice',
    notAdviceText:
      'This site puts published rules and practice in order, as a help for those who file. It is no legal advice and replaces no answer of an authority, an access provider or a lawyer. Provinces change their practice: ask your access provider before you submit.',
    notMinistry: 'Not the ministry',
    notMinistryText:
      'We have nothing to do with the Ministry of Industry and Information Technology, the communications administrations or the police. Nothing is filed here and nothing is charged. Access providers submit filings free of charge; the official systems are beian.miit.gov.cn and beian.mps.gov.cn.',
    how: 'How the text comes about',
    howText:
      'Every statement is one sentence with its standing, our confidence in it, its start and its sources. Where nobody has looked, the page says so instead of passing off the national answer. Where sources contradict each other, both stand.',
    errors: 'If you find an error',
    errorsText:
      'Tell us which page, which sentence, and on what you rely (an address and a date help most). A correction keeps the former sentence and its day.',
    errorsAt: 'Write to: ',
    errorsNone: 'No address is configured for this site; please raise it in the source repository.',
    privacy: 'Privacy',
    privacyText:
      'No cookies, no counting, no request to anybody else. The maker and the number reader run in your browser alone.',
    licences: 'Licences',
    licencesText:
      'Code under the MIT licence; the rules as data under CC BY 4.0: name “China ICP, rule by rule” and the date.',
  },
  home: {
    start: 'Start here',
    natures: 'Who you are',
    provinces: 'Where you are',
    tools: 'Tools',
    shelf: 'What is on this shelf',
    topics: 'questions',
    statements: 'statements',
    sources: 'sources',
    own: 'provinces with answers of their own',
  },
  notFound: 'There is no such page',
  notFoundText: 'The address may be mistyped, or the page was renamed.',
}

/** The words of single pages in English: headings, explanations and connecting words. */
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'
import { lower, many } from './english.ts'
import { numberWords } from './number.ts'
import type { PagesText } from './zh.pages.ts'

const day = (value: Day) => dayIn('en', value)

export const enPages: PagesText = {
  guide: {
    title: 'Guides',
    lead: 'By the three regimes: first how one comes under it, then what may follow. Each guide is composed from the book of rules: when a rule changes, the guide does too.',
    who: 'Who it is for',
    steps: 'Step by step',
    locksLead: 'While these stages last, neither facts nor papers can be changed: ',
    asks: 'What you will be asked',
    disputes: 'Where sources disagree',
    sources: 'Sources',
    byNature: 'By nature of the principal',
    natures: 'Open to',
    everybody: 'Every nature of principal',
    only: (titles) => `Only for: ${titles.map(lower).join(', ')}`,
    before: 'Comes after',
    get: 'What you get',
    yields: {
      principal: (number) => `${number} of the principal`,
      service: (number) => `${number} of each service`,
    },
    next: 'Next',
    later: {
      'icp-filing': 'Once it is filed',
      'icp-licence': 'Once it is licensed',
      'public-security-filing': 'Once it is filed',
    },
    duties: 'For a breach of: ',
    provincialDisputes: (count) => `${many(count, 'dispute')} in single provinces`,
    provincesDiffer: (count) => `${count} provinces answer for themselves`,
    differIn: (names) => `Otherwise in ${names.join(', ')}`,
    furtherQuestions: (count) => `${many(count, 'further question')} looked at in practice`,
    allQuestions: (count) => `${many(count, 'question')} looked at in practice`,
    inFull: 'Point by point',
    sections: 'Sections',
    questionsLead: (procedure, count) =>
      `${many(count, 'question')} of this part of the ${lower(procedure)}: what the law answers, what is done in practice, and what only some provinces ask.`,
    alike: 'The same for everybody',
    byLaw: 'By law',
    practice: 'In practice',
    onlySome: (count) => `In some provinces only: ${many(count, 'question')}`,
    provinceCount: (count) => (count === 1 ? '1 province' : `${count} provinces`),
    allInFull: (count) => `${many(count, 'question')} in full`,
    allSources: (count) =>
      `A further ${count}: standards, pages of authorities, providers, platforms and agencies, reports`,
    by: (who) => `Who acts: ${who}`,
    locked: 'Nothing can be edited now',
    back: (stage) => `A return leads to “${stage}”`,
    differences: (count) => (count === 0 ? 'No difference on record' : many(count, 'difference')),
    nationalOnly: 'Choose a province to see all that is asked there:',
    mayBeLeftOut: (title) => `${title} (optional)`,
  },
  case: {
    lead: (procedure, place) =>
      `${procedure} in ${place}: all that the book asks. A red rule marks where the province differs from the nation.`,
    leadNation: (procedure) =>
      `${procedure}: all that the book asks. Hardly any province differs; where one does, it stands at the end.`,
    provincesSay: 'What single provinces say',
    sameFor: (titles) => `The same is asked of: ${titles.map(lower).join(', ')}.`,
    together: (titles) => titles.map((title, index) => (index === 0 ? title : lower(title))).join(', '),
    andOthers: (first, count) => `${first} and ${count - 1} others`,
    allBut: (titles) => `All but: ${titles.map(lower).join(', ')}`,
    count: (asked, open, local) =>
      `${many(asked, 'settled requirement')}, ${open} that depend on further facts; ${local} of them are the province’s own.`,
    alike: (count) => `${many(count, 'further point')}, the same for everybody in every province`,
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
    notLookedLead: (count) =>
      `On ${many(count, 'question')} other provinces answer for themselves; nobody has looked what this one says.`,
    otherwise: (count) => `On the other ${count} no province is known to differ.`,
    review: 'How long the review takes',
    reviewLead:
      'From tables that access providers publish: experience, not a promise. The limit of the law stands apart.',
    disputes: 'Disputes about this province',
    natures: 'All requirements, by nature of the principal',
    reviewed: (date) =>
      date === null ? 'Nobody has reviewed this province as a whole yet.' : `Reviewed as a whole on ${day(date)}.`,
    coverage: (own, same, notLooked) =>
      `Of the ${own + same + notLooked} questions on which provinces differ, this one answers ${own} for itself, ${same} ${same === 1 ? 'was' : 'were'} found the same as the nation, and nobody has looked at ${notLooked}.`,
    count: (count) => (count === 0 ? 'Nothing on record' : many(count, 'difference')),
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
    duties: 'Which duties it is about',
    consequences: 'If it is not kept',
    count: (count) => many(count, 'question'),
    history: 'Formerly',
    outcomes: {
      applies: 'Applies, and is kept',
      'does-not-apply': 'Does not apply',
      needs: 'Depends on more facts',
      disputed: 'Disputed',
      finding: 'Would be pointed out',
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
    question: 'Question',
    place: 'Where',
    matters: 'Matters in',
    nextLook: 'We look again',
    kin: 'The same dispute elsewhere',
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
    noAddress: 'Not recorded',
    copy: 'Copy read',
    rests: (count) =>
      count === 0
        ? 'No statement rests on it at present'
        : `${many(count, 'statement')} ${count === 1 ? 'rests' : 'rest'} on it`,
    supersedes: 'Replaces',
    undated: 'Undated',
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
    can: 'What else this format can do',
    style: 'Where classes are used, add these rules to your own stylesheet',
    check: 'Once it is pasted, check your page',
    onHost: (host, numbers) => `${host} with ${numbers}`,
  },
  check: {
    title: 'Check a footer',
    lead: 'Paste your page and see whether its filing, licence and public-security numbers are written right and lead where they should. Nothing is sent anywhere.',
    noScript:
      'The check needs scripts. Without them, use the command beian footer check page.html, or go through the list below.',
    looked: 'What is looked at',
    list: [
      'Whether the home page shows a filing number at all, and none left over from an example or made in fun.',
      'How a number is written: the mark of the province, a missing 号, full-width letters, line breaks, numbers run together.',
      'Links: filing numbers to beian.miit.gov.cn, public-security numbers to beian.mps.gov.cn; old and dead addresses, the two systems mixed up, links to oneself or to other sites.',
      'Whether the digits in the public-security link are those of the number shown, and where the badge comes from.',
      'Whether a number is hidden, stands only in a comment or a script, or is linked only in part.',
      'Once you tell us your numbers: whether the page shows somebody else’s, or those of another site of yours.',
      'Whether the province wants the principal’s number or the website’s.',
    ],
    known:
      'What cannot be seen is called “cannot tell”: numbers that a template or a script puts in are checked on the page that is put out.',
    make: 'No footer yet? Make one',
  },
  number: numberWords.en,
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
    find: 'What do I need?',
    findLead: 'Say who you are, then answer seven more questions at most.',
    noQuestions: 'Rather not answer? All on one page',
    asked: 'What people ask',
    start: 'Start here',
    startLead: 'There are three regimes. For each: how one comes under it, and what may follow.',
    naturesLead: (procedure) => `Choose what you are to see what the ${lower(procedure)} asks:`,
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

/** The words of single pages in English: headings, explanations and connecting words. */
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'
import { lower, many } from './english.ts'
import type { PagesText } from './zh.pages.ts'

const day = (value: Day) => dayIn('en', value)

export const enPages: PagesText = {
  guide: {
    title: 'Guides',
    lead: 'Three systems: for each, how you enter it, then what may follow. The guides are composed from the recorded rules and change with them.',
    who: 'Who it is for',
    steps: 'Step by step',
    locksLead: 'While these stages last, neither facts nor papers can be changed: ',
    asks: 'What you will be asked',
    wrong: 'What goes wrong, and how to mend it',
    wrongLead:
      'Each reason for a return with its remedy, and the rule that would have told beforehand; the figures count those that belong here.',
    disputes: 'Where sources disagree',
    sources: 'Sources',
    byNature: 'By nature of the principal',
    natures: 'Open to',
    everybody: 'Anybody: a company, an individual, a public body, any other organisation',
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
    provincesDiffer: (count) =>
      `${many(count, 'province')} ${count === 1 ? 'answers for itself' : 'answer for themselves'}`,
    differIn: (names) => `Otherwise in ${names.join(', ')}`,
    furtherQuestions: (count) => `${many(count, 'further question')} asked in practice`,
    allQuestions: (count) => `${many(count, 'question')} asked in practice`,
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
      `${procedure} in ${place}: all we have on record. A red rule marks where the province differs from the nation.`,
    leadNation: (procedure) =>
      `${procedure}: all we have on record. Hardly any province differs; where one does, it stands at the end.`,
    provincesSay: 'What single provinces say',
    sameFor: (titles) => `The same is asked of: ${titles.map(lower).join(', ')}.`,
    together: (titles) => titles.map((title, index) => (index === 0 ? title : lower(title))).join(', '),
    andOthers: (first, count) => `${first} and ${count - 1} others`,
    allBut: (titles) => `All natures except ${titles.map(lower).join(' and ')}`,
    count: (asked, open, local) =>
      `${many(asked, 'settled requirement')}, ${open} that depend on further facts; ${local} of them are the province’s own.`,
    alike: (count) => `${many(count, 'further point')}, the same for everybody in every province`,
    otherNatures: 'Other natures',
    otherProvinces: 'Other provinces',
    toProvince: (name) => `All that ${name} says`,
    toGuide: 'How it goes, step by step',
    earlier: 'The list to tick, also by the law of an earlier day',
    nobody: (name) =>
      `Nobody has yet reviewed ${name} as a whole: where no red rule stands, the province may still ask for more.`,
  },
  form: {
    forms: 'Form of the service',
    notFor: (titles) => `not for: ${titles.join(', ')}`,
    onlyFor: (titles) => `only for: ${titles.join(', ')}`,
    as: (form) => `Read it for “${form}”`,
    without: (form) => `leave out what is marked “not for: ${form}”`,
    with: (_form, count) => `and add ${many(count, 'further point')}`,
    usual: (form) => `${form} (the checklists assume it)`,
    lead: (form, usual) =>
      `What is asked of a service of the form “${form}” and not of a “${usual}”, whoever asks and wherever. The rest stands in the checklists for “${usual}”, less the questions named at the end.`,
    nothing: (form, usual) => `Nothing is asked of the form “${form}” that is not asked of a “${usual}” too.`,
    fallsAway: (form) => `Not asked for “${form}”`,
    fallsAwayLead: (_form, usual) => `Only the checklists for “${usual}” have these questions:`,
    rest: (usual) => `All the rest: the checklists for “${usual}”`,
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
      `Of the ${own + same + notLooked} questions on which provinces differ, this one answers ${own} for itself${same === 0 ? '' : `, ${same} ${same === 1 ? 'was' : 'were'} found the same as the nation`}, and nobody has looked at the other ${notLooked}.`,
    count: (count) => (count === 0 ? 'Nothing on record' : many(count, 'difference')),
  },
  rule: {
    title: 'Rules',
    lead: 'Each question has a page of its own: what holds for the nation, what each province says, and on what it rests.',
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
    lead: 'Every text, page and data set we cite, with every statement that rests on it.',
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
}

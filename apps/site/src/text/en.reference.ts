/** The words of the reference rooms in English: headings, explanations and connecting words. */
import type { Day } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'
import { many } from './english.ts'
import type { ReferenceText } from './zh.reference.ts'

const day = (value: Day) => dayIn('en', value)
const per = { once: 'once', year: 'a year', month: 'a month', case: 'a case' } as const
const payers = { principal: 'the principal', client: 'the client' } as const

export const enReference: ReferenceText = {
  reference: {
    title: 'Reference',
    lead: 'What stands behind the rules: on what they rest, who disagrees, why filings come back, what has changed, and what nobody has looked at.',
    count: (count, unit) => `${count} ${unit}`,
    units: { item: 'entries', text: 'texts', question: 'questions', agency: 'agencies', word: 'words' },
  },
  rejection: {
    title: 'Why filings come back',
    lead: 'For what reasons a filing is returned, how it is mended, and which rule would have told beforehand. The reasons are those that providers and platforms write to their users, put in order.',
    count: (count) => many(count, 'reason'),
    contents: 'Kinds',
    remedy: 'How to mend it',
    returnedBy: 'Who returns it',
    stages: {
      provider: 'Access provider',
      'ministry-system': 'System of the ministry',
      authority: 'Communications administration',
    },
    seen: 'Who has written of it',
    seenLead: (issuers) => `Seen in texts of ${issuers.join(', ')}.`,
    caught: 'How to tell before submission',
    cannotSee: 'Software cannot see it before submission: ',
    numbers: 'How the number is written is checked first: ',
    provinces: 'Provinces that answer for themselves',
    provincesNone: 'No province was found to answer these rules for itself.',
    same: 'Other reasons of this kind',
    of: 'Filings come back for it',
  },
  agency: {
    title: 'How agencies do it',
    lead: 'Five agencies have written down how they work. Stage by stage and side by side with the law: what belongs to it, what is out of date, and what no rule knows.',
    myself: 'Can I do it myself, without an agency?',
    notHeld:
      'The book holds no rule that asks for an agency, and none on who may act for a principal: on both no text was found. The principal fills in the filing at its access provider, which hands it to the authority:',
    law: 'By the rules',
    stage: 'Stage',
    before: 'Before',
    beside: 'Beside it',
    beforeLaw: 'Steps before the procedure begins, or that no rule knows.',
    besideLaw: 'Steps that are no part of this procedure.',
    silent: 'Not mentioned',
    by: (who) => `Who acts: ${who}`,
    takes: (figure) => `Said to take ${figure}`,
    outdated: 'Out of date',
    outcomes: 'Then',
    leadsTo: (outcome, step) => `${outcome} → ${step}`,
    end: 'the end',
    steps: 'Step by step',
    promises: 'What it promises',
    promisesLead: 'The agency’s own words, not a rule.',
    fees: 'What it charges',
    disputes: 'Where others say otherwise',
    disputesNone: 'No dispute with another source is on record.',
    seen: (date) => `Seen by us on ${day(date)}`,
    full: 'All steps',
    legal: 'By the rules',
    practice: 'The usual way',
    appointment: 'Appointment',
    procedure: 'Procedure',
  },
  fee: {
    title: 'Fees',
    lead: 'What the State charges, what access providers charge and what agencies charge, apart and never in one sum. Each with its source and the day it was seen.',
    kinds: {
      statutory: 'What the State charges',
      provider: 'What access providers charge',
      agency: 'What agencies charge',
    },
    leads: {
      statutory:
        'No fee of the State was found. Which of these the law says, and which is inference or unverified, stands with each.',
      provider:
        'Filing is free. What providers want is a server of theirs, or a product like it: here are the terms and prices they name.',
      agency:
        'No rule was found that asks for an agency. These items and prices are the agencies’ own words; some have no rule behind them.',
    },
    none: 'No amount named',
    noCurrency: 'currency not named',
    free: '¥0',
    amount: (from, to) => (from === undefined ? to : `${from}–${to}`),
    yuan: (amount) => `¥${amount}`,
    each: (figure, how) => `${figure} ${per[how]}`,
    payer: (who) => `paid by ${payers[who]}`,
    seen: (date) => `seen ${day(date)}`,
    for: 'For: ',
    askedBy: 'Charged by: ',
  },
  coverage: {
    title: 'What was looked at',
    lead: 'When, and against what; and what nobody has looked at yet.',
    figures: {
      statements: 'statements',
      primary: 'read in the original',
      secondary: 'from second-hand sources',
      unverified: 'unverified',
    },
    sources: 'The sources',
    sourcesLead: (from, to) =>
      from === to
        ? `All sources were looked at on ${day(to)}.`
        : `All sources were looked at between ${day(from)} and ${day(to)}.`,
    kind: 'Kind',
    texts: 'Texts',
    dated: 'Dated',
    newest: 'Newest seen',
    provinces: 'The provinces',
    province: 'Province',
    provincesLead: (count) =>
      count === 0
        ? 'Somebody has reviewed all 31 provinces.'
        : `For ${count} of the 31 provinces nobody has gone through the list with the administration: what stands here is what providers and others publish.`,
    answered: 'Own answers',
    same: 'As the nation',
    notLooked: 'Nobody looked',
    reviewed: 'Reviewed',
    never: 'never',
    accounts: 'Where each row of the research went',
    accountsLead: 'The book was made from a body of research. Each row of it is in the book, or it is said why not.',
    rows: 'Rows',
    inBook: 'In the book',
    left: 'Left out',
    leftWhy: (count) => `The ${many(count, 'row')} left out, and why`,
    open: 'Not decided',
    openLead: 'Sources disagree, and we follow none of them:',
    unverified: 'Unverified statements',
    unverifiedLead: 'In force, but written from memory, and never more than advice:',
    old: (count) =>
      `A further ${count} statements of practice have not been seen again for three years; each says so on its page.`,
    again: 'To be looked at again',
    againNone: 'On the day this site was built, no source, province or dispute was overdue.',
    againSources: (count) => `${many(count, 'source')} not looked at for a year.`,
    againProvinces: (count) => `${many(count, 'province')} reviewed more than a year ago.`,
    againDisputes: (count) => `${many(count, 'dispute')} due to be looked at again.`,
    nobody:
      'No question has a reviewer on record: no lawyer and no administration has reviewed any of it for this site.',
  },
}

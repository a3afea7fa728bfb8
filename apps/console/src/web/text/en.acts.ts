/** The words of what is done with a case (asking the client, submitting, recording) in English. */
import type { zhActs } from './zh.acts.ts'

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

export const enActs: typeof zhActs = {
  request: {
    title: 'Request to the client',
    by: 'To be sent by',
    copy: 'Copy for WeChat or mail',
    zh: '中文',
    en: 'English',
    both: 'Both',
  },
  submit: {
    leadsTo: (stage) => `It then goes to “${stage}”.`,
    provider: 'Access provider',
    when: 'Submitted on',
    note: 'Submit it in the provider’s or the authority’s own system first, then record it here: nothing is sent from this desk. Facts and materials are frozen as they are now, as the record of this round.',
    save: 'Record as sent',
    blocked: (n) => `${plural(n, 'finding')} must be settled before it can be submitted:`,
    unchanged: (event, when) =>
      `Nothing was changed since “${event}” on ${when}. It may be submitted like this, but will probably come back again.`,
    risks: (n) => `${plural(n, 'risk')} not accepted: it can be submitted, but may be returned.`,
  },
  event: {
    title: 'Record what happened',
    what: 'What happened',
    leadsTo: (stage) => `Then: ${stage}`,
    day: 'On',
    time: 'At (Beijing time)',
    note: 'Note',
    reasons: 'Reasons of the return, word for word',
    reason: (n) => `Reason ${n}`,
    about: 'About',
    aboutNone: 'Not said',
    addReason: '+ Add a reason',
    numbers: 'The numbers granted, as in the notice or certificate',
    persons: 'Who is through',
    allPersons: 'Everybody who was still missing',
    save: 'Record',
    begins: 'From then run',
    until: 'by',
    usually: 'usually by',
    timeUnread: { message: 'This time cannot be read.', fix: 'Write it as 14:20.' },
  },
  reason: {
    hold: 'Why it is put on hold',
    abandon: 'Why it is abandoned',
    reopen: 'Why it is reopened',
    hint: 'Kept with the case.',
  },
  assign: { title: 'Hand over to another consultant', consultant: 'Consultant', save: 'Hand over' },
}

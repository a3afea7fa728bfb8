/** The words of the form of facts in English. */
import type { zhFacts } from './zh.facts.ts'

export const enFacts: typeof zhFacts = {
  missing: 'to fill in',
  add: { person: '+ Add a person in charge', service: '+ Add a service', 'domain-name': '+ Add a domain name' },
  remove: 'Remove',
  removeAsk: (name) => `Remove “${name}”? What was entered for it goes as well.`,
  ofService: 'Service it belongs to',
  takeTheirs: 'Take the other value',
  keepMine: 'Save mine',
  blankKept: 'Leaving this blank deletes nothing.',
  clear: 'Clear what is saved',
  restore: 'Put back what is saved',
  divisionCode: (code) => `Division code ${code}`,
  divisionElsewhere: (city) => `By the list of divisions it lies in ${city}: check the city.`,
  divisionUnlisted: (asOf) =>
    `Not among the divisions of ${asOf}: choose from the list. What is new or was renamed may stand as typed.`,
  divisionHint: 'Find it by Chinese, pinyin or initials.',
  forgiven: 'Written as',
  multilineHint: 'several possible',
  count: (known, all) => `${known}/${all}`,
  wholeDone: 'complete',
  left: (n) => `${n} to fill in`,
  jump: 'Go to',
  notYet: 'What is needed here appears once the facts above are known.',
  grouped: (amount) => `that is ${amount}`,
  dayUnread: { message: 'This day cannot be read.', fix: 'Write it as 2026-11-27.' },
  countUnread: { message: 'This takes a whole number, zero or more.', fix: 'Enter digits only, such as 1000000.' },
}

/** The words of the checks and of why something is asked, in English. */
import type { zhFindings } from './zh.findings.ts'

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

export const enFindings: typeof zhFindings = {
  findings: {
    title: 'Before submission',
    severities: { block: 'Blocks', risk: 'At risk', advise: 'Advised', 'cannot-tell': 'Cannot tell' },
    none: 'Nothing found',
    noneNote: 'Whatever rules can check has passed; whoever reviews it still does so by hand.',
    accepted: (reason) => `Risk accepted: ${reason}`,
    accept: 'Accept the risk',
    acceptTitle: 'Accept this risk',
    acceptReason: 'Reason',
    acceptHint: 'Why it may be submitted like this; kept with the case.',
    withdraw: 'Withdraw the acceptance',
    withdrawTitle: 'No longer accept this risk',
    withdrawHint: 'The finding counts again; the reason is kept encrypted in the journal.',
    gaps: 'Still missing',
    gapsNote: 'Once these are there the case can be submitted; press one to go to it.',
    toField: 'Go to the field',
    toMend: 'Correct it',
    toMaterial: 'Go to the material',
    all: (n) => `Show all ${n}`,
    byFormat: 'format or check digit',
  },
  why: {
    title: 'Why',
    pick: 'Press “Why” beside a requirement to see its reason, its source and when that was checked.',
    elsewhere: (...tabs) =>
      `Under ${tabs.slice(0, -1).join(', ')} and ${tabs.at(-1)}, press “Why” beside a line: its reason, its source and when that was checked appear here.`,
    since: { start: 'Since', seen: 'Seen by', unverified: 'Since about (unverified)' },
    sinceWord: '',
    seen: (day) => `checked ${day}`,
    old: 'The source is old: ask the authority or the provider',
    standings: {
      statute: 'Statute',
      ministerial: 'Ministry',
      'ca-practice': 'Practice of the authority',
      'provider-practice': 'Practice of a provider',
      'agency-claim': 'Claim of an agency',
    },
    confidences: { primary: 'read in the original', secondary: 'from a secondary source', unverified: 'unverified' },
    nation: 'Nationwide',
    sources: (n) => plural(n, 'source'),
    nearMiss: 'A near miss: ',
    disputed: 'Disputed: ',
    dissent: 'Others say: ',
  },
}

/** The words of the search, the data and the page for those who lost their way. */
import type { FindingText } from './zh.finding.ts'

export const enFinding: FindingText = {
  search: {
    title: 'Search',
    lead: 'Searches guides, rules, provinces, sources, disputes and numbers. A single character or part of a number will do.',
    label: 'What are you looking for?',
    button: 'Search',
    noScript: 'The search runs a script in your browser. Without it, look through this list: ',
    found: 'Pages found',
    looking: 'Looking …',
    none: 'Nothing was found. Try other words, or only one of them.',
    one: '1 page found',
    many: '# pages found',
    failed: 'The search could not be loaded. Please reload the page.',
    more: 'Show more',
    leftOut: 'The checklists of single natures and provinces are not searched: they are reached from the guides.',
  },
  data: {
    title: 'Data',
    lead: 'The whole book of rules is one JSON file, for anybody, without our code. Licence: CC\u00a0BY\u00a04.0.',
    files: 'Files',
    book: 'The book of rules',
    schema: 'Its JSON Schema',
    index: 'An index for language models',
    size: (kilobytes) => `${kilobytes} kB`,
    version: (version, day) => `Version ${version} of the format; contents as of ${day}.`,
    holds: 'What it holds',
    shelves: {
      topics:
        'questions, each with what the nation and the provinces answer, since when, how firmly and where it was read',
      sources: 'sources',
      procedures: 'procedures with their stages',
      provinces: 'provinces',
      disputes: 'disputes',
      rejections: 'reasons for a return',
    },
    use: 'Using it',
    jq: 'With jq: all that Guangdong says for itself',
    typescript: 'With TypeScript: the stages of each procedure',
    python: 'With Python: the nation’s limits that rest on law',
    markdown: 'Each page also exists as Markdown: add index.md to its address.',
    checklists: 'Checklists by nature',
    oneAPlace: (example) => `one for each province, as ${example}`,
    cite: 'Please name source and day when you quote: rules change, and an old file does not mend itself.',
  },
  lost: {
    rooms: 'Perhaps you were looking for:',
  },
}

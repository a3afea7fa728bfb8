/** What a page tells machines about itself, held against schema.org and against its own words. */

type Thing = Readonly<Record<string, unknown>>

/** What each kind must have; a list is never empty. */
const required: Readonly<Record<string, readonly string[]>> = {
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name'],
  FAQPage: ['mainEntity'],
  Question: ['name', 'acceptedAnswer'],
  Answer: ['text'],
  HowTo: ['name', 'step'],
  HowToStep: ['name', 'text'],
  Dataset: ['name', 'description', 'license', 'distribution'],
  DataDownload: ['encodingFormat', 'contentUrl'],
}
/** The properties whose words a reader finds on the page. */
const printed = new Set(['name', 'text', 'description'])

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && '@type' in value
const isEmpty = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
const bare = (text: string) => text.replace(/\s+/g, '')

function* thingsIn(value: unknown): Generator<Thing> {
  if (isThing(value)) yield value
  if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) yield* thingsIn(one)
}

function wrongWith(thing: Thing, words: string): readonly string[] {
  const type = String(thing['@type'])
  const properties = required[type]
  if (properties === undefined) return [`unknown type ${type}`]
  const missing = properties.filter((name) => isEmpty(thing[name])).map((name) => `${type} without ${name}`)
  const unsaid = Object.entries(thing).flatMap(([name, value]) =>
    printed.has(name) && typeof value === 'string'
      ? value.split('\n').filter((line) => !words.includes(bare(line)))
      : [],
  )
  return [...missing, ...unsaid.map((line) => `${type} says what the page does not: ${line}`)]
}

/** The steps of a way are counted from one and lead somewhere, but for the last, which is the page itself. */
function wrongWay({ itemListElement }: Thing): readonly string[] {
  const steps = itemListElement as readonly Thing[]
  const uncounted = steps.filter(({ position }, at) => position !== at + 1)
  const leadNowhere = steps.slice(0, -1).filter(({ item }) => typeof item !== 'string')
  return [...uncounted, ...leadNowhere].map((step) => `way: ${JSON.stringify(step)}`)
}

/** @param json the scripts of type `application/ld+json`; @param text all that the page prints. */
export function wrongThings(json: readonly string[], text: string): readonly string[] {
  const words = bare(text)
  return json.flatMap((one) => {
    const told = JSON.parse(one) as Thing
    if (told['@context'] !== 'https://schema.org') return [`context is ${told['@context']}`]
    const things = [...thingsIn(told['@graph'])]
    const ways = things.filter((thing) => thing['@type'] === 'BreadcrumbList')
    return [...things.flatMap((thing) => wrongWith(thing, words)), ...ways.flatMap(wrongWay)]
  })
}

export const typesIn = (json: readonly string[]): readonly string[] =>
  json.flatMap((one) =>
    (JSON.parse(one) as { '@graph': readonly Thing[] })['@graph'].map((thing) => String(thing['@type'])),
  )

/** What elements and attributes mean for running text. Facts: the HTML standard's default display and its void elements. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that do not interrupt a line of text. Unknown elements with a hyphen do not either. */
const inline = words(
  'a abbr acronym area audio b bdi bdo big blink button canvas cite code data del dfn em embed font i iframe img input ins kbd label map mark meter nobr noscript object output picture q rb rp rt ruby s samp script select slot small span strike strong style sub sup svg template textarea time tt u var video wbr',
)
export const voidElements = words('area base br col embed hr img input link meta param source track wbr')
/** Pictures; components named for an image or an icon count as well. */
const pictures = words('img svg picture')
/** Addresses and machine values, in which nobody writes a number to be read. */
const machineAttributes = words(
  'href src srcset class id style action for name type rel target xmlns d points viewbox integrity nonce',
)
const notLinks = words('link base image use area svg path')

/** What the builder asks of every element, in one look-up for the tags of the standard. */
export type Traits = { readonly inline: boolean; readonly empty: boolean; readonly picture: boolean }

function readTraits(tag: string): Traits {
  return {
    inline: inline.has(tag) || tag.includes('-'),
    empty: voidElements.has(tag),
    picture: pictures.has(tag) || tag.includes('image') || tag.includes('icon'),
  }
}

const known: ReadonlyMap<string, Traits> = new Map(
  [...inline, ...voidElements, ...words('div p ul ol li td tr table h1 h2 h3 footer header nav section main')].map(
    (tag) => [tag, readTraits(tag)] as const,
  ),
)

export function traitsOf(tag: string): Traits {
  return known.get(tag) ?? readTraits(tag)
}

export function mayHoldText(attribute: string): boolean {
  return !machineAttributes.has(attribute) && !attribute.startsWith('on')
}

export type Attributes = readonly { readonly name: string; readonly value: string }[]

export function valueOf(attributes: Attributes, wanted: string): string | undefined {
  for (const { name, value } of attributes) if (name === wanted) return value
  return undefined
}

const linkNames: ReadonlySet<string> = new Set(['href', ':href', 'v-bind:href', '[href]', 'xlink:href', 'to', ':to'])

/** The address of a link, as written: also bound ones (`:href`, `to`). Null where the element is no link, such as an `<a>` without an address. */
export function hrefOf(tag: string, attributes: Attributes): string | null {
  for (const { name, value } of attributes) {
    if (!linkNames.has(name) || notLinks.has(tag) || (name.endsWith('to') && !/link|^a$/.test(tag))) continue
    return name.startsWith(':') || name.startsWith('v-') || name.startsWith('[') ? bound(value) : value
  }
  return null
}

/** The value of `:href` is code: a lone string is the address itself. */
function bound(code: string): string {
  return /^\s*(["'`])([^"'`$\\]*)\1\s*$/.exec(code)?.[2] ?? `{{ ${code} }}`
}

const hiding =
  /(?:^|[;{,\s])["']?(?:display["']?\s*:\s*["']?none|visibility["']?\s*:\s*["']?(?:hidden|collapse)|opacity["']?\s*:\s*["']?(?:0+(?:\.0*)?|\.0+)(?![.\d])|font-?size["']?\s*:\s*["']?0+(?:\.0*)?(?![.\d]))/i
const offScreen =
  /(?:^|[;{,\s])["']?(?:left|top|right|bottom|text-?indent|margin-?(?:left|top))["']?\s*:\s*["']?-\d{3,}/i
const clipped = /(?:^|[;\s])clip(?:-path)?\s*:\s*(?:rect\(\s*0(?:px)?[\s,]+0(?:px)?[\s,]+0|inset\(\s*(?:50|100)%)/i

/** By the attribute `hidden` or by an inline style, as the standard and browsers do; `aria-hidden` hides nothing from the eye. */
export function isHiding(attributes: Attributes): boolean {
  if (attributes.length === 0) return false
  const hidden = valueOf(attributes, 'hidden')
  if (hidden !== undefined && !/^\{*\s*false\s*\}*$/i.test(hidden)) return true
  const style = valueOf(attributes, 'style')
  return style !== undefined && (hiding.test(style) || offScreen.test(style) || clipped.test(style))
}

/** What elements and attributes mean for running text. Facts: the HTML standard's default display and its void elements. */

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** Elements that do not interrupt a line of text. Unknown elements with a hyphen do not either. */
const inline = words(
  'a abbr acronym area audio b bdi bdo big blink button canvas cite code data del dfn em embed font i iframe img input ins kbd label map mark meter nobr noscript object output picture q rb rp rt ruby s samp script select slot small span strike strong style sub sup svg template textarea time tt u var video wbr',
)
export const voidElements = words('area base br col embed hr img input link meta param source track wbr')
/** Elements whose content a browser does not read as markup. */
export const rawElements = words('script style textarea title xmp iframe noembed noframes')
/** Addresses and machine values, in which nobody writes a number to be read. */
const machineAttributes = words(
  'href src srcset class id style action for name type rel target xmlns d points viewbox integrity nonce',
)
const notLinks = words('link base image use area svg path')

export function isInline(tag: string): boolean {
  return inline.has(tag) || tag.includes('-')
}

export function mayHoldText(attribute: string): boolean {
  return !machineAttributes.has(attribute) && !attribute.startsWith('on')
}

export type Attributes = ReadonlyMap<string, string>

/** The address of a link, as written: also bound ones (`:href`, `to`). Null where the element is no link, such as an `<a>` without an address. */
export function hrefOf(tag: string, attributes: Attributes): string | null {
  if (notLinks.has(tag)) return null
  for (const name of ['href', ':href', 'v-bind:href', '[href]', 'xlink:href', 'to', ':to']) {
    const value = attributes.get(name)
    if (value === undefined || (name.endsWith('to') && !/link|^a$/.test(tag))) continue
    return name.startsWith(':') || name.startsWith('v-') || name.startsWith('[') ? `{{ ${value} }}` : value
  }
  return null
}

const hiding =
  /(?:^|[;{,\s])["']?(?:display["']?\s*:\s*["']?none|visibility["']?\s*:\s*["']?(?:hidden|collapse)|opacity["']?\s*:\s*["']?(?:0+(?:\.0*)?|\.0+)(?![.\d])|font-?size["']?\s*:\s*["']?0+(?:\.0*)?(?![.\d]))/i
const offScreen =
  /(?:^|[;{,\s])["']?(?:left|top|right|bottom|text-?indent|margin-?(?:left|top))["']?\s*:\s*["']?-\d{3,}/i
const clipped = /(?:^|[;\s])clip(?:-path)?\s*:\s*(?:rect\(\s*0(?:px)?[\s,]+0(?:px)?[\s,]+0|inset\(\s*(?:50|100)%)/i

/** By the attribute `hidden` or by an inline style, as the standard and browsers do; `aria-hidden` hides nothing from the eye. */
export function isHiding(attributes: Attributes): boolean {
  const hidden = attributes.get('hidden')
  if (hidden !== undefined && !/^\{*\s*false\s*\}*$/i.test(hidden)) return true
  const style = attributes.get('style')
  return style !== undefined && (hiding.test(style) || offScreen.test(style) || clipped.test(style))
}

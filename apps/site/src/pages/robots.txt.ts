/** Everything may be read; the map of the site is named where its host is known. */
import { file } from '../addresses.ts'
import { abroad, origin } from '../place.ts'

const map = origin === undefined ? '' : `\nSitemap: ${abroad(file('sitemap.xml'))}\n`

export const GET = () => new Response(`User-agent: *\nAllow: /\n${map}`)

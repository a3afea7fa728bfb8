/** The picture of a procedure as an SVG file of its own, in light and dark. */
import type { Procedure } from '@beian/domain/rulebook'
import type { Language } from '@beian/domain/vocabulary'
import { flowWords } from '../text/flow.ts'
import { type Box, type Line, laidOut, leading, sizes, type Way } from './laid-out.ts'

const fonts: Record<Language, string> = {
  zh: '"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Microsoft YaHei",sans-serif',
  en: '"Inter","Helvetica Neue",Arial,"Noto Sans",sans-serif',
}

/** The colours of the tokens; a linked picture cannot read the page's. */
const style = (lang: Language) => `
svg{font-family:${fonts[lang]};color-scheme:light dark}
.paper{fill:#fbfaf8}.box{fill:#fff;stroke:#c9c3b8}.end{stroke:#1c2126;stroke-width:1.6}.title{fill:#1c2126;font-weight:600}
.who,.note{fill:#4b535c}.label{fill:#1c2126}.on{stroke:#4b535c}.back{stroke:#a8322a;stroke-dasharray:5 3}.label.of-back{fill:#a8322a}
.tip.on{fill:#4b535c}.tip.back{fill:#a8322a}
@media (prefers-color-scheme:dark){.paper{fill:#14171a}.box{fill:#1b1f23;stroke:#434b53}.end{stroke:#e9e6e0}.title,.label{fill:#e9e6e0}
.who,.note{fill:#b6b9bb}.on{stroke:#b6b9bb}.back{stroke:#e58a80}.label.of-back{fill:#e58a80}.tip.on{fill:#b6b9bb}.tip.back{fill:#e58a80}}`

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] as string)
const round = (value: number): number => Math.round(value * 10) / 10

/** Lines one below the other around a middle. */
function textAt(lines: readonly Line[], { x, top, extra = '' }: { x: number; top: number; extra?: string }): string {
  let y = top
  return lines
    .map(({ text, kind }) => {
      const height = sizes[kind] * leading
      y += height
      return `<text class="${kind}${extra}" x="${round(x)}" y="${round(y - height * 0.3)}" font-size="${sizes[kind]}">${escaped(text)}</text>`
    })
    .join('')
}

function boxDrawn({ stage, lines, x, y, width, height }: Box): string {
  const [left, top] = [round(x - width / 2), round(y - height / 2)]
  const frame = `<rect class="box${stage.final ? ' end' : ''}" x="${left}" y="${top}" width="${width}" height="${height}" rx="6"/>`
  return `<g id="${stage.id}">${frame}${textAt(lines, { x, top: y - height / 2 + 9 })}</g>`
}

/** Through the middles between the points, so that the way bends instead of breaking. */
function pathOf(points: Way['points']): string {
  const [first, ...rest] = points.map(({ x, y }) => ({ x: round(x), y: round(y) }))
  const last = rest.pop()
  if (first === undefined || last === undefined) return ''
  const bends = rest.map((point, index) => {
    const next = rest[index + 1] ?? last
    const until =
      index === rest.length - 1 ? last : { x: round((point.x + next.x) / 2), y: round((point.y + next.y) / 2) }
    return `Q${point.x} ${point.y} ${until.x} ${until.y}`
  })
  return `M${first.x} ${first.y}${bends.length === 0 ? `L${last.x} ${last.y}` : bends.join('')}`
}

const between = ({ from, to }: Way): string => `data-from="${from.id}" data-to="${to.id}"`

const lineDrawn = (way: Way): string =>
  `<path ${between(way)} class="${way.turn}" d="${pathOf(way.points)}" marker-end="url(#${way.turn}-tip)"/>`

function labelDrawn(way: Way): string {
  const { x, y, width, height, lines } = way.label
  const paper = `<rect class="paper" x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}"/>`
  const words = textAt(lines, { x, top: y - height / 2 + 2, extra: ` of-${way.turn}` })
  return `<g ${between(way)}>${paper}${words}</g>`
}

const tip = (turn: Way['turn']): string =>
  `<marker id="${turn}-tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path class="tip ${turn}" d="M0 0L8 4L0 8z" stroke="none"/></marker>`

export function flowDrawn(lang: Language, procedure: Procedure): string {
  const { width, height, boxes, ways } = laidOut(lang, procedure)
  const title = escaped(procedure.title[lang])
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${lang}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" text-anchor="middle" role="img">`,
    `<title>${title}</title><desc>${escaped(flowWords[lang].alt(procedure.title[lang]))}</desc><style>${style(lang)}</style>`,
    `<defs>${tip('on')}${tip('back')}</defs><rect class="paper" width="${width}" height="${height}"/>`,
    `<g fill="none" stroke-width="1.3">${ways.map(lineDrawn).join('')}</g>`,
    ways.map(labelDrawn).join(''),
    boxes.map(boxDrawn).join(''),
    '</svg>\n',
  ].join('\n')
}

/** Comments and expressions of template languages. What puts a value on the page becomes a hole; strings in it are read. */
import { readCode } from './code.ts'
import type { Cursor } from './markup.ts'

type Form = {
  readonly open: string
  readonly close: string
  readonly is: 'comment' | 'value' | 'code' | 'server'
}

/** Longer openings first. */
const forms: readonly Form[] = [
  { open: '<!--', close: '-->', is: 'comment' },
  { open: '<%--', close: '--%>', is: 'comment' },
  { open: '<%#', close: '%>', is: 'comment' },
  { open: '{{!--', close: '--}}', is: 'comment' },
  { open: '{{!', close: '}}', is: 'comment' },
  { open: '{{/*', close: '*/}}', is: 'comment' },
  { open: '{{- /*', close: '*/ -}}', is: 'comment' },
  { open: '{/*', close: '*/}', is: 'comment' },
  { open: '{#', close: '#}', is: 'comment' },
  { open: '{*', close: '*}', is: 'comment' },
  { open: '{% comment %}', close: '{% endcomment %}', is: 'comment' },
  { open: '{%- comment -%}', close: '{%- endcomment -%}', is: 'comment' },
  { open: '<?=', close: '?>', is: 'value' },
  { open: '<?', close: '?>', is: 'server' },
  { open: '<%=', close: '%>', is: 'value' },
  { open: '<%-', close: '%>', is: 'value' },
  { open: '<%', close: '%>', is: 'server' },
  { open: '{{{', close: '}}}', is: 'value' },
  { open: '{{', close: '}}', is: 'value' },
  { open: '{%', close: '%}', is: 'code' },
  { open: '{!!', close: '!!}', is: 'value' },
]

/** Words that steer and put nothing out. */
const control =
  /^[-~\s]*(?:[#/^>&]|if\b|else|elif|elseif|end|for\b|foreach|range\b|with\b|while\b|switch\b|case\b|define\b|block\b|template\b|partial\b|include\b|require|import\b|use\b|function\b|namespace\b|set\b|assign\b|var\b|let\b|const\b|\$[\w.]+\s*:?=[^=]|[}@])/i
/** `$this->options->icp();` of themes, whose functions print. */
const call = /^(?:php)?\s*\$[\w>-]{1,80}\([^;]{0,200}\)\s*;?\s*$/
const putsOut = /\becho\b|\bprint\b|\bthe_\w+|\bwp_footer\b|\bout\.print|\bResponse\.Write/i
/** `{$site.icp}`, `{:config('icp')}`, `{icp}`, `{ site.icp }`, `${site.icp}`. */
const braces = /\{([$:]?[^{}<>'"`;\n]{1,200})\}/y
const bracesWithStrings = /\{([$:][^{}<>\n]{1,200})\}/y
const literal = /\{\s*(?:"([^"\\\n]{0,500})"|'([^'\\\n]{0,500})'|`([^`\\$]{0,500})`)\s*\}/y
const steering =
  /^(?:\/?(?:if|else|elseif|foreach|volist|empty|notempty|include|loop|template|block|literal|php|switch|case|eq|neq|for|each|await|key|hook|widget)\b|[#/:@](?!\w+\())/

/** A variable in the text itself: `$_G['setting']['icp']`. */
const variable = /\$[A-Za-z_]\w{0,60}(?:\[[^\]\s]{1,60}\]|->\w{1,60}|\.\w{1,60}){0,6}/y

export function readExpression(cursor: Cursor, told: () => void): boolean {
  const { source, index } = cursor
  if (source[index] === '$') return readVariable(cursor, told)
  for (const form of forms) if (source.startsWith(form.open, index) && readForm(cursor, form, told)) return true
  return source[index] === '{' && readBraces(cursor, told)
}

function readForm(cursor: Cursor, { open, close, is }: Form, told: () => void): boolean {
  const from = cursor.index + open.length
  const found = cursor.find(close, from)
  if (found === -1 && open !== '<?' && open !== '<!--') return false
  const to = found === -1 ? cursor.to : found
  told()
  const { source, builder, offset, at } = cursor
  if (is === 'comment') builder.aside('comment', source.slice(from, to), offset)
  else {
    const code = source.slice(from, to)
    builder.unknown()
    readCode({ source, from, to, at, where: 'text', dots: open.startsWith('<?') }, builder)
    if (isValue(is, code)) builder.hole(code.trim(), offset)
  }
  cursor.index = found === -1 ? cursor.to : found + close.length
  return true
}

function isValue(is: Form['is'], code: string): boolean {
  if (is === 'server') return putsOut.test(code) || call.test(code)
  return is === 'value' && !control.test(code)
}

/** One pair of braces, which many languages use and JavaScript uses for everything. */
function readBraces(cursor: Cursor, told: () => void): boolean {
  const { builder, dialect, source, index } = cursor
  const quoted = dialect === 'jsx' ? cursor.match(literal) : null
  if (quoted) {
    told()
    builder.text(quoted[1] ?? quoted[2] ?? quoted[3] ?? '', cursor.offset)
    cursor.index += quoted[0].length
    return true
  }
  const found = cursor.match(braces) ?? cursor.match(bracesWithStrings)
  if (!found) return false
  const expression = (found[1] as string).trim()
  const dollar = source[index - 1] === '$'
  if (dialect !== 'jsx' && !dollar && !/^[$:]/.test(expression) && !steering.test(expression)) return false
  told()
  builder.unknown()
  if (!steering.test(expression)) builder.hole(expression, cursor.offset)
  cursor.index += found[0].length
  return true
}

function readVariable(cursor: Cursor, told: () => void): boolean {
  const found = cursor.match(variable)
  if (!found) return false
  told()
  cursor.builder.hole(found[0], cursor.offset)
  cursor.index += found[0].length
  return true
}

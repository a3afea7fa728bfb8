/** 聊天文本 The request for a chat window: plain and short, one line for each thing, so that it is read on a phone. */
import type { Language, Text } from '../../vocabulary/text.ts'
import type { Remark } from '../filing-case.ts'
import type { Unwritten } from './letter.ts'
import type { RequestKind, RequestLine } from './request-to-client.ts'

type Part = { readonly heading: Text; readonly kinds: readonly RequestKind[] }

/** Papers, then facts; before and after them what a return said and what does not fit. */
const parts: readonly Part[] = [
  { heading: { zh: '退回理由：', en: 'Returned:' }, kinds: ['returned'] },
  { heading: { zh: '请发来：', en: 'Please send:' }, kinds: ['mend', 'provide'] },
  { heading: { zh: '请告诉我们：', en: 'Please tell us:' }, kinds: ['fill-in'] },
  { heading: { zh: '请处理：', en: 'Please settle:' }, kinds: ['settle'] },
]
const again: Text = { zh: '，请修改', en: ', please mend' }

const said = (remark: Remark, language: Language) => (typeof remark === 'string' ? remark : remark[language])
const whose = ({ subject }: RequestLine, language: Language) =>
  language === 'zh' ? `（${subject.zh}）` : ` (${subject.en})`

function told(line: RequestLine, language: Language): string {
  const { kind, what, wrong } = line
  const faults = wrong.map((remark) => said(remark, language)).join(language === 'zh' ? '；' : '; ')
  const because = faults === '' ? '' : language === 'zh' ? `：${faults}` : `: ${faults}`
  return `${what[language]}${whose(line, language)}${kind === 'mend' ? again[language] : ''}${because}`
}

/** Facts of one subject stand together, also where the form asks them in two sections. */
function linesOf(kind: RequestKind, lines: readonly RequestLine[]): readonly RequestLine[] {
  const own = lines.filter((line) => line.kind === kind)
  return kind === 'fill-in' ? [...Map.groupBy(own, ({ of }) => of).values()].flat() : own
}

/** One line for each thing asked, counted through, so that an answer can name it by its number. */
function points(lines: readonly RequestLine[], language: Language): readonly string[] {
  const groups = parts.map(({ heading, kinds }) => ({ heading, own: kinds.flatMap((kind) => linesOf(kind, lines)) }))
  const all = groups.flatMap(({ own }) => own)
  return groups.flatMap(({ heading, own }) => {
    const numbered = own.map((line) => `${all.indexOf(line) + 1}. ${told(line, language)}`)
    return numbered.length === 0 ? [] : ['', heading[language], ...numbered]
  })
}

function hello({ title, to, by, lines }: Unwritten, language: Language): string {
  if (language === 'zh') {
    const rest = lines.length === 0 ? '资料已齐全，暂时不用补充。' : `还需要您补充${by ? `，请在 ${by} 前发来` : ''}：`
    return `${to?.zh ?? ''}您好，“${title.zh}”${rest}`
  }
  // Curly quotes are drawn as wide as a Chinese character beside one: the name stands without them.
  const greeted = `Hello${to ? ` ${to.en}` : ''}, `
  return lines.length === 0
    ? `${greeted}${title.en} is complete: nothing is needed now.`
    : `${greeted}we still need the following from you${by ? ` by ${by}` : ''} (${title.en}):`
}

function chat(request: Unwritten, language: Language): string {
  return [hello(request, language), ...points(request.lines, language)].join('\n')
}

export function chatOf(request: Unwritten): Text {
  return { zh: chat(request, 'zh'), en: chat(request, 'en') }
}

/** 聊天文本 The request for a chat window: plain, short, no headings, so that it is read on a phone. */
import type { Language, Text } from '../../vocabulary/text.ts'
import type { Remark } from '../filing-case.ts'
import type { Unwritten } from './letter.ts'
import type { RequestKind, RequestLine } from './request-to-client.ts'

const verbs: Readonly<Record<Exclude<RequestKind, 'fill-in'>, Text>> = {
  returned: { zh: '退回：', en: 'Returned: ' },
  mend: { zh: '请修改：', en: 'Please mend: ' },
  provide: { zh: '请发来：', en: 'Please send: ' },
  settle: { zh: '请处理：', en: 'Please settle: ' },
}
const tells: Text = { zh: '请告诉我们：', en: 'Please tell us: ' }
const order: readonly RequestKind[] = ['returned', 'mend', 'provide', 'fill-in', 'settle']

const said = (remark: Remark, language: Language) => (typeof remark === 'string' ? remark : remark[language])
const whose = ({ subject }: RequestLine, language: Language) =>
  language === 'zh' ? `（${subject.zh}）` : ` (${subject.en})`

function told(line: RequestLine, language: Language): string {
  const { kind, what, wrong } = line
  const verb = verbs[kind as Exclude<RequestKind, 'fill-in'>][language]
  const faults = wrong.map((remark) => said(remark, language)).join(language === 'zh' ? '；' : '; ')
  const because = faults === '' ? '' : language === 'zh' ? `——${faults}` : ` – ${faults}`
  return `${verb}${what[language]}${whose(line, language)}${because}`
}

/** Facts of one subject share a line. */
function asked(lines: readonly RequestLine[], language: Language): readonly string[] {
  const of = Map.groupBy(lines, (line) => line.of)
  return [...of.values()].map((own) => {
    const names = own.map(({ what }) => what[language]).join(language === 'zh' ? '、' : ', ')
    return `${tells[language]}${names}${whose(own[0] as RequestLine, language)}`
  })
}

function points(lines: readonly RequestLine[], language: Language): readonly string[] {
  return order.flatMap((kind) => {
    const own = lines.filter((line) => line.kind === kind)
    return kind === 'fill-in' ? asked(own, language) : own.map((line) => told(line, language))
  })
}

function hello({ title, to, by, lines }: Unwritten, language: Language): string {
  if (language === 'zh') {
    const rest = lines.length === 0 ? '资料已齐全，暂时不用补充。' : `还需要您补充${by ? `，请在 ${by} 前发来` : ''}：`
    return `${to?.zh ?? ''}您好，“${title.zh}”${rest}`
  }
  const rest =
    lines.length === 0
      ? 'everything is complete, nothing is needed now.'
      : `we still need from you${by ? `, by ${by}` : ''}:`
  return `Hello${to ? ` ${to.en}` : ''}, for “${title.en}” ${rest}`
}

function chat(request: Unwritten, language: Language): string {
  const numbered = points(request.lines, language).map((line, index) => `${index + 1}. ${line}`)
  return [hello(request, language), ...numbered].join('\n')
}

export function chatOf(request: Unwritten): Text {
  return { zh: chat(request, 'zh'), en: chat(request, 'en') }
}

/** 请求文本 The request to the client as plain text in both languages, ready for a chat window or a printer. */
import type { Language, Text } from '../../vocabulary/text.ts'
import type { Remark } from '../filing-case.ts'
import type { ClientRequest, RequestKind, RequestLine } from './request-to-client.ts'

type Words = {
  readonly greeting: (procedure: Text, to?: Text) => Text
  readonly by: (day: string) => Text
  readonly nothing: Text
  readonly end: Text
  readonly sections: Readonly<Record<RequestKind, Text>>
  readonly asks: Text
  readonly why: Text
  readonly how: Text
  readonly wrong: Text
}

const words: Words = {
  greeting: ({ zh, en }, to) => ({
    zh: `${to?.zh ?? ''}您好！为办理${zh}，请协助补充以下内容。`,
    en: `Hello${to ? ` ${to.en}` : ''}, to go on with this matter (${en}) we need the following from you.`,
  }),
  by: (day) => ({ zh: `请在 ${day} 前提供。`, en: `Please send it by ${day}.` }),
  nothing: {
    zh: '资料已经齐全，暂时不需要您补充。',
    en: 'Everything is complete: there is nothing for you to send now.',
  },
  end: {
    zh: '资料仅用于办理本事项。有不清楚的地方请直接回复。',
    en: 'What you send is used for this matter only. If anything is unclear, just answer this message.',
  },
  sections: {
    returned: { zh: '退回理由（原文）', en: 'Reasons of the return, as written' },
    'fill-in': { zh: '请填写', en: 'Please tell us' },
    provide: { zh: '请提供材料', en: 'Please send these materials' },
    mend: { zh: '请修改后重新提供', en: 'Please mend and send again' },
    settle: { zh: '请处理', en: 'Please settle' },
  },
  asks: { zh: '要求', en: 'What is asked' },
  why: { zh: '依据', en: 'Based on' },
  how: { zh: '提示', en: 'Hint' },
  wrong: { zh: '问题', en: 'What is wrong' },
}

const order: readonly RequestKind[] = ['returned', 'mend', 'provide', 'fill-in', 'settle']

function said(remark: Remark, language: Language): string {
  return typeof remark === 'string' ? remark : remark[language]
}

/** `   依据：…` */
function detail(label: Text, text: string, language: Language): string {
  return language === 'zh' ? `   ${label.zh}：${text}` : `   ${label.en}: ${text}`
}

function named({ subject, what }: RequestLine, language: Language): string {
  return language === 'zh' ? `${subject.zh}：${what.zh}` : `${subject.en}: ${what.en}`
}

function full(line: RequestLine, number: number, language: Language): readonly string[] {
  const { asks, why, how, wrong } = line
  return [
    `${number}. ${named(line, language)}`,
    ...wrong.map((remark) => detail(words.wrong, said(remark, language), language)),
    ...(asks ? [detail(words.asks, asks[language], language)] : []),
    ...(why[language] === '' ? [] : [detail(words.why, why[language], language)]),
    ...(how ? [detail(words.how, how[language], language)] : []),
  ]
}

/** `主办单位 某公司`, or only what it is while it has no name. */
function headed({ subject, noun }: RequestLine, language: Language): string {
  return subject[language] === noun[language] ? noun[language] : `${noun[language]} ${subject[language]}`
}

/** Facts to fill in are many: they stand below their subject, one line each, with a hint where there is one. */
function grouped(lines: readonly RequestLine[], language: Language): readonly string[] {
  const subjects = [...new Map(lines.map((line) => [line.of, line])).values()]
  return subjects.flatMap((subject, index) => [
    `${index + 1}. ${headed(subject, language)}`,
    ...lines
      .filter(({ of }) => of === subject.of)
      .map(({ what, how }) => `   · ${what[language]}${hint(how, language)}`),
  ])
}

function hint(how: Text | undefined, language: Language): string {
  if (how === undefined) return ''
  return language === 'zh' ? `（${how.zh}）` : ` (${how.en})`
}

function section(lines: readonly RequestLine[], kind: RequestKind, language: Language): readonly string[] {
  const own = lines.filter((line) => line.kind === kind)
  if (own.length === 0) return []
  const heading = `【${words.sections[kind][language]}】`
  if (kind === 'fill-in') return ['', heading, ...grouped(own, language)]
  return ['', heading, ...own.flatMap((line, index) => full(line, index + 1, language))]
}

export type Unwritten = Omit<ClientRequest, 'text' | 'chat' | 'mail'>

function letter({ title, procedure, to, by, lines }: Unwritten, language: Language): string {
  if (lines.length === 0) return [title[language], words.nothing[language]].join('\n')
  const until = by === undefined ? [] : [words.by(by)[language]]
  const body = order.flatMap((kind) => section(lines, kind, language))
  return [title[language], words.greeting(procedure, to)[language], ...until, ...body, '', words.end[language]].join(
    '\n',
  )
}

export function letterOf(request: Unwritten): Text {
  return { zh: letter(request, 'zh'), en: letter(request, 'en') }
}

const openPoints = (count: number): Text => ({
  zh: count === 0 ? '资料已齐全' : `请补充 ${count} 项`,
  en: count === 0 ? 'everything is complete' : `${count} ${count === 1 ? 'point' : 'points'} from you`,
})

/** What stands in the subject is read first: what it is about, how much, by when. */
export function mailOf(request: Unwritten): ClientRequest['mail'] {
  const { title, by, lines } = request
  const [much, until] = [openPoints(lines.length), lines.length === 0 ? undefined : by]
  const subject = {
    zh: `${title.zh}：${much.zh}${until ? `（${until} 前）` : ''}`,
    en: `${title.en}: ${much.en}${until ? ` by ${until}` : ''}`,
  }
  const body = (language: Language) => letter(request, language).split('\n').slice(1).join('\n')
  return { subject, text: { zh: body('zh'), en: body('en') } }
}

/** 号码的说明 A number's reading for a person: what it is, piece by piece, what was forgiven, or why it was refused. */
import { explainParts, type FooterNumber, type Labelled, type Refused } from '@beian/domain/numbers'
import type { Language } from '../language.ts'
import type { NumberAnswer } from './answer.ts'

const kinds = {
  'filing-principal': { zh: 'ICP 备案主体号', en: 'ICP filing number of a principal' },
  'filing-service': { zh: 'ICP 备案服务号', en: 'ICP filing number of a service' },
  licence: { zh: '许可证号', en: 'licence number' },
  'licence-service': { zh: '以许可证号为主体号的服务号', en: 'number of a service under a licence' },
  'public-security': { zh: '公安联网备案号', en: 'public-security filing number' },
} as const

/** On one line: a line in, a line out. */
export function wordsOf(answer: NumberAnswer, reading: FooterNumber | Refused, language: Language): string {
  if (!reading.ok) {
    const { message, fix } = reading.problem
    return language === 'zh'
      ? `✗ ${visible(answer.input)}  ${message.zh}。${fix.zh}`
      : `✗ ${visible(answer.input)}  ${message.en}. ${fix.en}`
  }
  const kind = answer.kind === null ? '' : kinds[answer.kind][language]
  const warned = reading.warnings.map(({ message }) => message[language])
  const parts = explainParts(reading).map((one) => pieceOf(one, language))
  const said = [kind, ...parts, ...warned.map((one) => `! ${one}`)]
  return `✓ ${reading.canonical}  ${said.join(language === 'zh' ? '；' : '; ')}`
}

export function pieceOf({ label, value }: Labelled, language: Language): string {
  return language === 'zh' ? `${label.zh}：${value.zh}` : `${label.en}: ${value.en}`
}

/** Control characters would move the cursor or hide what follows. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (one) => `\\u{${(one.codePointAt(0) as number).toString(16)}}`).slice(0, 200)
}

/** What `--explain` adds to an answer in JSON. */
export function explanationOf(reading: FooterNumber | Refused, language: Language): object {
  if (!reading.ok) {
    const { message, fix } = reading.problem
    return { explanation: { message: message[language], fix: fix[language] } }
  }
  const parts = explainParts(reading).map(({ label, value }) => ({ label: label[language], value: value[language] }))
  const forgiven = reading.warnings.map(({ code, message }) => ({ code, message: message[language] }))
  return { explanation: { parts, forgiven } }
}

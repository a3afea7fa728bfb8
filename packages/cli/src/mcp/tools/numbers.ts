/** 号码与证件 Tools that read numbers. */
import { findNumbersInMarkup, numberFormats, readNumber } from '@beian/domain/numbers'
import { rulebook } from '@beian/domain/rulebook'
import { z } from 'zod'
import { citationsOf } from '../../book/cited.ts'
import { type IdKind, idAnswer, idFormats, idKinds } from '../../ids/answer.ts'
import { answerOf } from '../../numbers/answer.ts'
import { explanationOf } from '../../numbers/words.ts'
import { citedBy } from '../sources.ts'
import { tool } from '../tool.ts'

const display = ['footer-number', 'footer-number-shown', 'footer-number-form', 'query-links']

export const numberParse = tool({
  name: 'number_parse',
  title: { zh: '读一个号码', en: 'Read a number' },
  about: {
    zh: '读一个 ICP 备案号、许可证号或公安联网备案号：种类、规范写法、各部分、改了什么，或为什么不是。',
    en: 'Reads one ICP filing, licence or public-security number: its kind, canonical form, parts, what was forgiven, or why it is none.',
  },
  input: { text: z.string().max(500) },
  async answer({ text }, { today, language }) {
    const reading = readNumber(text)
    const answer = { ...answerOf(text, reading), ...explanationOf(reading, language) }
    return { answer, scope: 'nation', asOf: today, citations: citedBy(display, language) }
  },
})

export const numberFind = tool({
  name: 'number_find',
  title: { zh: '在文字里找号码', en: 'Find numbers in text' },
  about: {
    zh: '找出一段文字里的全部备案号、许可证号、公安备案号及其位置。',
    en: 'Finds every filing, licence and public-security number in a text, with its place.',
  },
  input: { text: z.string().max(1_000_000) },
  async answer({ text }, { today, language }) {
    const answer = findNumbersInMarkup(text).map(({ text: input, from, to, reading }) => ({
      ...answerOf(input, reading),
      at: { from, to },
    }))
    return { answer, scope: 'nation', asOf: today, citations: citedBy(display, language) }
  },
})

/** The standards that define the check digits; the other kinds are defined by no text on the shelf. */
const standards: Readonly<Record<IdKind, readonly string[]>> = {
  'credit-code': ['gb-32100-2015'],
  'organisation-code': ['gb-11714-1997'],
  'resident-id': ['gb-11643-1999'],
  mobile: [],
  domain: [],
  ip: [],
}

export const idCheck = tool({
  name: 'id_check',
  title: { zh: '核对代码与号码', en: 'Check a code or number' },
  about: {
    zh: '核对统一社会信用代码、组织机构代码、身份证号、手机号、域名或 IP 的格式和校验位。只看号码本身。',
    en: 'Checks the shape and check digit of a credit code, organisation code, resident id, mobile number, domain name or IP. It looks at the number alone.',
  },
  input: { kind: z.enum(idKinds), value: z.string().max(500) },
  async answer({ kind, value }, { today, language }) {
    const reading = numberFormats[idFormats[kind]].parse(value)
    const problem = reading.ok
      ? null
      : { code: reading.problem.code, message: reading.problem.message[language], fix: reading.problem.fix[language] }
    return {
      answer: { ...idAnswer(kind, value, reading), problem },
      scope: 'nation',
      asOf: today,
      citations: citationsOf(rulebook, standards[kind], language),
    }
  },
})

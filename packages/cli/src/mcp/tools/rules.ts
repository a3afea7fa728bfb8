/** 规则与代码 Tools that list and show the rules, and the one that writes a footer. */
import { rulebook } from '@beian/domain/rulebook'
import { footerFrom, renderSnippet, type SnippetFormatId, snippetFormats } from '@beian/domain/snippets'
import { type Day, facts, procedureIds, provinceIds } from '@beian/domain/vocabulary'
import { z } from 'zod'
import { listedTopics, shownTopic } from '../../book/rules.ts'
import { unknownTopic } from '../../book/topics.ts'
import { isDayProblem, readDay } from '../../days/read-day.ts'
import { formOf } from '../../snippets/shown-form.ts'
import { citationsIn } from '../sources.ts'
import { tool } from '../tool.ts'

export const rulesList = tool({
  name: 'rules_list',
  title: { zh: '列出规则条目或事实', en: 'List topics or facts' },
  about: {
    zh: '按词语、办理事项、省份列出条目；facts 为 true 时列出案情里可以写的事实及其取值。',
    en: 'Lists topics by word, procedure or province; with facts: true the facts a case may state, with their values.',
  },
  input: {
    word: z.string().max(100).optional(),
    procedure: z.enum(procedureIds).optional(),
    province: z.enum(provinceIds).optional(),
    facts: z.boolean().optional(),
  },
  async answer({ facts: wantsFacts, ...filter }, { today, language }) {
    const wanted = Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
    const answer = wantsFacts ? factList(filter.word, language) : listedTopics(wanted, language)
    return { answer, scope: filter.province ?? 'nation', asOf: today, citations: [] }
  },
})

function factList(word: string | undefined, language: 'zh' | 'en') {
  return Object.entries(facts)
    .filter(
      ([key, { title, from }]) =>
        from !== 'derived' && (word === undefined || `${key} ${title.zh} ${title.en}`.includes(word)),
    )
    .map(([key, { title, kind, options }]) => ({
      key,
      title: title[language],
      kind,
      values: Object.keys(options ?? {}),
    }))
}

export const rulesShow = tool({
  name: 'rules_show',
  title: { zh: '一个条目的全部规定', en: 'All that is said to a topic' },
  about: {
    zh: '某个条目在某一天的规定，附效力、起始日、依据和争议。',
    en: 'What is said to a topic on a day, with standing, start, sources and disputes.',
  },
  input: { topic: z.string().max(100), province: z.enum(provinceIds).optional(), on: z.string().max(20).optional() },
  async answer({ topic: id, province, on }, { today, language }) {
    const day: ReturnType<typeof readDay> = on === undefined ? (today as Day) : readDay(on)
    if (isDayProblem(day)) return [day]
    const topic = rulebook.topics.find((one) => one.id === id)
    if (topic === undefined) return [unknownTopic(id)].filter((one) => one !== null)
    const answer = shownTopic(topic, { on: day, province }, language)
    return {
      answer,
      scope: province === undefined ? 'nation + provinces' : `nation + ${province}`,
      asOf: day,
      citations: citationsIn(answer),
    }
  },
})

const formatIds = Object.keys(snippetFormats) as [SnippetFormatId, ...SnippetFormatId[]]

export const snippetTool = tool({
  name: 'snippet',
  title: { zh: '页脚代码', en: 'The code for a footer' },
  about: {
    zh: '按编号生成页脚代码；展示服务号还是主体号按该省当天的规定。',
    en: 'Writes the code for a footer from the numbers; which form is shown follows the province’s rule of the day.',
  },
  input: {
    format: z.enum(formatIds),
    filing: z.string().max(100).optional(),
    police: z.string().max(100).optional(),
    licence: z.string().max(100).optional(),
  },
  async answer({ format, filing, police, licence }, { today, language }) {
    const form = await formOf(filing, today, language)
    const reading = footerFrom({ filing, publicSecurity: police, licence, form: form.form })
    if (!reading.ok) return reading.problems
    const { where } = snippetFormats[format]
    const warnings = reading.warnings.map(({ code, message }) => ({ code, message: message[language] }))
    const answer = {
      code: renderSnippet(format, reading.footer),
      where: where[language],
      form: form.form,
      formBy: form.by,
      warnings,
    }
    return { answer, scope: form.by?.scope ?? 'nation', asOf: today, citations: citationsIn(answer) }
  },
})

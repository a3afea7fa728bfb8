/** 对象名称 What the nouns of a case are called: inside a sentence, and where they stand by themselves. */
import type { Noun } from '../vocabulary/noun.ts'
import type { Text } from '../vocabulary/text.ts'

export const nounTitles: Readonly<Record<Noun, Text>> = {
  case: { zh: '案件', en: 'case' },
  principal: { zh: '主办单位', en: 'principal' },
  person: { zh: '负责人', en: 'person in charge' },
  service: { zh: '网站或服务', en: 'service' },
  'domain-name': { zh: '域名', en: 'domain name' },
}

/** "Person in charge", at the head of a line or a sentence. */
export const nounHeadings = Object.fromEntries(
  Object.entries(nounTitles).map(([noun, { zh, en }]) => [noun, { zh, en: en.charAt(0).toUpperCase() + en.slice(1) }]),
) as Readonly<Record<Noun, Text>>

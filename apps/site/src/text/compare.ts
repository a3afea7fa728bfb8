/** The words of the comparison of provinces, apart from all others: the browser loads them. */
import type { Language } from '@beian/domain/vocabulary'

const zh = {
  title: '比较省份',
  lead: '选两三个省份，看它们与全国、彼此之间有什么不同。网址里带着您的选择，可以直接发给别人。',
  choose: (place: number) => `省份 ${place}`,
  none: '（不选）',
  question: '问题',
  nation: '全国',
  onlyApart: '只看彼此不同的',
  hint: '请至少选一个省份。',
  rows: (count: number) => (count === 0 ? '没有符合的问题。' : `${count} 个问题`),
  asNation: '核对过，与全国一致',
  notLooked: '没有人查过',
  noNation: '没有全国性的规定',
  loading: '正在读取……',
  failed: '读取失败。请检查网络，然后重试。',
  again: '重试',
  noScript: '并排比较需要脚本。没有脚本时，请看下面：每个问题的页面都把 31 个省份列在一起。',
  byTopic: '按问题看各省',
  byTopicLead: '有省份自己回答的问题；数字是回答的省份数。',
}

export type CompareWords = typeof zh

const en: CompareWords = {
  title: 'Compare provinces',
  lead: 'Choose two or three provinces to see how they differ from the nation and from one another. The address carries your choice and can be passed on.',
  choose: (place) => `Province ${place}`,
  none: '(none)',
  question: 'Question',
  nation: 'Nationwide',
  onlyApart: 'Only where they differ from one another',
  hint: 'Choose at least one province.',
  rows: (count) => (count === 0 ? 'No question fits.' : count === 1 ? '1 question' : `${count} questions`),
  asNation: 'Looked at, and the same as the nation',
  notLooked: 'Nobody has looked',
  noNation: 'No national rule',
  loading: 'Loading …',
  failed: 'It could not be loaded. Check the network, then try again.',
  again: 'Try again',
  noScript:
    'Comparing side by side needs a script. Without one, see below: the page of each question lists all 31 provinces together.',
  byTopic: 'Provinces by question',
  byTopicLead: 'Questions that provinces answer for themselves, with how many of them do.',
}

export const compareWords: Record<Language, CompareWords> = { zh, en }

/** The words of the number reader, apart from all others: the browser loads them. */
import type { Language } from '@beian/domain/vocabulary'

const zh = {
  title: '识别编号',
  lead: '粘贴一个备案号、许可证号或公安联网备案号，看它每一段是什么意思。编号不会离开这个页面。',
  label: '编号',
  tryOne: '试一试：',
  parts: '各段含义',
  forgiven: '已自动更正',
  canonical: '规范写法',
  what: '怎么办：',
  examples: '例子',
  refused: '会被拒绝的写法',
  noScript: '识别需要脚本。没有脚本时，请对照下面的写法。',
  formats: '认得的写法',
}

const en: typeof zh = {
  title: 'Read a number',
  lead: 'Paste a filing, licence or public-security number and see what each part means. Nothing leaves this page.',
  label: 'Number',
  tryOne: 'Try one:',
  parts: 'What each part means',
  forgiven: 'Put right',
  canonical: 'As it is written',
  what: 'What to do: ',
  examples: 'Examples',
  refused: 'Refused',
  noScript: 'Reading needs scripts. Without them, compare with the forms below.',
  formats: 'Forms we know',
}

export const numberWords: Record<Language, typeof zh> = { zh, en }

/**
 * 您需要办什么 The questions of the path finder, eight at most, in the order in which they are asked. Their words are
 * dictionaries of the book; a question is left out where nothing hangs on it.
 */
import type { Dictionary } from '../vocabulary/dictionaries/entry.ts'
import { filedBy, filingStatuses } from '../vocabulary/dictionaries/filing-words.ts'
import { pilotAreas } from '../vocabulary/dictionaries/licence-words.ts'
import { serviceForms } from '../vocabulary/dictionaries/service-forms.ts'
import { incomes, serverPlaces } from '../vocabulary/dictionaries/words.ts'
import type { FactKey, Facts } from '../vocabulary/facts/index.ts'
import { type ProvinceId, provinceIds } from '../vocabulary/province.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Option, Question } from './question.ts'
import { whoOptions } from './who.ts'

/** The words of a dictionary as options, each with what else is to be said of it. */
function optionsOf(key: FactKey, words: Dictionary, more: Readonly<Record<string, Partial<Option>>> = {}): Option[] {
  return Object.entries(words).map(([id, { title }]) => ({
    id,
    title,
    facts: { [key]: id } as Facts,
    ...more[id],
  }))
}

const several = (options: readonly Option[]): readonly Option[] =>
  options.map((one) => ({
    ...one,
    facts: Object.fromEntries(Object.entries(one.facts).map(([key, word]) => [key, [word]])) as Facts,
  }))

const outside = { 'service.serverPlace': 'outside' } as const
const inPlatforms = ['mini-program', 'quick-app'] as const
const withName = { 'service.form': ['website', 'app'] } as const
const onRecord = { 'principal.filing': ['at-this-provider', 'at-another-provider'] } as const

const where = (names: Readonly<Record<ProvinceId, Text>>): Question => ({
  id: 'in',
  title: { zh: '证件上的地址在哪个省份？', en: 'In which province is the address on the document?' },
  hint: {
    zh: '单位看执照或证书，个人看身份证；当地接受的，也可以是居住的省份。',
    en: 'That of the licence or certificate; for an individual the identity card, or residence where that is taken.',
  },
  options: provinceIds.map((id) => ({ id, title: names[id], facts: { 'principal.province': id } })),
})

/** The names of the provinces are the book’s. */
export function questionsWith(names: Readonly<Record<ProvinceId, Text>>): readonly Question[] {
  return [...asked, where(names)]
}

const asked: readonly Question[] = [
  { id: 'who', title: { zh: '谁来开办？', en: 'Who runs the service?' }, options: whoOptions },
  {
    id: 'what',
    title: { zh: '开办什么？', en: 'What is it?' },
    options: optionsOf('service.form', serviceForms),
  },
  {
    id: 'server',
    title: { zh: '服务器在哪里？', en: 'Where do the servers stand?' },
    hint: { zh: 'CDN 节点也算。', en: 'Nodes of a CDN count too.' },
    options: optionsOf('service.serverPlace', serverPlaces),
    unless: [{ 'service.form': inPlatforms }],
  },
  {
    id: 'earns',
    title: { zh: '靠什么收费？', en: 'How does it earn?' },
    hint: { zh: '可以多选。', en: 'Choose all that apply.' },
    many: true,
    options: several(optionsOf('service.income', incomes)),
  },
  {
    id: 'area',
    title: { zh: '公司在试点区域吗？', en: 'Is the company in a pilot area?' },
    hint: { zh: '外资能否办许可证，要看区域。', en: 'What foreign capital may do hangs on it.' },
    options: optionsOf('principal.pilotArea', pilotAreas),
    when: {
      'principal.foreignInvested': true,
      'service.income': ['paid-information', 'page-making', 'marketplace', 'advertising', 'software-subscription'],
    },
  },
  {
    id: 'filed',
    title: { zh: '开办者以前备过案吗？', en: 'Has whoever runs it filed before?' },
    hint: { zh: '接入商就是云服务商、主机商。', en: 'The access provider is the cloud or host.' },
    options: optionsOf('principal.filing', filingStatuses),
    unless: [outside],
  },
  {
    id: 'name',
    title: { zh: '这项服务或它的域名备过案吗？', en: 'Is the service, or its domain name, filed already?' },
    hint: { zh: '可在 beian.miit.gov.cn 查询。', en: 'Look it up at beian.miit.gov.cn.' },
    options: [
      {
        id: 'itself',
        title: { zh: '这个 App 或小程序本身已备案', en: 'This App or mini-program itself is filed' },
        facts: { 'service.onRecord': true },
        when: { 'service.form': ['app', ...inPlatforms], 'principal.filing': 'at-this-provider' },
      },
      ...optionsOf('domainName.filedBy', filedBy, {
        'this-principal': { when: { ...onRecord, ...withName } },
        'another-principal': { when: withName },
      }),
    ],
    unless: [outside, { 'service.form': inPlatforms, 'principal.filing': ['none', 'empty-shell', 'cancelled'] }],
  },
]

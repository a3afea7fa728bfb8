/** 谁来办 Whom the finder knows: the forms in which founders think of themselves, then every other nature of the dictionary. */
import { type NatureId, natures } from '../vocabulary/dictionaries/natures.ts'
import { companyForms } from '../vocabulary/dictionaries/words.ts'
import type { Option } from './question.ts'

const company = { 'principal.nature': 'enterprise', 'principal.companyForm': 'company' } as const
const share = 'principal.foreignShare'

const companies: readonly Option[] = [
  {
    id: 'company',
    title: { zh: '内资公司', en: 'Mainland company without foreign capital' },
    facts: { ...company, [share]: 0 },
    standsFor: { key: share, over: -1, upTo: 0 },
  },
  {
    id: 'wfoe',
    title: { zh: '外商独资公司（WFOE）', en: 'Wholly foreign-owned company in the mainland (WFOE)' },
    hint: { zh: '股东在港澳台的也选这一项。', en: 'Also where the owner is in Hong Kong, Macau or Taiwan.' },
    facts: { ...company, [share]: 100 },
    standsFor: { key: share, over: 99, upTo: 100 },
  },
  {
    id: 'joint-venture',
    title: { zh: '中外合资公司，外资不超过一半', en: 'Joint venture, foreigners hold half or less' },
    facts: { ...company, [share]: 50 },
    standsFor: { key: share, over: 0, upTo: 50 },
  },
  {
    id: 'foreign-majority',
    title: { zh: '中外合资公司，外资超过一半', en: 'Joint venture, foreigners hold more than half' },
    facts: { ...company, [share]: 51 },
    standsFor: { key: share, over: 50, upTo: 99 },
  },
  {
    id: 'overseas',
    title: {
      zh: '香港、澳门、台湾或外国公司，在内地没有机构',
      en: 'Hong Kong, Macau, Taiwan or foreign company with nothing in the mainland',
    },
    facts: { 'principal.nature': 'overseas-institution' },
  },
]

const form = (id: string, word: keyof typeof companyForms): Option => ({
  id,
  title: companyForms[word].title,
  facts: { 'principal.nature': 'enterprise', 'principal.companyForm': word },
})

const named: readonly NatureId[] = ['enterprise', 'overseas-institution', 'individual', 'public-institution']
const nature = (id: NatureId): Option => ({ id, title: natures[id].title, facts: { 'principal.nature': id } })

export const whoOptions: readonly Option[] = [
  ...companies,
  form('office', 'representative-office'),
  form('sole-trader', 'sole-proprietor'),
  {
    ...nature('individual'),
    hint: {
      zh: '以本人名义，外国人和港澳台居民也在内。',
      en: 'In your own name; foreigners and residents of Hong Kong, Macau and Taiwan too.',
    },
  },
  nature('public-institution'),
  { ...form('branch', 'branch'), rare: true },
  { ...form('partnership', 'partnership'), rare: true },
  ...(Object.keys(natures) as NatureId[])
    .filter((id) => !named.includes(id))
    .map((id) => ({ ...nature(id), rare: true as const })),
]

/** 广东·已有备案 What the authority of Guangdong asks of changes, additions and cancellations, as providers tell it. */
import type { ProvinceStatements } from '../../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-guangdong-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const

export const guangdongOnRecord: ProvinceStatements = {
  'another-principal': [
    { ...tencent, when: organisation, value: { word: 'free' } },
    {
      ...tencent,
      when: individual,
      value: { word: 'free' },
      note: {
        zh: '信息一致、网站能打开、无经营性和论坛内容的。',
        en: 'If the data agree, the website opens and holds neither commercial content nor a forum.',
      },
    },
  ],
  'individual-to-company': [
    {
      ...tencent,
      value: { word: 'free' },
      note: {
        zh: '信息一致、网站能打开、无经营性和论坛内容的。',
        en: 'If the data agree, the website opens and holds neither commercial content nor a forum.',
      },
    },
  ],
  'empty-shell': [
    { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
  ],
  'service-name-as-filed': [{ ...tencent, when: organisation, value: {} }],
}

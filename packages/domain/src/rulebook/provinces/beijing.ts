/** 北京 What the authority of Beijing asks of a first filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const huawei = { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-filing-policy'] } as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-beijing-requirements'] } as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const

export default province({
  id: 'beijing',
  reviewed: null,
  statements: {
    'minimum-age': [{ ...tencent, value: { years: 18 } }],
    'person-in-charge-position': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-principal-information'],
        claim: 'free',
        value: { word: 'free' },
      },
      { ...huawei, claim: 'usual', value: { word: 'usual' } },
    ],
    'distinct-phones': [
      {
        ...tencent,
        when: organisation,
        value: { samePerson: 2, differentPersons: 3 },
        note: {
          zh: '两人负责时，四处电话至少三个不同号码，应急电话可共用。',
          en: 'With two persons: at least three different numbers in the four fields; the emergency phone may be shared.',
        },
      },
    ],
    'emergency-phone': [{ ...tencent, when: individual, value: {} }],
    'emergency-phone-differs': [
      {
        ...tencent,
        when: individual,
        value: null,
        says: { zh: '应急电话可以与手机相同。', en: 'The emergency phone may be the mobile.' },
      },
    ],
    'persons-advice': [
      {
        ...tencent,
        part: 'hong-kong-residents',
        value: local,
        says: {
          zh: '香港居民任负责人须用港澳居民来往内地通行证，不用香港身份证。',
          en: 'A Hong Kong resident in charge shows the mainland travel permit, not a Hong Kong identity card.',
        },
      },
      {
        ...tencent,
        part: 'foreigners',
        when: individual,
        value: local,
        says: { zh: '外籍个人用有效护照备案。', en: 'A foreign individual files with a valid passport.' },
      },
    ],
    'domain-name-validity': [{ ...huawei, value: { months: 3 } }],
  },
})

/** 陕西 What the authority of Shaanxi asks of a filing, as providers tell it; nobody has reviewed it with the authority. */
import { province } from '../province.ts'

const practice = { standing: 'ca-practice', confidence: 'secondary' } as const
const several = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-shaanxi-requirements', 'huawei-filing-policy', 'tencent-principal-information'],
} as const
const tencent = { ...practice, from: { seenBy: '2021-07-15' }, cites: ['tencent-shaanxi-requirements'] } as const
const tencentAndHuaweiTopicPage = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-shaanxi-requirements', 'huawei-topic-page-7'],
} as const
const organisation = { 'principal.kind': 'organisation' } as const
const individual = { 'principal.kind': 'individual' } as const
const local = { word: 'local' } as const
const tencentAndHuawei = {
  ...practice,
  from: { seenBy: '2021-07-15' },
  cites: ['tencent-shaanxi-requirements', 'huawei-filing-change'],
} as const

export default province({
  id: 'shaanxi',
  reviewed: null,
  statements: {
    'no-training-letter': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-education-letters'],
        value: { oneOf: ['no-training-letter'] },
      },
    ],
    'sole-proprietor': [{ ...tencent, value: { word: 'enterprise-once-named' } }],
    'minimum-age': [{ ...tencent, when: organisation, value: { years: 18 } }],
    'person-in-charge-position': [{ ...several, value: { word: 'required' } }],
    'service-authorisation-letter': [
      {
        ...several,
        value: { than: 'legal-representative', oneOf: ['service-authorisation-letter'] },
        note: { zh: '由法定代表人签字并盖章。', en: 'Signed by the legal representative and sealed.' },
      },
    ],
    'individual-from-elsewhere': [
      {
        ...practice,
        from: { seenBy: '2025-12-31' },
        cites: ['huawei-filing-policy'],
        claim: 'accepted',
        value: null,
        says: { zh: '接受外省个人备案。', en: 'An individual from another province may file here.' },
      },
      {
        ...tencent,
        claim: 'with-local-number',
        value: null,
        says: {
          zh: '个人备案须使用陕西号码。',
          en: 'An individual files with a Shaanxi phone number.',
        },
      },
    ],
    'phone-province': [{ ...tencent, when: individual, value: { word: 'required' } }],
    'domain-name-holder': [
      { ...tencent, part: 'province', when: organisation, value: { holders: ['principal', 'legal-representative'] } },
    ],
    'domain-name-advice': [
      {
        ...practice,
        from: { seenBy: '2023-09-01' },
        cites: ['huawei-topic-page-7'],
        part: 'ip-filing',
        when: { 'principal.nature': 'government' },
        value: local,
        says: { zh: '政府机关可以用 IP 备案。', en: 'A government body may file by IP address.' },
      },
    ],
    'naming-advice': [
      {
        ...tencentAndHuaweiTopicPage,
        part: 'same-names',
        value: local,
        says: {
          zh: '几个网站同名的，内容不得重复，首页网址逐个填写。',
          en: 'Websites of the same name differ in content; each home page is listed.',
        },
      },
    ],
    'service-content-denied': [
      {
        ...tencent,
        when: individual,
        value: { contents: ['blog'] },
        note: {
          zh: '博客、个人空间须网信办专项审批。',
          en: 'A blog or personal space needs the cyberspace office’s special approval.',
        },
      },
    ],
    'same-name-other-content': [{ ...tencentAndHuaweiTopicPage, value: {} }],
    'mini-program-domain-name': [{ ...tencent, value: { word: 'remark' } }],
    'services-in-all': [
      {
        ...practice,
        from: { seenBy: '2021-07-15' },
        cites: ['tencent-shaanxi-requirements', 'huawei-filing-policy', 'huawei-topic-page-7'],
        when: organisation,
        value: { max: 30 },
      },
      { ...tencentAndHuaweiTopicPage, when: individual, value: { max: 5 } },
    ],
    'authority-review-time': [
      {
        ...practice,
        from: { day: '2020-06-18' },
        cites: ['tencent-review-times'],
        value: { min: 7, max: 10, unit: 'calendar-day' },
      },
    ],
    'footer-number': [
      {
        ...tencentAndHuaweiTopicPage,
        part: 'link',
        value: 'as-nation',
        note: { zh: '未建完的网站可以先关闭。', en: 'A website not finished may stay closed.' },
      },
    ],
    'name-change-letter': [
      {
        ...practice,
        from: { seenBy: '2021-05-12' },
        cites: ['tencent-shaanxi-requirements', 'huawei-filing-change', 'tencent-change-information'],
        when: organisation,
        value: { among: ['principal-name'], oneOf: ['registry-name-change-letter'] },
      },
    ],
    'another-principal': [
      {
        ...tencentAndHuawei,
        when: organisation,
        value: { word: 'refused' },
        note: { zh: '改为支持网站迁移。', en: 'The migration of a website to another principal is taken instead.' },
      },
    ],
    'company-to-individual': [{ ...tencentAndHuawei, value: { word: 'refused' } }],
    'empty-shell': [
      { ...practice, from: { seenBy: '2025-12-31' }, cites: ['huawei-cancellation'], value: { word: 'refused' } },
    ],
    'record-matches-to-add': [{ ...tencent, when: organisation, value: {} }],
    'record-matches-for-access': [
      {
        ...tencent,
        when: organisation,
        value: null,
        says: { zh: '可以先接入后变更。', en: 'The access may come first and the change later.' },
      },
    ],
    'filed-sites-show-number': [{ ...tencentAndHuaweiTopicPage, value: {} }],
  },
})

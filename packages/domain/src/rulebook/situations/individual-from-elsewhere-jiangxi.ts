/**
 * 江西外省个人（来源不一致） An individual with a Zhejiang card who lives in Jiangxi. Tencent 2021: local cards only.
 * Huawei 2025: accepted with a Jiangxi residence permit. The newer vendor is followed, so the permit is asked and
 * nothing blocks; the older word is worth a mention.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'individual-from-elsewhere-jiangxi',
  title: {
    zh: '持浙江身份证、在江西居住的个人首次备案',
    en: 'An individual with a Zhejiang identity card who lives in Jiangxi',
  },
  procedure: 'first-filing',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'individual',
        'principal.name': '程晏秋',
        'principal.province': 'jiangxi',
        'principal.city': '南昌市',
        'principal.district': '红谷滩区',
        'principal.documentAddress': '浙江省衢州市柯城区荷花中路19号3幢402室',
        'principal.contactAddress': '丰和中大道912号6栋1单元1801室',
        'principal.servicesFiled': 0,
        'principal.filing': 'none',
        'principal.residencePermitExpires': '2027-10-15',
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '程晏秋',
        'person.position': 'self',
        'person.documentType': 'resident-id',
        'person.documentNumber': '330802199302255476',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800026001'],
        'person.emergencyPhones': ['13800026002'],
        'person.emails': ['cheng@yanqiu-yingji-shili.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '晏秋光影日记',
        'service.homePage': 'https://yanqiu-yingji-shili.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '个人摄影作品记录，不涉及企业和经营内容。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['jiangxi'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.16'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'yanqiu-yingji-shili.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [{ allOf: ['resident-id'] }, { allOf: ['verification-portrait'] }, { allOf: ['residence-permit'] }],
    blocks: [],
    risks: [],
    advises: [
      {
        path: 'principal.fromElsewhere',
        because:
          'Tencent 2021 accepts Jiangxi cards only, Huawei 2025 others with a permit: the newer is followed, the older one mentioned',
      },
    ],
    notFound: ['person.age', 'service.content'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed; individuals’ websites go to the police by the platform’s practice (Huawei 2025, Tencent 2021)',
    },
  },
})

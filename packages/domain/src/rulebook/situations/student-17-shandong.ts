/**
 * 山东 17 岁外省学生 A student of 17 from Henan who studies in Jinan. Huawei 2025 refuses only under 17; Tencent 2021
 * asks for the guardian’s identity under 18, which is old and advises at most. The proof of living there is one of the
 * row’s list; Huawei 2025 names student card and residence permit.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'student-17-shandong',
  title: {
    zh: '在济南读书的 17 岁河南学生，个人首次备案',
    en: 'A student of 17 from Henan at a school in Jinan, filing as an individual',
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
        'principal.name': '陆青禾',
        'principal.province': 'shandong',
        'principal.city': '济南市',
        'principal.district': '历下区',
        'principal.documentAddress': '河南省商丘市睢阳区文化中路61号2单元301室',
        'principal.contactAddress': '山大南路55号学生公寓3号楼412室',
        'principal.servicesFiled': 0,
        'principal.filing': 'none',
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '陆青禾',
        'person.position': 'self',
        'person.documentType': 'resident-id',
        'person.documentNumber': '411403200905102381',
        'person.documentExpires': '2030-08-20',
        'person.mobiles': ['13800023001'],
        'person.emergencyPhones': ['13800023002'],
        'person.emails': ['lu@qinghe-shouji-shili.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '青禾植物手记',
        'service.homePage': 'https://qinghe-shouji-shili.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '个人植物观察笔记，不涉及企业和经营内容，不提供留言和论坛。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['shandong'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.13'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'qinghe-shouji-shili.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [
      { allOf: ['resident-id'] },
      { allOf: ['verification-portrait'] },
      {
        oneOf: [
          'residence-permit',
          'temporary-residence-permit',
          'social-insurance-proof',
          'property-contract',
          'student-card',
        ],
      },
    ],
    notAsked: ['business-licence'],
    blocks: [],
    risks: [],
    notFound: ['person.age', 'service.content', 'domainName.holder'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed; individuals’ websites go to the police by the platform’s practice (Huawei 2025, Tencent 2021)',
    },
  },
})

/**
 * 河北外籍个人 A foreigner as an individual filer in Hebei: not accepted (Huawei 2025, one vendor): it endangers the
 * filing, but does not keep it from being submitted. Which fact carries it is our choice: the document is foreign.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'foreigner-hebei',
  title: { zh: '河北外籍个人首次备案', en: 'A foreign individual in Hebei' },
  procedure: 'first-filing',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'individual',
        'principal.name': 'MARTIN OKAFOR',
        'principal.province': 'hebei',
        'principal.city': '石家庄市',
        'principal.district': '长安区',
        'principal.documentAddress': '河北省石家庄市长安区广安大街36号1单元1502室',
        'principal.contactAddress': '广安大街36号1单元1502室',
        'principal.servicesFiled': 0,
        'principal.filing': 'none',
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': 'MARTIN OKAFOR',
        'person.position': 'self',
        'person.documentType': 'passport',
        'person.documentNumber': 'B0937714',
        'person.bornOn': '1988-11-30',
        'person.documentExpires': '2031-02-11',
        'person.mobiles': ['13800024001'],
        'person.emergencyPhones': ['13800024002'],
        'person.emails': ['martin@shanlu-biji-shili.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '山路徒步笔记',
        'service.homePage': 'https://shanlu-biji-shili.cn',
        'service.content': ['blog'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '个人徒步见闻，不涉及企业和经营内容。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['hebei'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.14'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'shanlu-biji-shili.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [{ allOf: ['passport'] }, { allOf: ['verification-portrait'] }],
    notAsked: ['resident-id'],
    blocks: [],
    risks: [
      {
        path: 'person.documentType',
        because:
          'Huawei 2025 on Hebei: foreign nationals are not accepted as individual filers; a single vendor since 2023',
      },
    ],
    notFound: ['person.age', 'domainName.expires', 'domainName.holder'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed; individuals’ websites go to the police by the platform’s practice (Huawei 2025, Tencent 2021)',
    },
  },
})

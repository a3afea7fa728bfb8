/** Which class of the catalogue a service belongs to: B25 with five sub-types, or B21 (Catalogue of 2015). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'licence-service-class',
  title: { zh: '申请哪一类业务？', en: 'Which class of service is applied for?' },
  regime: 'icp-licence',
  procedures: ['licence-application', 'licence-change'],
  each: 'principal',
  answersEvery: 'principal.serviceClasses',
  demand: { kind: 'advice' },
  says: {
    b25: {
      zh: 'B25 信息服务业务有五个小类：信息发布平台和递送、信息搜索查询、信息社区平台、信息即时交互、信息保护和处理。许可证注明“仅限互联网信息服务”。',
      en: 'B25, information services, has five sub-types: publishing platform and delivery, search and query, community platform, instant messaging, and protection and processing. The licence is limited to internet information services.',
    },
    b21: {
      zh: '第三方商家入驻交易属于 B21 在线数据处理与交易处理业务（EDI），要申请的是 B21，而不是 B25。',
      en: 'A marketplace of third-party sellers is B21, online data and transaction processing (EDI): what is applied for is B21, not B25.',
    },
    classes: {
      zh: 'B2 是第二类增值电信业务，即应用平台类；B1 是第一类，即基础设施类。',
      en: 'B2 are the value-added services of the second class, application platforms; B1 those of the first, facilities.',
    },
  },
  statements: [
    {
      part: 'b25',
      from: { day: '2016-03-01', unverified: true },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['telecom-services-catalogue-2015', 'service-classes-beijing-agency', 'service-classes-crsrw'],
      when: {
        'principal.serviceClasses': [
          'b25-publishing',
          'b25-search',
          'b25-community',
          'b25-messaging',
          'b25-protection',
        ],
      },
      value: { word: 'b25' },
    },
    {
      part: 'b21',
      from: { day: '2016-03-01', unverified: true },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: [
        'telecom-services-catalogue-2015',
        'service-classes-beijing-agency',
        'service-classes-crsrw',
        'commercial-or-edi-0yw',
      ],
      when: { 'principal.serviceClasses': 'b21' },
      value: { word: 'b21' },
    },
    {
      part: 'classes',
      from: { day: '2016-03-01', unverified: true },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['telecom-services-catalogue-2015', 'service-classes-beijing-agency', 'service-classes-crsrw'],
      value: { word: 'classes' },
    },
  ],
  examples: [
    {
      name: { zh: '信息社区', en: 'A community platform' },
      given: { 'principal.serviceClasses': ['b25-community'] },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'b25' },
    },
    {
      name: { zh: '相近但不同：信息社区不是交易平台', en: 'Near miss: a community is no marketplace' },
      given: { 'principal.serviceClasses': ['b25-community'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'b21' },
    },
  ],
})

/** Where a principal with many services files the next ones one at a time. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'few-services-at-a-time',
  title: { zh: '网站较多时，一次能备几个？', en: 'How many at a time, once there are many?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'case',
  demand: {
    kind: 'condition',
    check: 'few-at-a-time-above',
    of: { filed: 'principal.servicesFiled', inOrder: 'case.domainNameCount' },
  },
  says: {
    zh: '已备案超过 {than} 个后，每次只能备 {max} 个域名。',
    en: 'After more than {than} filed services, each order holds {max} domain name.',
  },
  fix: { zh: '把多出的域名放到下一次订单。', en: 'Move the other names to later orders.' },
  statements: [],
  examples: [
    {
      name: { zh: '江西企业已备 16 个，再加两个域名', en: 'A Jiangxi company with sixteen adds two names' },
      given: [
        { noun: 'case', id: 'case', facts: {} },
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'jiangxi', 'principal.servicesFiled': 16 },
        },
        { noun: 'service', id: 's1', facts: { 'service.form': 'website' } },
        { noun: 'service', id: 's2', facts: { 'service.form': 'website' } },
        { noun: 'domain-name', id: 'd1', parent: 's1', facts: { 'domainName.name': 'example.com' } },
        { noun: 'domain-name', id: 'd2', parent: 's2', facts: { 'domainName.name': 'example.cn' } },
      ],
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk', value: { than: 15 } },
    },
    {
      name: { zh: '相近但不同：已备 15 个，再加两个', en: 'Near miss: with fifteen filed' },
      given: [
        { noun: 'case', id: 'case', facts: {} },
        {
          noun: 'principal',
          id: 'principal',
          facts: { 'principal.nature': 'enterprise', 'principal.province': 'jiangxi', 'principal.servicesFiled': 15 },
        },
        { noun: 'service', id: 's1', facts: { 'service.form': 'website' } },
        { noun: 'service', id: 's2', facts: { 'service.form': 'website' } },
        { noun: 'domain-name', id: 'd1', parent: 's1', facts: { 'domainName.name': 'example.com' } },
        { noun: 'domain-name', id: 'd2', parent: 's2', facts: { 'domainName.name': 'example.cn' } },
      ],
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})

/** 申请许可证 Our own way from the conditions to the certificate. */
import { playbook } from '../playbook.ts'
import { throughTheLicensingAuthority } from './parts/licence.ts'
import { forPlanning } from './parts/outcomes.ts'

export default playbook({
  id: 'default-licence-application',
  procedure: 'licence-application',
  title: { zh: '我们的办法：申请许可证', en: 'Our own way: licence application' },
  agency: null,
  cites: [],
  seenBy: '2026-11-21',
  summary: forPlanning,
  steps: throughTheLicensingAuthority({
    engage: {
      zh: '逐条看条件：依法设立的公司、注册资本、人员、场所、是否在失信名单、网站已备案；有外资的转专业人员审查。',
      en: 'Go through the conditions: a company, its capital, staff, premises, the dishonesty list, the website filed; foreign shares go to a specialist.',
    },
    gather: {
      zh: '客户提供营业执照、章程和股权结构（追溯到自然人）、人员和社保、域名、接入合同等。',
      en: 'The client provides business licence, articles and owners through to natural persons, staff and insurance, domain name and access contract.',
    },
    write: {
      zh: '撰写业务发展计划、技术方案和信息安全保障措施，公司签字盖章。',
      en: 'Write the business plan, the technical plan and the security safeguards; the company signs and seals.',
    },
    delivered: true,
    end: {
      over: 'granted',
      does: {
        zh: '到登记机关办理手续，首页同时标明许可证编号和备案号；记下每年一季度的年报和到期 90 日前的续期。',
        en: 'Take it to the company registry, show both numbers on the home page; note the report each first quarter and the renewal 90 days before it expires.',
      },
    },
  }),
  promises: [],
  fees: ['licence-official'],
})

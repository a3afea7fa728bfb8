/** 登记状态退回 Reasons that show in the credit registry of enterprises (source huawei-filing-knowledge-base). */
import { rejections } from '../rejection.ts'

export const companyRejections = rejections([
  {
    id: 'company-status-abnormal',
    kind: 'company-status',
    stages: ['provider'],
    reason: {
      zh: '主办单位在信用公示系统中为经营异常、已注销或已吊销。',
      en: 'In the credit registry the principal is listed as abnormal, cancelled or revoked.',
    },
    remedy: {
      zh: '先恢复正常状态；已注销或吊销的，把网站迁移到其他主体或注销备案。',
      en: 'Have the status put in order; where the company is gone, move the service to another principal or cancel the filing.',
    },
    caughtBy: { topics: ['credit-status'] },
    cites: ['huawei-filing-knowledge-base'],
  },
  {
    id: 'principal-name-differs',
    kind: 'company-status',
    stages: ['provider'],
    reason: {
      zh: '主办单位名称与信用公示系统不一致，多为更名后未变更备案。',
      en: 'The principal’s name is not the one in the credit registry: mostly it changed and the filing did not.',
    },
    remedy: {
      zh: '用最新证件做变更备案，并把域名持有者改为新名称。',
      en: 'Change the filing with the newest document, and have the domain name’s holder renamed.',
    },
    caughtBy: { topics: ['name-as-registered'] },
    cites: ['huawei-filing-knowledge-base'],
  },
])

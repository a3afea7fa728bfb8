/** 接入退回 Reasons that lie in the server and its addresses. */
import { rejections } from '../rejection.ts'

export const accessRejections = rejections([
  {
    id: 'server-not-usable',
    kind: 'access',
    stages: ['provider'],
    reason: {
      zh: '服务器不能用于备案：按量付费、购买不足三个月、已过期或名额已用完。',
      en: 'The server does not qualify: paid as it is used, bought for less than three months, expired, or its quota is used up.',
    },
    remedy: {
      zh: '购买或续费包年包月服务器，或使用备案授权码。',
      en: 'Buy or renew a prepaid server, or use an authorisation code.',
    },
    caughtBy: { topics: ['server-billing', 'server-prepaid-months', 'server-filings'] },
    cites: ['huawei-filing-rules', 'tencent-filing-documents'],
  },
  {
    id: 'authorisation-code-not-valid',
    kind: 'access',
    stages: ['provider'],
    reason: {
      zh: '备案授权码已经用过，或对应的服务器已到期。',
      en: 'The authorisation code was used before, or its server has expired.',
    },
    remedy: { zh: '从有效的服务器重新申请授权码。', en: 'Take a new code from a server that is still valid.' },
    caughtBy: {
      cannotSee: {
        zh: '授权码是否用过，只有接入商的控制台知道。',
        en: 'Whether a code was used is known to the access provider’s console alone.',
      },
    },
    cites: ['huawei-filing-knowledge-base'],
  },
  {
    id: 'addresses-in-several-provinces',
    kind: 'access',
    stages: ['provider'],
    reason: {
      zh: '几个 IP 分布在不同省份，没有说明（天津）。',
      en: 'Several IP addresses lie in different provinces, and nothing explains it (Tianjin).',
    },
    remedy: { zh: '在备注写明各 IP 的用途。', en: 'Say in the remark what each address is for.' },
    caughtBy: { topics: ['several-server-provinces'] },
    cites: ['tencent-tianjin-requirements'],
  },
])

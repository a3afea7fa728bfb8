/** 前置审批 Content that another authority approves first, with the ministry's codes where seen (source wechat-prior-approval-types; 12, 15 and "none" were not seen). */
import type { Dictionary } from './entry.ts'

export const priorApprovals = {
  none: { title: { zh: '都不涉及', en: 'None of these' }, alone: true },
  news: { code: '1', title: { zh: '新闻', en: 'News' } },
  publishing: { code: '2', title: { zh: '出版', en: 'Publishing' } },
  education: { code: '3', title: { zh: '教育', en: 'Education' } },
  healthcare: { code: '4', title: { zh: '医疗保健', en: 'Healthcare' } },
  drugs: { code: '5', title: { zh: '药品和医疗器械', en: 'Drugs and medical devices' } },
  'bulletin-board': { code: '6', title: { zh: '电子公告服务', en: 'Electronic bulletin board' } },
  culture: { code: '9', title: { zh: '文化', en: 'Culture' } },
  audiovisual: { code: '10', title: { zh: '广播电影电视节目', en: 'Radio, film and television' } },
  'ride-hailing': { code: '11', title: { zh: '网络预约车', en: 'Ride hailing' } },
  finance: { code: '13', title: { zh: '互联网金融', en: 'Internet finance' } },
  training: { code: '14', title: { zh: '校外培训', en: 'After-school training' } },
  games: { title: { zh: '网络游戏', en: 'Online games' } },
  religion: { title: { zh: '宗教', en: 'Religion' } },
} as const satisfies Dictionary
export type PriorApproval = keyof typeof priorApprovals

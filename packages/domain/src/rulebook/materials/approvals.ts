/** 前置审批文件 Approvals of other authorities. */
import type { Material } from './material.ts'

export const approvalMaterials = {
  'news-licence': { title: { zh: '互联网新闻信息服务许可证', en: 'Internet news information service licence' } },
  'publishing-licence': { title: { zh: '网络出版服务许可证', en: 'Online publishing service licence' } },
  'education-approval': { title: { zh: '教育主管部门批准文件', en: 'Approval of the education department' } },
  'training-permit': { title: { zh: '校外培训办学许可', en: 'Permit for after-school training' } },
  'healthcare-approval': {
    title: { zh: '互联网医疗保健信息服务审核同意书', en: 'Approval for online healthcare information' },
  },
  'drug-information-certificate': {
    title: { zh: '互联网药品信息服务资格证书', en: 'Certificate for online drug information' },
  },
  'bulletin-board-approval': {
    title: { zh: '电子公告服务专项批准', en: 'Special approval of a bulletin board' },
  },
  'culture-licence': { title: { zh: '网络文化经营许可证', en: 'Online culture business licence' } },
  'audiovisual-licence': {
    title: { zh: '信息网络传播视听节目许可证', en: 'Licence for audiovisual programmes online' },
  },
  'game-approval': { title: { zh: '网络游戏出版批复（版号）', en: 'Publication approval of an online game' } },
  'ride-hailing-licence': { title: { zh: '网络预约出租汽车经营许可证', en: 'Ride-hailing business licence' } },
  'finance-approval': { title: { zh: '金融主管部门批准文件', en: 'Approval of the financial authority' } },
  'religion-licence': {
    title: { zh: '互联网宗教信息服务许可证', en: 'Internet religious information service licence' },
  },
} as const satisfies Record<string, Material>

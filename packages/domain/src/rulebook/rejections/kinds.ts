/**
 * 退回类别 The kinds of reason a filing comes back for: the first seventeen as a large provider orders them (source
 * huawei-filing-knowledge-base), the others from what further providers and platforms return.
 */
import type { Text } from '../../vocabulary/text.ts'

export const rejectionKinds = {
  'domain-name-data': { zh: '域名未实名或信息不符', en: 'Domain name not verified, or its data differ' },
  'domain-name-approval': { zh: '后缀或注册商未获批准', en: 'Suffix or registrar not approved' },
  'domain-name-validity': { zh: '域名过期或即将过期', en: 'Domain name expired or about to' },
  'open-before-approval': { zh: '备案前网站已可访问', en: 'Website open before approval' },
  'service-name': { zh: '网站名称不合规', en: 'Name of the service not allowed' },
  'content-and-nature': { zh: '内容与主体性质不符', en: 'Content does not fit the principal' },
  'filed-websites': { zh: '已备案网站不能访问或未挂号', en: 'Filed websites unreachable or without number' },
  'person-in-charge': { zh: '主体负责人不是法定代表人', en: 'Person in charge is not the legal representative' },
  contacts: { zh: '电话或邮箱重复、打不通', en: 'Phone or mail used twice, or unreachable' },
  documents: { zh: '证件为复印件、过期或不清晰', en: 'Document copied, expired or unclear' },
  'real-person': { zh: '真实性核验未通过', en: 'Real-person verification failed' },
  'record-exists': { zh: '已有备案记录', en: 'A record exists' },
  'order-open': { zh: '已有在审订单', en: 'An order is in progress' },
  'wrong-procedure': { zh: '备案类型选错', en: 'Wrong procedure' },
  'empty-shell': { zh: '主体已注销或为空壳', en: 'Principal cancelled or an empty shell' },
  'prior-approval': { zh: '缺前置审批或已过期', en: 'Prior approval missing or expired' },
  'company-status': { zh: '企业状态异常', en: 'Company status not in order' },
  'sms-check': { zh: '短信核验未完成', en: 'SMS check not done' },
  remarks: { zh: '备注缺失或过短', en: 'Remark missing or too short' },
  address: { zh: '地址不合要求', en: 'Address not as required' },
  letters: { zh: '书面材料缺失或不合要求', en: 'Letters missing or not as required' },
  access: { zh: '接入信息或服务器不符', en: 'Access or server not as required' },
  quantity: { zh: '数量超限', en: 'Too many at once' },
  'mini-program': { zh: '小程序信息不符', en: 'Data of the mini-program' },
} as const satisfies Record<string, Text>
export type RejectionKind = keyof typeof rejectionKinds

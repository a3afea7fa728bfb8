/** What the journal's actions are called. An action without words here stands as it is written. */
import { materialTitle } from '@beian/domain/casework'
import { type EventId, events, type Instant, type Text } from '@beian/domain/vocabulary'
import type { Entry } from '../case/shape.ts'
import { say } from '../text/language.ts'
import { shortInstant } from '../text/when.ts'
import { dateWords } from './words.dates.ts'

const words: Readonly<Record<string, Text>> = {
  ...dateWords,
  'clients.added': { zh: '新建客户', en: 'added the client' },
  'clients.changed': { zh: '修改客户资料', en: 'changed the client’s details' },
  'engagements.saved': { zh: '记录与客户的约定', en: 'wrote down what was agreed with the client' },
  'accounts.added': { zh: '添加接入商账号', en: 'added an account at a provider' },
  'accounts.changed': { zh: '修改接入商账号', en: 'changed an account at a provider' },
  'accounts.removed': { zh: '移除接入商账号', en: 'removed an account at a provider' },
  'accounts.put-back': { zh: '恢复接入商账号', en: 'put an account at a provider back' },
  'clients.revealed': { zh: '查看客户电话全文', en: 'looked at the client’s whole phone number' },
  'files.opened': { zh: '查看文件', en: 'opened a file' },
  'files.received': { zh: '上传文件', en: 'uploaded a file' },
  'session.access-renewed': { zh: '用链接设置了新密码', en: 'set a new password by link' },
  'session.ended': { zh: '退出一台设备', en: 'signed a device out' },
  'session.language-set': { zh: '切换语言', en: 'changed the language' },
  'session.others-ended': { zh: '退出其他设备', en: 'signed all other devices out' },
  'session.password-changed': { zh: '修改密码', en: 'changed the password' },
  'session.second-factor-off': { zh: '停用两步验证', en: 'switched the second factor off' },
  'session.second-factor-on': { zh: '启用两步验证', en: 'switched the second factor on' },
  'session.second-factor-started': { zh: '开始设置两步验证', en: 'began to set up a second factor' },
  'session.sign-in-refused': { zh: '登录被拒绝', en: 'was refused at sign-in' },
  'session.signed-in': { zh: '登录', en: 'signed in' },
  'session.signed-out': { zh: '退出登录', en: 'signed out' },
  'team.disabled': { zh: '停用成员', en: 'disabled a member' },
  'team.enabled': { zh: '恢复成员', en: 'enabled a member' },
  'team.invitation-withdrawn': { zh: '撤回链接', en: 'withdrew a link' },
  'team.invited': { zh: '邀请同事', en: 'invited a colleague' },
  'team.joined': { zh: '加入团队', en: 'joined the team' },
  'team.renewal-link-made': { zh: '生成重置密码链接', en: 'made a link for a new password' },
  'team.set-up-link-made': { zh: '生成设置链接', en: 'made the set-up link' },
  'views.saved': { zh: '保存视图', en: 'saved a view' },
  'views.changed': { zh: '修改视图', en: 'changed a view' },
  'views.removed': { zh: '删除视图', en: 'removed a view' },
  'views.first-chosen': { zh: '选择默认视图', en: 'chose the view to begin with' },
  'cases.opened': { zh: '建立案件', en: 'opened the case' },
  'cases.facts-recorded': { zh: '填写信息', en: 'recorded facts' },
  'cases.subject-added': { zh: '添加对象', en: 'added a subject' },
  'cases.subject-removed': { zh: '移除对象', en: 'removed a subject' },
  'cases.material-received': { zh: '收到材料', en: 'received a material' },
  'cases.material-accepted': { zh: '接受材料', en: 'accepted a material' },
  'cases.material-returned': { zh: '要求修改材料', en: 'asked for changes to a material' },
  'cases.material-waived': { zh: '免交材料', en: 'waived a material' },
  'cases.material-asked-again': { zh: '恢复要求材料', en: 'asked for a material again' },
  'cases.risk-accepted': { zh: '接受风险', en: 'accepted a risk' },
  'cases.risk-withdrawn': { zh: '不再接受风险', en: 'withdrew an accepted risk' },
  'cases.event-taken-back': { zh: '撤回记录', en: 'took back what was recorded' },
  'cases.person-taken-back': { zh: '撤回负责人已完成的记录', en: 'took back that a person is through' },
  'cases.material-moved': { zh: '将文件移到另一项', en: 'moved a file to another row' },
  'cases.round-opened': { zh: '提交', en: 'submitted it' },
  'cases.round-answered': { zh: '记录审核结果', en: 'recorded the answer' },
  'cases.reason-mapped': { zh: '给退回理由归类', en: 'said what a reason is about' },
  'cases.person-through': { zh: '记录负责人已完成', en: 'recorded that a person is through' },
  'cases.stage-moved': { zh: '进入下一阶段', en: 'moved the case on' },
  'cases.numbers-granted': { zh: '记录取得的编号', en: 'recorded the granted numbers' },
  'cases.number-corrected': { zh: '更正编号', en: 'corrected a number' },
  'cases.held': { zh: '暂停案件', en: 'put the case on hold' },
  'cases.resumed': { zh: '恢复案件', en: 'resumed the case' },
  'cases.revealed': { zh: '查看个人信息全文', en: 'looked at personal data in full' },
  'documents.read': { zh: '查看文书', en: 'read a document' },
  'documents.told': { zh: '填写文书内容', en: 'filled in a document' },
  'documents.written': { zh: '下载文书', en: 'downloaded a document' },
  'documents.template-placed': { zh: '更换文书模板', en: 'replaced a template' },
  'documents.template-removed': { zh: '恢复内置模板', en: 'went back to the built-in template' },
  'materials.prepared': { zh: '下载提交包', en: 'downloaded the package for submission' },
  'cases.assigned': { zh: '移交案件', en: 'handed the case over' },
  'plans.chosen': { zh: '选择办事流程', en: 'chose a playbook' },
  'plans.step-taken': { zh: '记录步骤完成', en: 'recorded a step' },
  'plans.step-taken-back': { zh: '撤回步骤记录', en: 'took a step back' },
  'plans.step-assigned': { zh: '指定步骤由谁办理', en: 'said who does a step' },
  'appointments.agreed': { zh: '记录约定', en: 'agreed on an appointment' },
  'appointments.moved': { zh: '改约', en: 'moved an appointment' },
  'appointments.settled': { zh: '记录约定结果', en: 'recorded what became of an appointment' },
  'dispatches.sent': { zh: '记录寄件', en: 'recorded paper sent' },
  'dispatches.received': { zh: '记录收件', en: 'recorded paper received' },
  'dispatches.withdrawn': { zh: '撤回寄件记录', en: 'withdrew an entry of paper' },
  'notices.told': { zh: '记录告知', en: 'recorded that somebody was told' },
  'notices.withdrawn': { zh: '撤回告知记录', en: 'withdrew a notice' },
  'requests.sent': { zh: '向客户发出补件请求', en: 'sent a request to the client' },
  'requests.withdrawn': { zh: '撤回补件请求', en: 'withdrew a request to the client' },
}

export function actionWords(action: string): string {
  const known = words[action]
  return known ? say(known) : action
}

/** What an entry says beyond its action: which event, which material. */
export function detailWords({ at, details }: Pick<Entry, 'at' | 'details'>): readonly string[] {
  const { event, material, happenedAt } = details
  const known = typeof event === 'string' && Object.hasOwn(events, event) ? say(events[event as EventId]) : ''
  const told = known !== '' && typeof happenedAt === 'string' ? shortInstant(happenedAt as Instant) : ''
  /** When it happened, unless that is when it was recorded. */
  const when = told === shortInstant(at) ? '' : told
  return [known, when, typeof material === 'string' ? say(materialTitle(material)) : ''].filter((part) => part !== '')
}

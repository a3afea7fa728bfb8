/** What the journal's actions are called. An action without words here stands as it is written. */
import type { Text } from '@beian/domain/vocabulary'
import { say } from '../text/language.ts'

const words: Readonly<Record<string, Text>> = {
  'clients.added': { zh: '新建客户', en: 'added the client' },
  'clients.changed': { zh: '修改客户资料', en: 'changed the client’s details' },
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
  'cases.opened': { zh: '建立案件', en: 'opened the case' },
  'cases.revealed': { zh: '查看加密信息全文', en: 'looked at personal data in full' },
  'cases.assigned': { zh: '移交案件', en: 'handed the case over' },
}

export function actionWords(action: string): string {
  const known = words[action]
  return known ? say(known) : action
}

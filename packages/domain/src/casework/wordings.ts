/** 拒绝理由 Every refusal of the casework: why, and what to do. `{words}` are filled where it is refused. */
import type { Text } from '../vocabulary/text.ts'

type Wording = readonly [why: Text, fix: Text]

const t = (zh: string, en: string): Text => ({ zh, en })
const compareSent = t('请刷新页面后重试。', 'Reload the page and try again.')

export const caseWordings = {
  'case-unknown': [t('没有这个案件', 'There is no such case'), t('请先建案。', 'Open the case first.')],
  'case-exists': [t('这个案件已经建立', 'This case is open already'), compareSent],
  'procedure-unknown': [
    t('规则书还没有描述“{procedure}”这一办理事项', 'The rulebook does not describe the procedure “{procedure}” yet'),
    t('请从已有的办理事项中选择。', 'Choose among the procedures that are described.'),
  ],
  'case-locked': [
    t(
      '案件在“{stage}”阶段，由{who}办理，信息和材料已锁定',
      'The case is in “{stage}” ({who}). Facts and materials are locked',
    ),
    t('{now}退回后即可修改。', '{now} Once it is returned, it can be changed.'),
  ],
  'case-closed': [
    t('案件已结束（{stage}）', 'The case is closed ({stage})'),
    t(
      '放弃的案件可以重新打开；办结后的变化请另建案件办理。',
      'An abandoned case can be reopened; what changes after the end is a case of its own.',
    ),
  ],
  'case-on-hold': [
    t('案件已暂停：{reason}', 'The case is on hold: {reason}'),
    t('请先恢复案件，或放弃案件。', 'Resume the case first, or abandon it.'),
  ],
  'not-on-hold': [t('案件没有暂停', 'The case is not on hold'), compareSent],
  'event-not-allowed': [
    t('“{stage}”阶段不会发生“{event}”', '“{event}” cannot happen in the stage “{stage}”'),
    t('此阶段可以记录：{allowed}。', 'What can be recorded in this stage: {allowed}.'),
  ],
  'dossier-needed': [
    t('“{event}”要连同全部信息和材料一起提交', '“{event}” sends all facts and materials along'),
    t('请使用“提交”。', 'Use “Submit” for it.'),
  ],
  'in-the-future': [
    t('发生时间晚于现在', 'The time of the event lies in the future'),
    t('请填写实际发生的时间。', 'Enter when it really happened.'),
  ],
  'before-the-last-event': [
    t('发生时间早于上一事件“{event}”', 'The time lies before the event that precedes it, “{event}”'),
    t('请按先后顺序填写实际时间。', 'Enter the real times, in their order.'),
  ],
  'event-unknown': [t('案件中没有这条可以撤回的记录', 'The case has no such record to be taken back'), compareSent],
  'later-events-rest': [
    t('“{event}”之后的记录以它为前提：{later}', 'What was recorded after “{event}” rests on it: {later}'),
    t('请确认连同这些记录一起撤回，或先撤回它们。', 'Confirm that they go with it, or take them back first.'),
  ],
  'subject-unknown': [t('案件中没有这个对象', 'The case has no such subject'), compareSent],
  'reason-unknown': [t('这一轮没有这条退回理由', 'That round has no such reason'), compareSent],
  'catalogue-unknown': [
    t('退回理由目录中没有这一条', 'The catalogue of reasons has no such entry'),
    t('请从目录中选择，或不选。', 'Choose one of the catalogue, or none.'),
  ],
  'subject-exists': [t('案件中已有这个对象', 'The case has this subject already'), compareSent],
  'subject-single': [
    t('{noun}在一个案件中只有一个，不能增加或移除', 'A case has exactly one {noun}: it cannot be added or removed'),
    t('请直接修改它的信息。', 'Change its facts instead.'),
  ],
  'subject-last': [
    t('案件至少要有一个{noun}', 'A case needs at least one {noun}'),
    t('请先增加另一个，再移除这一个。', 'Add another one before you remove this one.'),
  ],
  'parent-unfit': [
    t(
      '域名要属于案件中的一个网站，其他对象没有上级',
      'A domain name belongs to a service of the case; nothing else belongs to another',
    ),
    t('请选择所属网站。', 'Choose the service it belongs to.'),
  ],
  'facts-refused': [
    t('有 {count} 项未保存。{where}：{first}', 'Not saved, {count} to correct. {where}: {first}'),
    t('{fix}', '{fix}'),
  ],
  'fact-unknown': [t('没有“{fact}”这一项', 'There is no fact “{fact}”'), compareSent],
  'fact-of-another': [
    t('“{fact}”不属于{noun}', '“{fact}” does not belong to a {noun}'),
    t('请填写在它所属的对象上。', 'Enter it with the subject it belongs to.'),
  ],
  'fact-not-asked': [
    t('“{fact}”由系统推算或查得，不用填写', '“{fact}” is computed or looked up, nobody enters it'),
    t('请修改它所依据的信息。', 'Change the facts it follows from.'),
  ],
  'wrong-kind': [t('“{fact}”应为{kind}', '“{fact}” must be {kind}'), t('请重新填写。', 'Enter it again.')],
  'not-an-option': [
    t('“{fact}”没有“{value}”这个选项', '“{fact}” has no option “{value}”'),
    t('请从列表中选择。', 'Choose from the list.'),
  ],
  'not-with-others': [
    t('“{value}”不能和其他选项同时选', '“{value}” cannot be chosen together with others'),
    t('请只选这一项，或去掉这一项。', 'Choose it alone, or take it out.'),
  ],
  'too-long': [t('“{fact}”不能超过 {max}', '“{fact}” is longer than {max}'), t('请缩短。', 'Shorten it.')],
  'not-an-address': [
    t('“{value}”不是电子邮箱地址', '“{value}” is not an e-mail address'),
    t('电子邮箱形如 name@example.cn。', 'An e-mail address looks like name@example.cn.'),
  ],
  'requirement-unknown': [
    t('规则现在没有要求这份材料', 'The rules do not ask for this material now'),
    t('请从材料清单中选择一项。', 'Choose a line of the checklist.'),
  ],
  'material-unfit': [
    t('“{material}”不能用于这项要求', '“{material}” does not do for this requirement'),
    t('可用的材料：{accepts}。', 'What does: {accepts}.'),
  ],
  'file-unfit': [
    t(
      '只接受 JPEG、PNG 图片或 PDF 文件，且不能为空',
      'Only JPEG and PNG pictures or PDF files are taken, and not empty ones',
    ),
    t('请重新拍照或扫描后上传。', 'Photograph or scan it again and upload that.'),
  ],
  'file-too-large': [
    t('文件超过 {max} MB', 'The file is larger than {max} MB'),
    t('请压缩或分开上传。', 'Compress it, or upload it in parts.'),
  ],
  'receipt-unknown': [t('案件中没有这份材料', 'The case has no such receipt'), compareSent],
  'receipt-exists': [t('这份材料已经收到', 'This receipt is recorded already'), compareSent],
  'receipt-replaced': [
    t('这份材料已被后来收到的替换', 'This receipt was replaced by a later one'),
    t('请审核最新收到的一份。', 'Judge the one received last.'),
  ],
  'words-missing': [
    t('请写明{what}', 'Say: {what}'),
    t('写一句对方看得懂、能照着做的话。', 'One sentence that the reader can act on.'),
  ],
  'not-waived': [t('这项材料没有免交', 'This material was not waived'), compareSent],
  'finding-unknown': [t('现在没有这条检查结果', 'There is no such finding now'), compareSent],
  'risk-not-accepted': [t('这条检查结果没有被接受过', 'This finding was not accepted'), compareSent],
  'finding-blocks': [
    t('这条检查结果会拦截提交，不能接受', 'This finding blocks the submission and cannot be accepted'),
    t('请先按提示改正。', 'Correct it as the finding says.'),
  ],
  'submission-blocked': [
    t('还有 {count} 项问题，不能提交', 'It cannot be submitted yet: {count} to settle'),
    t('请逐项处理下列问题。', 'Settle each of the following.'),
  ],
  'reasons-missing': [
    t('退回要记录至少一条理由', 'A return needs at least one reason'),
    t('请照抄退回通知中的原文。', 'Copy the words of the notice.'),
  ],
  'person-unknown': [
    t('这个人不在需要办理的负责人之中，或者已经办完', 'This person is not among those still to do it'),
    t('请从未完成的负责人中选择。', 'Choose among the persons who are still missing.'),
  ],
  'numbers-refused': [
    t('有 {count} 个号码不能记录：{first}', 'Not recorded, {count} to correct: {first}'),
    t('{fix}', '{fix}'),
  ],
  'number-missing': [
    t('缺少{subject}的号码', 'The number of {subject} is missing'),
    t('请照抄通知或证书上的号码。', 'Copy it from the notice or the certificate.'),
  ],
  'number-unexpected': [
    t('{subject}在此事项中不会得到号码', '{subject} gets no number in this procedure'),
    t('请删去这一项。', 'Leave it out.'),
  ],
  'number-of-principal': [
    t('主体备案号不带“-”和序号', 'The number of a principal has no hyphen and sequence'),
    t('请填写“号”字为止的部分。', 'Enter the part up to 号.'),
  ],
  'number-of-service': [
    t('服务备案号应带“-”和序号', 'The number of a service ends in a hyphen and a sequence'),
    t('请照抄完整号码，例如末尾的“-1”。', 'Copy the whole number, such as the “-1” at its end.'),
  ],
  'number-of-another-principal': [
    t(
      '服务备案号应以主体备案号“{number}”开头',
      'The number of the service must begin with that of the principal, {number}',
    ),
    t('请核对两个号码。', 'Compare the two numbers.'),
  ],
  'number-of-another-province': [
    t('号码属于{number}，主办单位在{principal}', 'The number belongs to {number}, the principal to {principal}'),
    t('请核对号码开头的省份简称。', 'Compare the province’s mark at the head of the number.'),
  ],
  'number-of-another-form': [
    t('号码属于{number}，此服务是{service}', 'The number is that of a {number}, the service is a {service}'),
    t(
      '请核对号码末尾的字母：网站无字母，App 为 A，小程序为 X，快应用为 K。',
      'Compare the letter at its end: none for a website, A for an app, X for a mini-program, K for a quick-app.',
    ),
  ],
  'number-twice': [
    t('两个服务不能有相同的号码', 'Two services cannot have the same number'),
    t('请核对号码末尾的序号。', 'Compare the sequences.'),
  ],
  'number-none': [
    t('这个对象还没有号码', 'This subject has no number yet'),
    t('请先记录取得号码。', 'Record the grant first.'),
  ],
} as const satisfies Readonly<Record<string, Wording>>

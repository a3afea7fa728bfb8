/** Refusals about clients, views, tasks, fees, house rules and the rulebook. */
import { type ProblemText, reload } from './text.ts'

export const deskTexts = {
  'unknown-session': {
    message: ['没有这个登录，或它已结束。', 'There is no such session, or it has ended.'],
    fix: reload,
  },
  'unknown-client': {
    message: ['没有这位客户。', 'There is no such client.'],
    fix: ['请从客户列表中打开。', 'Choose one from the list of clients.'],
  },
  'unknown-file': {
    message: ['没有这个文件。', 'There is no such file.'],
    fix: ['请从案件的材料中打开。', 'Open it from the materials of its case.'],
  },
  'unknown-case': {
    message: ['没有这个案件。', 'There is no such case.'],
    fix: ['请从案件列表中打开。', 'Open it from the list of cases.'],
  },
  'unknown-topic': {
    message: ['规则书里没有这个问题。', 'The rulebook asks no such question.'],
    fix: ['可以从搜索框里重新查找。', 'Look for it again in the search box.'],
  },
  'unknown-view': {
    message: ['没有这个视图。', 'There is no such view.'],
    fix: [
      '它可能已被删除，或不再共享；请刷新页面。',
      'It may have been removed, or is shared no more; reload the page.',
    ],
  },
  'view-of-another': {
    message: ['这是同事的视图，只能查看。', 'This view is a colleague’s; you can only look at it.'],
    fix: ['请另存为自己的视图后再修改。', 'Save it as a view of your own, then change that.'],
  },
  'view-name-taken': {
    message: ['您已有同名的视图。', 'You have a view of this name already.'],
    fix: ['请换一个名称，或更新原有的视图。', 'Choose another name, or update the view you have.'],
  },
  'unknown-fact': {
    message: ['案件中没有这一项信息。', 'The case does not have this piece of information.'],
    fix: reload,
  },
  'book-known': {
    message: ['这本规则书已经是现行的。', 'This rulebook is the current one already.'],
    fix: ['无需再载入。', 'There is no need to load it again.'],
  },
  'book-older': {
    message: [
      '这本规则书核对到 {given}，早于现行的 {own}。',
      'This rulebook was checked up to {given}, the current one up to {own}.',
    ],
    fix: ['请载入更新的一本。', 'Load a newer one.'],
  },
  'book-misshapen': {
    message: ['这个文件不是规则书（{what}）。', 'This file is not a rulebook ({what}).'],
    fix: ['请载入公开数据集中的 rulebook.json。', 'Load rulebook.json of the published dataset.'],
  },
  'book-needs-newer-program': {
    message: [
      '规则书用到本程序还没有的内容（{what}）。',
      'The rulebook uses what this program does not have yet ({what}).',
    ],
    fix: ['请先更新程序，再载入。', 'Update the program first, then load it.'],
  },
  'book-lacks-stage': {
    message: [
      '规则书里没有在办案件所处的阶段：{procedure}，{stage}。',
      'The rulebook lacks a stage in which a case stands: {procedure}, {stage}.',
    ],
    fix: ['请先更新程序，或载入与之相配的规则书。', 'Update the program first, or load a book that fits it.'],
  },
  'case-not-behind': {
    message: [
      '其中有案件已经使用现行规则书，或已办结。',
      'One of these cases follows the current rulebook already, or is closed.',
    ],
    fix: ['请刷新列表后再选。', 'Reload the list and choose again.'],
  },
  'unknown-house-rule': {
    message: ['没有这条内部规则，或已撤回。', 'There is no such house rule, or it was withdrawn.'],
    fix: ['请刷新页面。', 'Reload the page.'],
  },
  'house-rule-unfit': {
    message: ['规则书里没有“{what}”。', 'The rulebook has no “{what}”.'],
    fix: ['请从规则书已有的事项、材料、信息项中选择。', 'Choose among the topics, materials and facts of the book.'],
  },
  'house-rule-empty': {
    message: ['内部规则没有内容。', 'The house rule says nothing.'],
    fix: ['请写明要求。', 'Say what it asks.'],
  },
  'does-not-follow': {
    message: ['这个案件不是那个案件的后续。', 'This case does not follow the other one.'],
    fix: ['请从已办结案件的“办结之后”中打开。', 'Open it from what follows a case that is done.'],
  },
  'unknown-task': {
    message: ['没有这项任务，或已处理。', 'There is no such task, or it is settled.'],
    fix: ['请刷新页面。', 'Reload the page.'],
  },
  'unknown-fee': {
    message: ['报价中没有这一项。', 'The quote has no such line.'],
    fix: reload,
  },
  'unknown-account': {
    message: ['没有这个接入商账号。', 'There is no such account at a provider.'],
    fix: reload,
  },
  'unknown-feed': {
    message: ['没有这个订阅地址，或已撤销。', 'There is no such feed, or it was revoked.'],
    fix: ['请在控制台的日历中重新生成。', 'Make a new one in the calendar of the console.'],
  },
  'unknown-year': {
    message: ['没有另外载入这一年的放假安排。', 'No arrangement was added for this year.'],
    fix: reload,
  },
  'arrangement-refused': {
    message: ['这份放假安排不能使用，原因如下。', 'This arrangement cannot be used, for the reasons below.'],
    fix: ['请对照通知改正后再预览。', 'Correct it by the notice and preview it again.'],
  },
  'unknown-date': {
    message: ['案件中没有这个日期。', 'The case does not have this date.'],
    fix: reload,
  },
} satisfies Record<string, ProblemText>

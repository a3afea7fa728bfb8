/** 案件操作文字 The words of what is done with a case (asking the client, submitting, recording) in Chinese. */

export const zhActs = {
  request: {
    title: '发给客户的清单',
    by: '请客户在何日前提供',
    copy: '复制，粘贴到微信或邮件',
    zh: '中文',
    en: 'English',
    both: '中英文',
  },
  submit: {
    leadsTo: (stage: string) => `提交后进入“${stage}”。`,
    provider: '接入商',
    when: '提交日期',
    note: '请先在接入商或主管部门的系统里提交，再在这里记录：本系统不会代为提交。记录会冻结当前的信息和材料，作为本轮的依据。',
    save: '记录提交',
    blocked: (n: number) => `还有 ${n} 项拦截，处理后才能提交：`,
    unchanged: (event: string, when: string) =>
      `自 ${when}“${event}”以来，信息和材料没有任何改动。可以提交，但很可能再次被退回。`,
    risks: (n: number) => `另有 ${n} 项风险未接受，可以提交，但可能被退回。`,
  },
  event: {
    title: '记录结果',
    what: '发生了什么',
    leadsTo: (stage: string) => `之后：${stage}`,
    day: '发生日期',
    time: '时间（北京时间）',
    note: '备注',
    reasons: '退回理由，照抄原文',
    reason: (n: number) => `理由 ${n}`,
    about: '涉及',
    aboutNone: '未指明',
    addReason: '+ 再加一条理由',
    numbers: '取得的编号，照抄通知或证书',
    persons: '谁完成了',
    allPersons: '所有未完成的负责人',
    save: '记录',
    timeUnread: { message: '无法识别时间。', fix: '请写成 14:20。' },
  },
  reason: {
    hold: '为什么暂停',
    abandon: '为什么放弃',
    reopen: '为什么重新打开',
    hint: '会记入案件。',
  },
  assign: { title: '移交给另一位顾问', consultant: '顾问', save: '移交' },
}

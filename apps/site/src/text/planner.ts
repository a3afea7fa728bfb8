/** The words of the planner, apart from all others: the browser loads them. */
import type { Language } from '@beian/domain/vocabulary'

const zh = {
  title: '时间规划',
  lead: '选好提交的日子，或者要办完的日子，按中国的工作日历推算每一步最早和最晚哪天完成。经验时长和法定期限分开，各有出处。',
  link: '用工作日历推算日期',
  procedure: '事项',
  province: '省份',
  noProvince: '（未选：按全国）',
  which: '从哪天算起',
  from: '从提交日往后',
  by: '从办完日往前',
  fromDay: '提交日',
  byDay: '最迟办完日（上线日）',
  hint: '请选一个日期。',
  safe: (day: string) => `最迟${day}提交：即使每一步都按最长时间，也能按时办完。`,
  last: (day: string) => `${day}之后提交，即使每一步都最快也来不及。`,
  noSafe: '有的步骤没有人说明最长要多久，所以无法保证按时办完；下面从最快能赶上的提交日算起。',
  tooLate: '按最快的时间也来不及。请选更晚的日子。',
  done: (end: string, earliest: string, latest: string | undefined) =>
    latest === undefined ? `${end}：${earliest}；最晚没有人说明。` : `${end}：${earliest}，最晚${latest}。`,
  atEarliest: (day: string) => `最早${day}`,
  notBefore: (day: string) => `不早于${day}`,
  step: '步骤',
  who: '由谁办理',
  earliest: '最早完成',
  latest: '最晚完成',
  unknown: '没有人说明',
  inPractice: '实际时长',
  byLaw: '法定期限',
  limitOn: (day: string) => `至${day}`,
  none: '—',
  asProvisional: '（暂定）',
  provisionalWhy: '标“暂定”（图中斜线）的日子落在放假安排尚未公布的年份，只按周末和已知法定节假日推算。',
  legendRange: '蓝色：在此期间完成',
  legendBefore: '灰色：办理中',
  legendLimit: '红线：法定期限届满',
  counting:
    '提交前的准备不计。只看退回一次也没有的情形；被退回就要从提交重新算起。法定期限从该步骤最晚开始的日子算。“不早于”：没有人说明最快要多久。',
  chart: '每一步的最早和最晚日期；下面的表格内容相同',
  ics: '下载日历文件（ICS）',
  guide: '看办事指南',
  loading: '正在读取……',
  failed: '读取失败。请检查网络，然后重试。',
  again: '重试',
  noScript: '推算日期需要脚本。没有脚本时，下表列出每一步的时长。',
  table: '每个事项各步的时长（全国）',
}

export type PlannerWords = typeof zh

const en: PlannerWords = {
  title: 'Plan the dates',
  lead: 'Choose the day of submission, or the day by which all must be done, and see the earliest and latest day of each step on the Chinese working-day calendar. Experience and legal limits stand apart, each with its source.',
  link: 'Work out the dates on the working-day calendar',
  procedure: 'Procedure',
  province: 'Province',
  noProvince: '(none: nationwide)',
  which: 'Count',
  from: 'forward from submission',
  by: 'back from the end',
  fromDay: 'Day of submission',
  byDay: 'Done by (day of launch)',
  hint: 'Choose a day.',
  safe: (day) => `Submit by ${day}: even if each step takes its longest, all is done in time.`,
  last: (day) => `After ${day} it is too late even if each step takes its shortest.`,
  noSafe:
    'For some step nobody says how long it may take, so nothing is certain; the dates below start from the last day that can still do.',
  tooLate: 'Even at its shortest it would not be done by then. Choose a later day.',
  done: (end, earliest, latest) =>
    latest === undefined
      ? `${end}: ${earliest}; nobody says how late it may be.`
      : `${end}: ${earliest}, ${latest} at the latest.`,
  atEarliest: (day) => `${day} at the earliest`,
  notBefore: (day) => `not before ${day}`,
  step: 'Step',
  who: 'Who acts',
  earliest: 'Done at the earliest',
  latest: 'Done at the latest',
  unknown: 'nobody says',
  inPractice: 'In practice',
  byLaw: 'Legal limit',
  limitOn: (day) => `until ${day}`,
  none: '—',
  asProvisional: ' (provisional)',
  provisionalWhy:
    'Days marked provisional (hatched in the chart) lie in a year whose holidays are not published: only weekends and known statutory days were counted.',
  legendRange: 'blue: done within these days',
  legendBefore: 'grey: under way',
  legendLimit: 'red line: the legal limit ends',
  counting:
    'Preparing before submission is not counted. Dates hold where nothing is returned: a return starts the count anew. A legal limit is counted from the latest day on which its step begins. “Not before”: nobody says how short a step may be.',
  chart: 'Earliest and latest days of each step; the table below says the same',
  ics: 'Download as a calendar file (ICS)',
  guide: 'Read the guide',
  loading: 'Loading …',
  failed: 'It could not be loaded. Check the network, then try again.',
  again: 'Try again',
  noScript: 'Working out dates needs a script. Without one, the table below gives the length of each step.',
  table: 'How long each step takes, nationwide',
}

export const plannerWords: Record<Language, PlannerWords> = { zh, en }

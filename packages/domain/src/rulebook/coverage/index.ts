/** 收录情况 All rows of the research, by the file that accounts for them. A new file is one line here. */
import type { Text } from '../../vocabulary/text.ts'
import { conflictCoverage } from './conflicts.ts'
import { filingCoverage } from './filing.ts'
import { filingByVendorsCoverage } from './filing-by-vendors.ts'
import { licenceCoverage } from './licence.ts'
import { numbersAndDaysCoverage } from './numbers-and-days.ts'
import { proceduresCoverage } from './procedures.ts'
import { provincialConflictCoverage } from './provincial-conflicts.ts'
import { provincialMatrixCoverage } from './provincial-matrix.ts'
import { provincialRowCoverage } from './provincial-rows.ts'
import { publicSecurityCoverage } from './public-security.ts'
import { rejectionsCoverage } from './rejections.ts'
import { reviewChecksCoverage } from './review-checks.ts'
import type { Coverage } from './row.ts'

export type { Coverage, Row } from './row.ts'

export type Account = { readonly about: Text; readonly rows: Coverage }

export const accounts = {
  filing: {
    about: { zh: '备案的范围、主体、信息、字典、前置审批、域名', en: 'Who files what, with which names and papers' },
    rows: filingCoverage,
  },
  'filing-by-vendors': {
    about: { zh: '服务商对备案的说法', en: 'What providers say of the same' },
    rows: filingByVendorsCoverage,
  },
  procedures: {
    about: { zh: '办理事项、步骤、期限、短信、审核', en: 'Procedures, steps, limits, SMS, reviews' },
    rows: proceduresCoverage,
  },
  licence: {
    about: { zh: '法规、法律后果、许可证、外资', en: 'Instruments, consequences, the licence, foreign investment' },
    rows: licenceCoverage,
  },
  'public-security': {
    about: { zh: '公安备案、展示、费用、个人信息', en: 'Public security, display, fees, personal data' },
    rows: publicSecurityCoverage,
  },
  'numbers-and-days': {
    about: { zh: '号码、工作日历、证件号码', en: 'Numbers, working days, identifiers' },
    rows: numbersAndDaysCoverage,
  },
  rejections: { about: { zh: '退回理由', en: 'Reasons of a return' }, rows: rejectionsCoverage },
  'review-checks': { about: { zh: '提交前检查', en: 'Checks before submission' }, rows: reviewChecksCoverage },
  conflicts: {
    about: { zh: '代办机构等的说法与规则', en: 'What agencies and others say, and the rules' },
    rows: conflictCoverage,
  },
  'provincial-rows': { about: { zh: '各省条目', en: 'Rows of the 31 provinces' }, rows: provincialRowCoverage },
  'provincial-matrix': { about: { zh: '各省总表', en: 'Tables of provinces' }, rows: provincialMatrixCoverage },
  'provincial-conflicts': {
    about: { zh: '各省争议', en: 'Contradictions between sources of one province' },
    rows: provincialConflictCoverage,
  },
} as const satisfies Readonly<Record<string, Account>>

/** Rows, those in the book, and those left with a reason. */
export function countsOf(rows: Coverage): { readonly rows: number; readonly inBook: number; readonly left: number } {
  const all = Object.values(rows)
  const inBook = all.filter((row) => 'in' in row).length
  return { rows: all.length, inBook, left: all.length - inBook }
}

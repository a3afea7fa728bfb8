/** 工具登记 All tools of the server. To add one: its definition and one line here. */
import type { Tool } from './tool.ts'
import { deadlinesTool, explainTool, findingsTool, requirementsTool, whatIfTool, whichTool } from './tools/cases.ts'
import { workdayAdd, workdayBetween, workdayIs } from './tools/days.ts'
import { footerCheck } from './tools/footers.ts'
import { idCheck, numberFind, numberParse } from './tools/numbers.ts'
import { rulesList, rulesShow, snippetTool } from './tools/rules.ts'

export const tools: readonly Tool[] = [
  numberParse,
  numberFind,
  idCheck,
  workdayIs,
  workdayAdd,
  workdayBetween,
  whichTool,
  requirementsTool,
  findingsTool,
  explainTool,
  deadlinesTool,
  whatIfTool,
  rulesList,
  rulesShow,
  snippetTool,
  footerCheck,
]

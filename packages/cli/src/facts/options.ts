/** 案情选项 The options of every verb that reads a case: which procedure, whose facts, on which day. */
import { procedureIds } from '@beian/domain/vocabulary'

export const caseOptions = {
  facts: {
    value: 'FILE',
    several: true,
    about: {
      zh: '案情 JSON：文件、文件夹（其中每个 .json）、- 为标准输入（可一行一案），或直接写 {…}；可多次',
      en: 'facts as JSON: a file, a folder (every .json in it), - for standard input (one case a line will do), or {…} itself; may be repeated',
    },
  },
  on: {
    value: 'DATE',
    about: { zh: '按哪一天的规则；默认今天', en: 'by the rules of which day; today by default' },
  },
} as const

export const procedureOption = {
  procedure: {
    value: 'ID',
    choices: procedureIds,
    about: { zh: '办理事项', en: 'the procedure' },
  },
} as const

/** Refusals about what a field holds. */
import { type ProblemText, reload } from './text.ts'

export const formsTexts = {
  missing: { message: ['此项未填写。', 'This is missing.'], fix: ['请填写此项。', 'Fill it in.'] },
  'too-short': {
    message: ['内容太短，至少 {limit} 个字符。', 'This is too short: at least {limit} characters.'],
    fix: ['请补充完整。', 'Write it out in full.'],
  },
  'too-long': {
    message: ['内容太长，最多 {limit} 个字符。', 'This is too long: at most {limit} characters.'],
    fix: ['请缩短内容。', 'Shorten it.'],
  },
  'too-small': {
    message: ['数值不能小于 {limit}。', 'The number may not be below {limit}.'],
    fix: ['请改正数值。', 'Correct the number.'],
  },
  'too-large': {
    message: ['数值不能大于 {limit}。', 'The number may not be above {limit}.'],
    fix: ['请改正数值。', 'Correct the number.'],
  },
  'too-few': {
    message: ['至少需要 {limit} 项。', 'At least {limit} entries are needed.'],
    fix: ['请再添加。', 'Add more.'],
  },
  'too-many': {
    message: ['最多 {limit} 项。', 'At most {limit} entries are allowed.'],
    fix: ['请减少。', 'Remove some.'],
  },
  'not-offered': {
    message: ['所选内容不在可选范围内。', 'This choice is not on offer.'],
    fix: ['请从给出的选项中选择：{choices}。', 'Choose one of these: {choices}.'],
  },
  'wrong-form': {
    message: ['内容的格式不对。', 'This does not have the right form.'],
    fix: ['请对照说明改正。', 'Compare it with the hint and correct it.'],
  },
  'wrong-type': {
    message: ['内容的类型不对。', 'This is of the wrong kind.'],
    fix: ['请重新填写此项。', 'Enter it again.'],
  },
  'unknown-field': {
    message: ['有控制台不认识的字段：{names}。', 'The console does not know these fields: {names}.'],
    fix: reload,
  },
} satisfies Record<string, ProblemText>

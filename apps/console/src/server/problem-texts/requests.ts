/** Refusals about what is asked of the console as a whole, and whether it can be carried out. */
import { type ProblemText, reload, retry } from './text.ts'

export const requestsTexts = {
  'wrong-method': { message: ['不支持这种请求方式。', 'This kind of request is not supported.'], fix: reload },
  'not-json': { message: ['请求内容不是 JSON。', 'The request is not JSON.'], fix: reload },
  'foreign-page': {
    message: [
      '请求不是从本控制台的页面发出的，已拒绝。',
      'The request did not come from a page of this console, so it was refused.',
    ],
    fix: ['请直接打开控制台的网址后再操作。', 'Open the console at its own address and try there.'],
  },
  'request-too-large': {
    message: ['一次提交的内容太多（上限 {limit}）。', 'Too much was sent at once (the limit is {limit}).'],
    fix: ['请分几次提交。', 'Send it in several parts.'],
  },
  'unreadable-request': { message: ['请求内容无法读取。', 'The request cannot be read.'], fix: reload },
  'unknown-address': {
    message: ['没有这个地址。', 'There is nothing at this address.'],
    fix: ['请检查网址，或回到首页。', 'Check the address, or go back to the start page.'],
  },
  'unknown-procedure': { message: ['控制台没有这项功能。', 'The console has no such function.'], fix: reload },
  'internal-fault': {
    message: ['控制台内部出错，本次操作没有生效。', 'Something broke inside the console; nothing was changed.'],
    fix: retry,
  },
  'disk-full': {
    message: ['服务器磁盘已满，本次操作没有生效。', "The server's disk is full; nothing was changed."],
    fix: ['请管理员腾出磁盘空间后重试。', 'Ask your administrator to free some space, then try again.'],
  },
  'console-busy': {
    message: ['控制台正忙。', 'The console is busy.'],
    fix: ['请过几秒再试。', 'Try again in a few seconds.'],
  },
  'key-missing': { message: ['请求缺少操作编号。', 'The request lacks its operation key.'], fix: reload },
  'key-reused': {
    message: ['这个操作编号已用于另一项操作。', 'This operation key was used for something else.'],
    fix: reload,
  },
  'changed-meanwhile': {
    message: [
      '您打开之后，此内容已被修改，为避免覆盖没有保存。',
      'This was changed after you opened it, so your change was not saved over it.',
    ],
    fix: ['请查看最新内容，再保存您的修改。', 'Look at the newest state, then save your change again.'],
  },
} satisfies Record<string, ProblemText>

/** A refusal in words, and what several refusals ask for alike. */

/** Each sentence as [Chinese, English]. */
export type ProblemText = { readonly message: readonly [string, string]; readonly fix: readonly [string, string] }

export const retry = [
  '请重试；若仍失败，请联系管理员。',
  'Try again; if it keeps failing, tell your administrator.',
] as const
export const reload = ['请刷新页面后重试。', 'Reload the page and try again.'] as const
export const newLink = ['请向管理员索取新的链接。', 'Ask your administrator for a new link.'] as const

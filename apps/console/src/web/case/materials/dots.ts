/** The dot of each state of a file. */
export const dots = {
  'pending-review': 'review',
  accepted: 'done',
  'changes-requested': 'amber',
  replaced: 'none',
} as const

/** 流程登记 Every way of running a procedure that we know of, and our own. */
import type { Playbook } from '../playbook.ts'

export const playbooks: readonly Playbook[] = []

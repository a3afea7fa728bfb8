/** 读源文件 One file's bytes within the size limit, or why not. A pipe or a device is never opened: it may have no end. */
import { open } from 'node:fs/promises'
import { type PageProblem, problems } from './problems.ts'

export async function bytesOf(path: string, limit: number): Promise<Buffer | PageProblem> {
  try {
    const file = await open(path, 'r')
    try {
      const { size, ...stats } = await file.stat().then((found) => ({ size: found.size, isFile: found.isFile() }))
      if (!stats.isFile) return problems.unreadable('not a file')
      return size > limit ? problems.tooLarge(limit) : await file.readFile()
    } finally {
      await file.close()
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return code === 'ENOENT' ? problems.missing : problems.unreadable(code ?? 'error')
  }
}

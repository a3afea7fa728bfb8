/**
 * The process that opens files from outside. It may read the disk (its own libraries), and that is all: it writes nothing,
 * starts nothing, and knows no key. What hangs or breaks in it is ended from outside.
 */
import sharp from 'sharp'
import { makeFit } from './fit.ts'
import type { JobKind, Jobs, Message, Reply } from './jobs.ts'
import { lookAtPicture } from './look.ts'

sharp.cache(false)
sharp.concurrency(1)

process.on('message', (message: Message) => {
  void answer(message).then((reply) => process.send?.(reply))
})

async function answer(message: Message): Promise<Reply> {
  try {
    return { made: await make(message) }
  } catch (error) {
    if (message.job === 'look') return { made: { is: 'unreadable' } }
    return { failed: error instanceof Error ? error.name : 'Error' }
  }
}

async function make(message: Message): Promise<Jobs[JobKind]['made']> {
  const content = Buffer.from(message.content)
  switch (message.job) {
    case 'look':
      if (message.type !== 'application/pdf') return lookAtPicture(content)
      // Four megabytes of library that only PDFs need.
      return (await import('./page.ts')).lookAtPdf(content)
    case 'page':
      return (await import('./page.ts')).drawPage(content, message.page, message.longEdge)
    case 'fit':
      return makeFit(content, message.fit)
  }
}

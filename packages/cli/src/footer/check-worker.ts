/** 工作线程 One of the threads that check pages: it is handed a job, and answers it. */
import { parentPort, workerData } from 'node:worker_threads'
import { checkFile, type Job, type Settings } from './check.ts'

const settings = workerData as Settings
parentPort?.on('message', (job: Job) => {
  void checkFile(job, settings).then((answer) => parentPort?.postMessage(answer))
})

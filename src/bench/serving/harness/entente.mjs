import { join } from 'node:path';
import { answers, start, stop } from './processes.mjs';

/** The application at work on a database until it is ready: it makes its tables, and indexes what is searched. */
export class Entente {
  constructor(subject, folder) {
    this.subject = subject;
    this.folder = folder;
  }

  async startOnce(database) {
    const log = join(this.folder, 'entente-start.log');
    const child = start(this.subject.command(database, this.subject.port), { log });
    await answers(`http://127.0.0.1:${this.subject.port}${this.subject.ready}`, child, log);
    await stop(child);
  }
}

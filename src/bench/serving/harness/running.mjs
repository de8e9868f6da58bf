import { join } from 'node:path';
import { answers, processorSeconds, residentMebibytes, start, stop } from './processes.mjs';
import { documents } from './subjects.mjs';

/** A subject that runs on a database. */
export class Running {
  constructor(subject, child) {
    this.subject = subject;
    this.child = child;
    this.url = `http://127.0.0.1:${subject.port}${subject.path}`;
    this.documents = documents(subject.language);
  }

  static async start(subject, database, folder) {
    const log = join(folder, `${subject.name}.log`);
    const environment = subject.environment?.(database, subject.port) ?? {};
    const child = start(subject.command(database, subject.port), { log, env: { ...process.env, ...environment } });
    const running = new Running(subject, child);
    const isUp = subject.ready ?? '/graphql?query=%7B__typename%7D';
    await answers(`http://127.0.0.1:${subject.port}${isUp}`, child, log);
    return running;
  }

  async ask(body) {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body,
    });
    return response.text();
  }

  processorSeconds() {
    return processorSeconds(this.child.pid);
  }

  residentMebibytes() {
    return residentMebibytes(this.child.pid);
  }

  stop() {
    return stop(this.child);
  }
}

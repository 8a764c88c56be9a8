import type { LifeEvent } from '../neo4j/running-database.js';
import { noteLine } from './print.js';

/** Says that the database has died, with its last words, and that it is back. */
export function noteLifeEvent(event: LifeEvent): void {
  if (event.kind === 'back') {
    noteLine('数据库已恢复 · the database is back');
    return;
  }
  const seconds = event.pauseMs / 1000;
  noteLine(
    `数据库意外退出，${seconds} 秒后重新启动 · the database died, it is started again in ${seconds} s:\n` +
      event.lastWords.replaceAll(/^/gm, '  '),
  );
}

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Ends the embedded database of a data folder as a crash would. @returns whether there was one to end */
export function killDatabase(dataDir: string): boolean {
  const home = `--home ${join(dataDir, 'neo4j')} `;
  const processes = execFileSync('ps', ['-ww', '-A', '-o', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const found = processes.find((line) => line.includes(' Launcher ') && line.includes(home));
  if (found === undefined) return false;
  process.kill(Number.parseInt(found, 10), 'SIGKILL');
  return true;
}

import { readFile } from 'node:fs/promises';

/** Linux counts in ticks of this length on every platform that Node runs on. */
const TICK_MS = 10;

/** CPU time in ms that a process has used; undefined where the system does not tell. */
export async function processCpuMs(pid) {
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return undefined;
  }
}

/** CPU time in ms that the database's process has used. */
export async function databaseCpuMs(driver) {
  const { records } = await driver.executeQuery(
    `CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
     RETURN attributes.ProcessCpuTime.value AS nanoseconds`,
  );
  return records[0].get('nanoseconds') / 1e6;
}

import { relative } from 'node:path';

import type { RunningDatabase } from '../neo4j/running-database.js';
import { printJson, printLine } from './print.js';

/** A question that fits on one line and has an answer whatever is loaded. */
const QUESTION = '{ regions(where: { name: { eq: "通州区" } }) { nodes { code name parent { name } } } }';

interface Ready {
  readonly url: string;
  /** Where this service serves Neo4j Browser; `undefined` where it does not. */
  readonly browserUrl: string | undefined;
  readonly database: RunningDatabase;
  readonly seconds: number;
  readonly json: boolean;
}

/** Says where everything is, and one question to try. */
export function printReady({ url, browserUrl, database, seconds, json }: Ready): void {
  const graphql = `${url}/graphql`;
  const { connection, passwordFile } = database;
  if (json) {
    const neo4j = { uri: connection.uri, username: connection.username, browserUrl, passwordFile };
    printJson({ graphql, page: `${url}/`, neo4j, seconds: Math.round(seconds * 10) / 10 });
    return;
  }
  printLine();
  printLine(`Policy Atlas 已就绪，正在 ${url} 提供服务（${seconds.toFixed(1)} 秒）`);
  printLine(`Policy Atlas is ready and listens on ${url} (${seconds.toFixed(1)} s)`);
  printLine();
  printLine(`  GraphQL          ${graphql}`);
  printLine(`  网页 page        ${url}/`);
  if (browserUrl === undefined) {
    printLine(`  Neo4j            ${connection.uri}`);
  } else {
    printLine(`  Neo4j Browser    ${browserUrl}`);
    const user = `                   用户 user: ${connection.username}`;
    if (passwordFile === undefined) {
      printLine(`${user}  密码即 password: NEO4J_PASSWORD`);
    } else {
      printLine(`${user}  密码见 password in: ${shortest(passwordFile)}`);
      printLine('                   打印密码 print the password: npx policy-atlas password');
    }
  }
  printLine();
  printLine('  试试这个问题 A question to try: 哪个通州区？ Which 通州区?');
  printLine(`  curl -s ${graphql} -H 'content-type: application/json' \\`);
  printLine(`    -d '${JSON.stringify({ query: QUESTION })}'`);
  printLine();
  printLine('  Ctrl-C 停止 · stops everything');
}

function shortest(file: string): string {
  const fromHere = relative(process.cwd(), file);
  return fromHere.startsWith('..') ? file : fromHere;
}

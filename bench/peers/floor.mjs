// The floor: node:http, the driver, and a statement written by hand for each question.
import { Buffer } from 'node:buffer';
import { createServer } from 'node:http';

import { operations } from '../operations/all.mjs';
import { analyticsOperations } from '../operations/analytics/all.mjs';
import { announce, openDriver, read } from './serve.mjs';

const driver = openDriver();
const statements = new Map(
  [...operations, ...analyticsOperations].map(({ name, floor }) => [
    `/${name}`,
    typeof floor === 'function' ? floor() : floor,
  ]),
);

const server = createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (body += chunk));
  request.on('end', async () => {
    try {
      const [record] = await read(driver, statements.get(request.url), JSON.parse(body).variables);
      const data = record === undefined ? null : record.toObject();
      const text = Buffer.from(JSON.stringify({ data }));
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': text.length });
      response.end(text);
    } catch (error) {
      response.writeHead(500);
      response.end(String(error));
    }
  });
});
server.listen(0, '127.0.0.1', () => {
  announce(`http://127.0.0.1:${server.address().port}`, () => driver.close());
});

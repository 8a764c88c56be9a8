import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { storedZip } from '../../../src/server/browser-pack/stored-zip.js';

it('is an archive that the JDK’s own jar unpacks', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policy-atlas-zip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const entries = [
    { path: '图集/一.cypher', text: '// 一\nRETURN 1\n' },
    { path: '图集/empty.cypher', text: '' },
  ];
  writeFileSync(join(folder, 'pack.zip'), storedZip(entries));
  execFileSync('jar', ['--extract', '--file', 'pack.zip'], { cwd: folder });
  for (const { path, text } of entries) expect(readFileSync(join(folder, path), 'utf8')).toBe(text);
});

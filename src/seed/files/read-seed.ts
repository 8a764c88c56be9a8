import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

import type { z } from 'zod';

import type { Reject } from '../../errors.js';
import { suggestion } from '../../nearest.js';
import type { Located, Seed, SeedDocument } from './seed.js';
import { claimShape, documentShape, entityShape, waiverShape } from './shapes.js';
import { SqueezedText } from '../text/squeezed-text.js';
import { VocabularyReader } from './vocabulary-reader.js';
import { YamlFile } from './yaml-file.js';

const REQUIRED = ['document.txt', 'document.yaml', 'entities.yaml', 'claims.yaml'];
const FILES = [...REQUIRED, 'waivers.yaml'];

/**
 * Reads seed files: each path is a folder of documents, or one document's folder. What cannot be read, or is not of the
 * form that `docs/seed-format.md` describes, is in the answer's `rejects`; nothing is thrown.
 */
export async function readSeed(paths: readonly string[]): Promise<Seed> {
  const rejects: Reject[] = [];
  const found: string[] = [];
  for (const path of paths) found.push(...(await findDocuments(path, rejects)));
  const folders = [...new Map(found.map((folder) => [resolve(folder), folder])).values()];
  const vocabulary = new VocabularyReader(rejects);
  for (const parent of new Set(folders.map((folder) => dirname(folder)))) await vocabulary.readFor(parent);

  const documents = await readAll(folders, rejects);
  // Rejects of the documents beside them are dropped: whoever asks for those documents is told.
  const context = await readAll(await siblings(folders), []);
  return { vocabulary: vocabulary.vocabulary, documents, context, rejects };
}

async function readAll(folders: readonly string[], rejects: Reject[]): Promise<SeedDocument[]> {
  const documents: SeedDocument[] = [];
  for (const folder of folders) documents.push(await readDocument(folder, rejects));
  return documents;
}

async function findDocuments(path: string, rejects: Reject[]): Promise<string[]> {
  const entries = await list(path);
  if (entries === undefined) {
    if (FILES.includes(basename(path)) && (await isFile(path))) return [dirname(path)];
    const beside = (await list(dirname(resolve(path)))) ?? [];
    const message = `expected a folder of seed files, but there is none.${suggestion(basename(path), beside)}`;
    rejects.push({ file: path, line: 1, message });
    return [];
  }
  if (entries.some((entry) => FILES.includes(entry))) return [path];
  const folders: string[] = [];
  for (const entry of entries) {
    if (!entry.startsWith('.') && (await list(join(path, entry))) !== undefined)
      folders.push(join(path, entry));
  }
  if (folders.length === 0) {
    const message = `expected ${REQUIRED.join(', ')}, or folders that hold them, but found neither.`;
    rejects.push({ file: path, line: 1, message });
  }
  return folders;
}

/** Folders of other documents beside those of `folders`. */
async function siblings(folders: readonly string[]): Promise<string[]> {
  const known = new Set(folders.map((folder) => resolve(folder)));
  const others: string[] = [];
  for (const parent of new Set(folders.map((folder) => dirname(folder)))) {
    for (const entry of (await list(parent)) ?? []) {
      const folder = join(parent, entry);
      if (!known.has(resolve(folder)) && (await isFile(join(folder, 'document.yaml')))) others.push(folder);
    }
  }
  return others;
}

async function readDocument(folder: string, rejects: Reject[]): Promise<SeedDocument> {
  for (const entry of (await list(folder)) ?? []) {
    if (FILES.includes(entry) || entry.startsWith('.') || /^readme/i.test(entry)) continue;
    const message = `expected one of the files ${FILES.join(', ')}, but got "${entry}".${suggestion(entry, FILES)}`;
    rejects.push({ file: join(folder, entry), line: 1, message });
  }
  const metaFile = await YamlFile.read(join(folder, 'document.yaml'), rejects);
  const meta = metaFile?.parse(documentShape, metaFile.value, [], rejects);
  return {
    key: basename(resolve(folder)),
    folder,
    text: await readText(join(folder, 'document.txt'), rejects),
    meta: metaFile && meta && located(metaFile, meta, []),
    entities: await readList(folder, 'entities.yaml', entityShape, rejects),
    claims: await readList(folder, 'claims.yaml', claimShape, rejects),
    waivers: await readList(folder, 'waivers.yaml', waiverShape, rejects),
  };
}

/** The items of a file that is one list, each on its own: one that is wrong does not hide what is wrong with the next. */
async function readList<S extends z.ZodType>(
  folder: string,
  name: string,
  shape: S,
  rejects: Reject[],
): Promise<Located<z.output<S>>[]> {
  const path = join(folder, name);
  if (!REQUIRED.includes(name) && !(await isFile(path))) return [];
  const file = await YamlFile.read(path, rejects);
  if (file === undefined || file.value === null) return [];
  if (!Array.isArray(file.value)) {
    rejects.push({ file: path, line: 1, message: 'expected a list, each item beginning with "- ".' });
    return [];
  }
  const items: Located<z.output<S>>[] = [];
  for (const [index, item] of (file.value as unknown[]).entries()) {
    const value = file.parse(shape, item, [index], rejects, idOf(item));
    if (value !== undefined) items.push(located(file, value, [index]));
  }
  return items;
}

function located<T>(file: YamlFile, value: T, base: readonly PropertyKey[]): Located<T> {
  return { file: file.file, value, line: (...path) => file.line([...base, ...path]) };
}

function idOf(item: unknown): string | undefined {
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** The text as stored, a byte-order mark included: offsets count in it. */
async function readText(file: string, rejects: Reject[]): Promise<SqueezedText | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
    if (text.trim() !== '') return new SqueezedText(text);
    rejects.push({ file, line: 1, message: 'expected the text of the document, but it is empty.' });
    return undefined;
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    rejects.push({ file, line: 1, message: `expected a text in UTF-8, but got: ${cause}` });
    return undefined;
  }
}

async function list(folder: string): Promise<string[] | undefined> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return undefined;
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

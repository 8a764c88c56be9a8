import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';

import { engineOver, type SeededEngine } from '../../support/seeded-engine.js';
import { testOperations } from './cases/operations.js';
import { testPartitions } from './cases/partitions.js';
import { testRefusals } from './cases/refusals.js';
import { testScores } from './cases/scores.js';
import { testTurns } from './cases/turns.js';
import { catalogue, PATIENT, startGdsWorld, writeInvented, type GdsWorld } from './gds-world.js';

let world: GdsWorld;
let atlas: SeededEngine;

beforeAll(async () => {
  world = await startGdsWorld();
  atlas = engineOver(world.database, undefined, PATIENT);
}, 600_000);

afterAll(() => world.stop());

// Whatever became of a run, nothing of it is left.
afterEach(async () => {
  expect(await catalogue(world.database)).toEqual([]);
});

// All cases are of one file, and run one after the other, for the sake of one database.
const given = () => ({ world, atlas });
testOperations(given);

describe('with more than seed/', () => {
  beforeAll(() => writeInvented(world), 300_000);
  testScores(given);
  testPartitions(given);
  testRefusals(given);
  testTurns(given);
});

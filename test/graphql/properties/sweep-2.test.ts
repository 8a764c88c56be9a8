import { testPartOfSweep } from './sweep.js';

testPartOfSweep(1, 2);

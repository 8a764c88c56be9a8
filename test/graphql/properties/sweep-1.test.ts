import { testPartOfSweep } from './sweep.js';

testPartOfSweep(0, 2);

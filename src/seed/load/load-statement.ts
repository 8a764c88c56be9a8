import { statementFolder } from '../../statement-folder.js';

/**
 * The text of `cypher/load/<name>.cypher`.
 *
 * @throws ContractError when there is no such file, or its first line does not say what it is for
 */
export const loadStatement = statementFolder('cypher/load');

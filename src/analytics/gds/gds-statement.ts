import { statementFolder } from '../../statement-folder.js';

/**
 * The text of `cypher/analytics/gds/<name>.cypher`.
 *
 * @throws ContractError when there is no such file
 */
export const gdsStatement = statementFolder('cypher/analytics/gds');

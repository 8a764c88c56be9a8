/**
 * A row that breaks a promise of the schema, such as null where a field is non-null. The reference executor then
 * makes the response, with the errors and the null propagation of the specification.
 */
export class ResponseError extends Error {}

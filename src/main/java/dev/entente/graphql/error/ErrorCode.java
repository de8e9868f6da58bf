package dev.entente.graphql.error;

/** The stable codes that clients find in {@code errors[].extensions.code}. */
public enum ErrorCode {
  /** The body of the request is not a GraphQL request. */
  BAD_REQUEST,
  /** The body of the request is not JSON. */
  UNSUPPORTED_MEDIA_TYPE,
  /** The body of the request is larger than is allowed. */
  BODY_TOO_LARGE,
  /** The document is not GraphQL. */
  GRAPHQL_PARSE_FAILED,
  /** The document does not fit the schema. */
  GRAPHQL_VALIDATION_FAILED,
  /** An argument or variable has a value that cannot be used; the message says what would do. */
  BAD_USER_INPUT,
  /** The document is nested deeper than is allowed. */
  DEPTH_LIMIT_EXCEEDED,
  /** A part of the answer took longer than is allowed. */
  EXECUTION_TIMEOUT,
  /** The database cannot be reached or is at its limit; the same request may succeed later. */
  UNAVAILABLE,
  /** There is nothing at this address. */
  NOT_FOUND,
  /** The address does not answer to this HTTP method. */
  METHOD_NOT_ALLOWED,
  /** The fault is ours; it is in the log under the id that the message names. */
  INTERNAL
}

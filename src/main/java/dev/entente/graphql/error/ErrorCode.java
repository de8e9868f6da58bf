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
  /** The document has not exactly one operation that the request may mean. */
  OPERATION_RESOLUTION_FAILURE,
  /** An argument or variable has a value that cannot be used; the message says what would do. */
  BAD_USER_INPUT,
  /** The document is longer than is allowed. */
  TOKEN_LIMIT_EXCEEDED,
  /** A credential is missing where one is needed, or is not valid. */
  UNAUTHENTICATED,
  /** The credential does not allow this. */
  FORBIDDEN,
  /** No credential is configured, so nobody may write; the message says how to turn it on. */
  WRITING_OFF,
  /** The document is nested deeper than is allowed. */
  DEPTH_LIMIT_EXCEEDED,
  /** The document selects more fields than is allowed. */
  FIELD_LIMIT_EXCEEDED,
  /** The document gives more aliases than is allowed. */
  ALIAS_LIMIT_EXCEEDED,
  /** The document uses more directives than is allowed. */
  DIRECTIVE_LIMIT_EXCEEDED,
  /** The answer might have to hold more objects than is allowed. */
  COST_LIMIT_EXCEEDED,
  /** The client has asked for more in the last minute than is allowed. */
  RATE_LIMITED,
  /** The installation does not tell its schema. */
  INTROSPECTION_DISABLED,
  /** The question about the schema goes round in circles. */
  INTROSPECTION_LIMIT_EXCEEDED,
  /** The server does not know the document of this hash; send the hash with the document. */
  PERSISTED_QUERY_NOT_FOUND,
  /** The installation keeps no documents that clients send. */
  PERSISTED_QUERY_NOT_SUPPORTED,
  /** The installation executes only the documents that its operator has chosen. */
  DOCUMENT_NOT_TRUSTED,
  /** A part of the answer took longer than is allowed. */
  EXECUTION_TIMEOUT,
  /** The database cannot be reached or is at its limit; the same request may succeed later. */
  UNAVAILABLE,
  /** More requests wait than are let in; the same request may succeed in a moment. */
  OVERLOADED,
  /** The client takes none of the media types that the answer can have. */
  NOT_ACCEPTABLE,
  /** There is nothing at this address. */
  NOT_FOUND,
  /** The address does not answer to this HTTP method. */
  METHOD_NOT_ALLOWED,
  /** The fault is ours; it is in the log under the name of the request. */
  INTERNAL
}

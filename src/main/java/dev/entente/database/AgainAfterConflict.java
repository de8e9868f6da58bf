package dev.entente.database;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the transaction of a method again, from its start, where another transaction was in its way
 * ({@link DatabaseFault#CONFLICT}). Distributed databases ask for it as a matter of course, so
 * every method that writes carries it beside {@code @Transactional}.
 *
 * @see <a
 *     href="https://www.cockroachlabs.com/docs/stable/transaction-retry-error-reference">CockroachDB
 *     on retries</a>
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AgainAfterConflict {}

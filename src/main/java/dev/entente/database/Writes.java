package dev.entente.database;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stands beside {@code @Transactional} on every method that writes. Where another transaction was
 * in the way ({@link DatabaseFault#CONFLICT}), the method is run again, from its start, which
 * distributed databases ask for as a matter of course. It sees rows that are hidden from readers
 * ({@link HiddenRows}). When it returns, what it wrote is there also after a failure of power.
 *
 * @see <a
 *     href="https://www.cockroachlabs.com/docs/stable/transaction-retry-error-reference">CockroachDB
 *     on retries</a>
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Writes {}

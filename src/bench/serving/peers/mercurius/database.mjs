import pg from 'pg';

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.POOL_SIZE),
});

const names = new Map();

/** The rows of a statement, which the server prepares once for each connection. */
export async function rows(text, values) {
  if (!names.has(text)) {
    names.set(text, `statement-${names.size}`);
  }
  const result = await pool.query({ name: names.get(text), text, values });
  return result.rows;
}

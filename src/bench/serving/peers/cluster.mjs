import cluster from 'node:cluster';

// Runs a peer in several processes of Node behind one port: cluster.mjs SERVER, with PROCESSES in the environment.
const server = new URL(process.argv[2], `file://${process.cwd()}/`);
if (cluster.isPrimary && Number(process.env.PROCESSES) > 1) {
  for (let i = 0; i < Number(process.env.PROCESSES); i++) {
    cluster.fork();
  }
  cluster.on('exit', (worker, code, signal) => {
    console.error(`A process ended: ${signal ?? code}`);
    process.exit(1);
  });
} else {
  await import(server);
}

import { createTillServer } from "./app.mjs";
import { readEnv } from "./env.mjs";

const env = readEnv();
const server = createTillServer(env);

server.on("error", (error) => {
  const taken = error.code === "EADDRINUSE";
  const words = taken ? `port ${env.port} is taken: set POS_PORT to another one` : error.message;
  process.stderr.write(`The till cannot be served: ${words}\n`);
  process.exitCode = 1;
});
server.listen(env.port, () => {
  process.stdout.write(`The till is served at http://localhost:${server.address().port}\n`);
});

for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
